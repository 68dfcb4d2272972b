import type { Role } from '../../../src/platform/access/actor.ts';
import type { Search } from './answers.ts';
import type { Operation } from './document.ts';
import type { Example } from './examples/example.ts';
import type { Finding } from './finding.ts';
import type { Standing } from './policies.ts';
import type { Rows } from './rows.ts';
import type { Reply } from './send.ts';
import type { ActorName, World } from './world.ts';

/** Which of the two walls stand while the suite runs. */
export type Walls = 'both' | 'no policies' | 'no row security';

export type Tally = {
  operations: number;
  controls: number;
  positions: number;
  probes: number;
  refused: number;
  /** Answers to the auditor of a part in which what belongs to the part was seen. */
  partSeen: number;
  findings: Finding[];
};

export type Run = {
  readonly world: World;
  readonly rows: Rows;
  readonly search: Search;
  readonly walls: Walls;
  readonly actors: readonly ActorName[];
  readonly examplesOf: (operation: string) => readonly Example[];
  readonly standings: ReadonlyMap<string, ReadonlyMap<Role | 'auditor_of_part', Standing>>;
  readonly tally: Tally;
};

export type Stamps = { readonly own: string; readonly others: string };

export async function stampsOf({ world, rows }: Run): Promise<Stamps> {
  const [own = '', foreign = '', client = ''] = await rows.stamp([
    world.own.id,
    world.foreign.id,
    world.client.id,
  ]);
  return { own, others: `${foreign}\n${client}` };
}

export function changed(before: Stamps, after: Stamps): string {
  const lines = new Set(`${before.own}\n${before.others}`.split('\n'));
  const tables = `${after.own}\n${after.others}`.split('\n').filter((line) => !lines.has(line));
  return `changed: ${tables.map((line) => line.split(' ')[0]).join(', ')}`;
}

export function searchFor(
  run: Run,
  operation: Operation,
  actor: string,
  reply: Reply,
  asked?: string,
  place = '',
): void {
  // The consultant is told which other firms there are to change to; that is what the list is for.
  const seen =
    operation.id === 'me.read' && actor === 'consultant' ? withoutEntrances(reply) : reply;
  for (const leak of run.search.leaksIn(seen, asked)) {
    note(run, operation, { kind: 'leak', actor, place, detail: leak });
  }
}

function withoutEntrances(reply: Reply): Reply {
  const { entrances: _entrances, ...body } = JSON.parse(reply.bytes.toString()) as Record<
    string,
    unknown
  >;
  return { ...reply, bytes: Buffer.from(JSON.stringify(body)) };
}

export function note(
  { tally }: Pick<Run, 'tally'>,
  operation: Operation,
  finding: Pick<Finding, 'kind' | 'detail'> & Partial<Finding>,
): void {
  tally.findings.push({ operation: operation.id, actor: '', place: '', ...finding });
}
