import { randomUUID } from 'node:crypto';
import { isOfAccount } from './account.ts';
import { comparable } from './answers.ts';
import type { Operation } from './document.ts';
import type { Ask, Example } from './examples/example.ts';
import type { Account, Firm } from './firm.ts';
import { nameOf, NoPlace, withId, type Position } from './positions.ts';
import { changed, note, searchFor, stampsOf, type Run } from './run.ts';
import { send, type Asked, type Reply } from './send.ts';
import type { ActorName } from './world.ts';

/** The header by which the gate is told which organisation is meant: a place for an id that every operation has. */
export const CHOSEN: Position = {
  where: 'header',
  steps: ['x-organisation'],
  resource: 'organisation',
};

/** What the firm says of itself openly: an auditor of a part knows of it too. */
const OPEN: ReadonlySet<string> = new Set([
  'external_audit',
  'standard_held',
  'certificate',
  'holiday',
]);

/** One place for an id, with an id of another firm and with one that nobody has: nobody can tell them apart. */
export async function probePosition(
  run: Run,
  operation: Operation,
  examples: readonly Example[],
  position: Position,
): Promise<void> {
  run.tally.positions += 1;
  const place = nameOf(position);
  let asked = await askFor(run.world.own, examples, position);
  if (asked === undefined) {
    const detail = `no example of ${operation.id} has an element there; add one that does`;
    note(run, operation, { kind: 'missing', place, detail });
    return;
  }
  const idIn = (firm: Firm): string | undefined => run.world.ids.get(firm)?.get(position.resource);
  if (idIn(run.world.foreign) === undefined) {
    const detail = `no record of the kind '${position.resource}': add it to records in a file of test/proof/isolation/examples/`;
    note(run, operation, { kind: 'missing', place, detail });
    return;
  }
  for (const name of run.actors) {
    const stranger = strangeTo(name, operation, position, run);
    const foreign = idIn(stranger) ?? '';
    // May enter the firm.
    if (position === CHOSEN && stranger !== run.world.foreign) continue;
    const again = async (): Promise<Ask> =>
      (await askFor(run.world.own, examples, position)) as Ask;
    if (await pair(run, operation, { name, asked, position, foreign, again }))
      asked = await again();
  }
}

/**
 * The firm whose records somebody may not know of: for the auditor of a part the rest of their own, where it is their session
 * that is looked at and row security holds them back.
 */
function strangeTo(
  name: ActorName,
  operation: Operation,
  { resource }: Position,
  { world, walls }: Run,
): Firm {
  if (name === 'consultant') return world.client;
  const held = walls !== 'no row security' && !isOfAccount(operation) && !OPEN.has(resource);
  return name === 'auditor_of_part' && held ? world.own : world.foreign;
}

type Pair = {
  readonly name: ActorName;
  readonly asked: Asked;
  readonly position: Position;
  readonly foreign: string;
  /** The same request over something fresh, where the first was carried out. */
  readonly again: () => Promise<Asked>;
};

/** @returns whether something was done, so that the example is used up */
async function pair(run: Run, operation: Operation, probed: Pair): Promise<boolean> {
  const { world, tally } = run;
  const { name, asked, position, foreign, again } = probed;
  const { session } = world.actors.get(name) as Account;
  const ask = (request: Asked, id: string): Promise<Reply> =>
    send(world.program, operation, session, withId(request, position, id));
  const acts = (reply: Reply): boolean => reply.status < 300 && operation.method !== 'GET';
  const random = likeness(foreign);
  const before = await stampsOf(run);
  const first = await ask(asked, foreign);
  if (acts(first)) run.search.take(foreign);
  const fresh = acts(first) ? await again() : asked;
  const between = await stampsOf(run);
  const second = await ask(fresh, random);
  const after = await stampsOf(run);
  tally.probes += 2;
  const place = nameOf(position);
  searchFor(run, operation, name, first, foreign, place);
  searchFor(run, operation, name, second, random, place);
  const [one, other] = [comparable(first, foreign), comparable(second, random)];
  if (one !== other) {
    note(run, operation, {
      kind: 'told apart',
      actor: name,
      place,
      detail: difference(one, other),
    });
  }
  for (const reply of [first, second]) {
    const detail = `answered ${reply.status}: ${reply.bytes.toString().slice(0, 200)}`;
    if (reply.status >= 500) note(run, operation, { kind: 'broke', actor: name, place, detail });
  }
  const touched =
    before.others !== after.others ||
    (first.status >= 400 && between.own !== before.own) ||
    (second.status >= 400 && after.own !== between.own);
  if (touched) {
    const detail = `answered ${first.status} and ${second.status}; ${changed(before, after)}`;
    note(run, operation, { kind: 'rows changed', actor: name, place, detail });
  }
  return acts(first) || acts(second);
}

/** The first example that has the place. */
async function askFor(
  own: Firm,
  examples: readonly Example[],
  position: Position,
): Promise<Ask | undefined> {
  for (const example of examples) {
    const ask = await example(own);
    try {
      withId(ask, position, '');
      return ask;
    } catch (error) {
      if (!(error instanceof NoPlace)) throw error;
    }
  }
  return undefined;
}

/** An id that nobody has, of the same form. */
function likeness(id: string): string {
  return /^[0-9a-f-]{36}$/.test(id) ? randomUUID() : id.replaceAll(/[a-z]/g, 'q');
}

function difference(one: string, other: string): string {
  const lines = new Set(other.split('\n'));
  return one
    .split('\n')
    .filter((line) => !lines.has(line))
    .concat(
      '≠',
      other.split('\n').filter((line) => !one.split('\n').includes(line)),
    )
    .join(' ')
    .slice(0, 500);
}
