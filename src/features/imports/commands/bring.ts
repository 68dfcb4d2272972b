import { setImmediate as nextTurn } from 'node:timers/promises';
import * as z from 'zod';
import { accept, refuse } from '../../../lib/outcome.ts';
import { command, type CommandContext, type Events } from '../../../platform/commands/command.ts';
import type { LedgerEvent } from '../../../platform/commands/contract.ts';
import type { WriteTx } from '../../../platform/database/transaction.ts';
import { importDone } from '../contract/events.ts';
import type { Progress } from '../contract/parts.ts';
import { effectShape, type Effect } from '../contract/shapes.ts';
import { bringIn } from '../policy.ts';
import { findImport, updateImport, type StoredImport } from '../store/record.ts';
import { finishWork, type ClaimedWork } from '../store/work.ts';
import { Batches, type Batch } from './batches.ts';
import { PeopleMeant } from './people.ts';
import { knownOffer } from './registers.ts';

/** Work was stopped by somebody, or taken over by another process: what it did must not stay. */
export class WorkStopped extends Error {}

/** Carries out of the transaction what would have happened, so that nothing of it stays. */
export class OnlyTried extends Error {
  readonly effect: Effect;
  constructor(effect: Effect) {
    super('only tried');
    this.effect = effect;
  }
}

/** What the writing is told about the work it is part of. */
export type Working = {
  readonly work: ClaimedWork;
  readonly tell: (progress: Progress) => void;
  /** @throws WorkStopped */
  readonly goOn: () => void;
};

/**
 * Writes the rows of an import, in one transaction: all or nothing. A try is the same, taken back at
 * the end (it throws OnlyTried). The product runs it for who asked, with their rights.
 */
export function bring(working: Working, onlyTry: boolean) {
  return command({
    name: 'import.bring',
    words: 'bring in the records of a file',
    input: z.strictObject({ id: z.uuid() }),
    result: effectShape,
    load: (read, { id }) => findImport(read, id),
    permit: bringIn,
    rule: (given) =>
      given.work_id === working.work.workId && given.choices !== null && given.checked !== null
        ? accept({ choices: given.choices, checked: given.checked })
        : refuse('import.is_over', { state: given.state }),
    save: async (write, { checked }, given, context) => {
      const written = await writeRows(write, given, working, context);
      const { skipped, unchanged, refused, changed } = checked.counts;
      const effect: Effect = {
        created: written.created,
        changed: written.changed,
        // A row can differ from its record in what does not change it, such as a state it is past.
        unchanged: unchanged + changed - written.changed,
        skipped,
        left_out: refused,
        ...written.people,
        at: context.now.toISOString(),
        by: { id: context.actor.personId, name: context.actor.name },
      };
      if (onlyTry) throw new OnlyTried(effect);
      if (!(await finishWork(write, working.work))) throw new WorkStopped();
      await updateImport(write, given.id, {
        state: 'done',
        done: effect,
        done_at: context.now,
        trouble: null,
      });
      working.tell({ done: 0, total: written.events.length, of: 'record' });
      eventsOf.set(effect, written.events);
      return effect;
    },
    events: ({ choices }, effect, given) => {
      const { at: _at, by: _by, ...counts } = effect;
      const { name, sha256 } = given.file;
      const done = importDone.of(
        { id: given.id, version: given.version },
        { register: given.register, name, sha256, ...counts, choices },
      );
      return [done, ...(eventsOf.get(effect) ?? [])] as Events;
    },
  });
}

// What a batch made is said behind the import's own entry; it belongs to no result that is answered.
const eventsOf = new WeakMap<Effect, readonly LedgerEvent[]>();

type Written = {
  created: number;
  changed: number;
  people: PeopleMeant['counts'];
  events: LedgerEvent[];
};

async function writeRows(
  write: WriteTx,
  given: StoredImport,
  working: Working,
  context: CommandContext,
): Promise<Written> {
  const offer = knownOffer(given.register);
  const people = new PeopleMeant(given.id);
  const bringing = { importId: given.id, fileName: given.file.name, personOf: people.idOf };
  const counts = given.checked?.counts;
  const total = (counts?.new ?? 0) + (counts?.changed ?? 0);
  const written = { created: 0, changed: 0, done: 0, events: [] as LedgerEvent[] };
  const batches = new Batches(write, offer, given, people, context);
  const keep = async (
    batch: Batch,
    wrote: ReturnType<typeof offer.write>,
    before: Promise<void>,
  ) => {
    const [{ events, created, changed }] = await Promise.all([wrote, before]);
    for (const event of [...batch.strangers, ...events]) written.events.push(event);
    written.created += created;
    written.changed += changed;
    written.done += batch.rows;
    working.tell({ done: written.done, total, of: 'rows' });
  };
  const underway: Promise<unknown>[] = [];
  let writing: Promise<void> = Promise.resolve();
  try {
    for (let batch = await batches.next; batch !== undefined; batch = await batches.next) {
      working.goOn();
      batches.prepare();
      await nextTurn(); // Sends off what it asks for, ahead of what is written.
      const wrote = offer.write(write, batch.toWrite, bringing, context);
      underway.push(wrote);
      writing = keep(batch, wrote, writing);
      writing.catch(() => undefined);
    }
  } finally {
    // Nothing may come to the database behind the transaction; and what broke it is what is said.
    await batches.settle();
    await Promise.allSettled(underway);
    await writing;
  }
  return { ...written, people: people.counts };
}
