import { Search } from './answers.ts';
import type { Example } from './examples/example.ts';
import { examplesOf, operationsWithExamples } from './examples/examples.ts';
import type { Finding } from './finding.ts';
import { standings, stubPolicies } from './policies.ts';
import { probe } from './probes.ts';
import type { Proven } from './program.ts';
import { Rows } from './rows.ts';
import type { Run, Tally, Walls } from './run.ts';
import { ACTORS, buildWorld, type ActorName, type World } from './world.ts';

export type Asked = {
  readonly walls: Walls;
  readonly actors?: readonly ActorName[];
  /** Only operations of which this is true. */
  readonly only?: (operation: string) => boolean;
  /** Examples of operations that a test has planted. */
  readonly planted?: Readonly<Record<string, Example>>;
  readonly say?: (line: string) => void;
  /** Told once the world stands and before anything is asked, for what a test plants. */
  readonly prepared?: (world: World) => Promise<void> | void;
};
export type Outcome = Tally & {
  readonly searched: number;
  readonly ownSeen: number;
  readonly planted: number;
};

/** One run of the suite over a program that was just started on an empty database. */
export async function isolate(program: Proven, asked: Asked): Promise<Outcome> {
  const world = await buildWorld(program);
  const rows = await Rows.open(program.owner);
  const restore = asked.walls === 'no policies' ? await stubPolicies() : () => undefined;
  try {
    let planted = 0;
    for (const firm of [world.foreign, world.client]) {
      planted += (await rows.plant(firm.id, firm.marker)).length;
    }
    await asked.prepared?.(world);
    if (asked.walls === 'no row security')
      await rows.withoutRowSecurity(program.platform.database.app);
    const foreign = new Set([
      ...(await rows.idsIn(world.foreign.id)),
      ...(await rows.idsIn(world.client.id)),
    ]);
    // It stands in every signed state of a record, and is the same for all who live here.
    foreign.delete(program.platform.installation);
    const run: Run = {
      world,
      rows,
      search: new Search(world, foreign),
      walls: asked.walls,
      actors: asked.actors ?? ACTORS,
      examplesOf: (id) => [asked.planted?.[id] ?? examplesOf(id)].flat(),
      standings: standings(),
      tally: {
        operations: 0,
        controls: 0,
        positions: 0,
        probes: 0,
        refused: 0,
        partSeen: 0,
        findings: [],
      },
    };
    const before = await digestsOf(world, rows);
    const chosen = world.operations.filter(({ id }) => asked.only?.(id) ?? true);
    for (const [at, operation] of chosen.entries()) {
      await probe(run, operation);
      if (at % 20 === 19) {
        const { probes, findings } = run.tally;
        asked.say?.(
          `${at + 1} of ${chosen.length} operations, ${probes} requests, ${findings.length} findings`,
        );
      }
    }
    run.tally.findings.push(...strayExamples(world));
    if ((await digestsOf(world, rows)) !== before) run.tally.findings.push(ROWS_DIFFER);
    return { ...run.tally, searched: run.search.searched, ownSeen: run.search.ownSeen, planted };
  } finally {
    restore();
    await rows.close();
  }
}

/** All rows of the other firms, byte for byte: the last word after a whole run. */
async function digestsOf({ foreign, client }: World, rows: Rows): Promise<string> {
  return `${await rows.digest(foreign.id)}\n${await rows.digest(client.id)}`;
}

const ROWS_DIFFER: Finding = {
  kind: 'rows changed',
  operation: '',
  actor: '',
  place: '',
  detail: 'after the run the rows of another firm are not what they were before it',
};

/** Examples of operations that the document does not have: a typing mistake, or a thing of the past. */
function strayExamples({ operations }: World): Finding[] {
  const known = new Set(operations.map(({ id }) => id));
  return operationsWithExamples()
    .filter((id) => !known.has(id))
    .map((operation) => ({
      kind: 'missing',
      operation,
      actor: '',
      place: '',
      detail: 'there is an example, but no such operation in the document',
    }));
}
