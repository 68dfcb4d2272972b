import { randomUUID } from 'node:crypto';
import type { Outcome } from '../../../lib/outcome.ts';
import type { Scope } from '../../../platform/access/scope.ts';
import { EdgeError } from '../../../platform/http/edge-error.ts';
import { enqueue } from '../../../platform/jobs/enqueue.ts';
import { initiatorScope } from '../../../platform/jobs/initiator.ts';
import type { Task } from '../../../platform/jobs/task.ts';
import type { Platform } from '../../../platform/platform.ts';
import { ChangedMeanwhile } from '../commands/batches.ts';
import { bring, OnlyTried, WorkStopped } from '../commands/bring.ts';
import { takeBack } from '../commands/take-back.ts';
import { SILENT_AFTER_SECONDS, watchJob, workJobs } from '../commands/work-jobs.ts';
import type { RefusalGiven } from '../contract/parts.ts';
import type { ImportState } from '../contract/states.ts';
import { findImport, updateImport, type StoredImport } from '../store/record.ts';
import { finishWork, silenceOf, type Work } from '../store/work.ts';
import { takeInHand, type Hand } from './hand.ts';
import { prepare } from './prepare.ts';

/** A piece of work that was broken off so often is given up: it may be what breaks the product. */
const MOST_ATTEMPTS = 3;

/** Does what the state of an import asks for. */
export const work: Task = {
  name: 'import.work',
  run: async (platform, scope, payload) => {
    const { transactions } = platform.database;
    await takeInHand(transactions, scope, workOf(payload), async (hand) => {
      const given = await transactions.read(scope, (tx) => findImport(tx, hand.work.importId));
      if (given === undefined) return;
      const giveUp = (code: string) => endInTrouble(platform, scope, given, hand, { code });
      if (hand.work.attempt > MOST_ATTEMPTS) return giveUp('import.interrupted');
      try {
        await act(platform, scope, given, hand);
      } catch (error) {
        if (error instanceof WorkStopped) return;
        if (hand.work.attempt >= MOST_ATTEMPTS) await giveUp('import.unexpected');
        throw error;
      }
    });
  },
};

/**
 * Does at once what an import waits for, for whoever tells the product the time and has no queue running.
 * @param theirs whoever asked for it, where nobody has an account yet
 * @returns where the import stands then
 */
export async function workOff(
  platform: Platform,
  scope: Scope,
  importId: string,
  theirs: Scope,
): Promise<StoredImport> {
  const { transactions } = platform.database;
  const find = async (): Promise<StoredImport> => {
    const found = await transactions.read(scope, (tx) => findImport(tx, importId));
    if (found === undefined) throw new RangeError('There is no such import.');
    return found;
  };
  const given = await find();
  const { work_id: workId } = given;
  if (workId === null) return given;
  await takeInHand(transactions, scope, { importId, workId }, (hand) =>
    act(platform, scope, given, hand, theirs),
  );
  return find();
}

/** Looks whether the work is still in hand, and gives it to another where its process has died. */
export const watch: Task = {
  name: 'import.watch',
  run: async ({ database: { transactions } }, scope, payload) => {
    const given = workOf(payload);
    await transactions.write(scope, async (write) => {
      const silence = await silenceOf(write, given);
      if (silence === undefined) return;
      const jobs = silence > SILENT_AFTER_SECONDS ? workJobs(given) : [watchJob(given)];
      for (const job of jobs) await enqueue(write, scope.organisationId, job);
    });
  },
};

function workOf(payload: Readonly<Record<string, unknown>>): Work {
  return { importId: String(payload['importId']), workId: String(payload['workId']) };
}

async function act(
  platform: Platform,
  scope: Scope,
  given: StoredImport,
  hand: Hand,
  theirs?: Scope,
): Promise<void> {
  switch (given.state) {
    case 'reading':
    case 'checking':
      return prepare(platform, scope, given, hand);
    case 'trying':
    case 'running':
    case 'undoing':
      return runTheirs(platform, scope, given, hand, theirs);
    default:
      return undefined;
  }
}

async function runTheirs(
  platform: Platform,
  scope: Scope,
  given: StoredImport,
  hand: Hand,
  known?: Scope,
): Promise<void> {
  const theirs = known ?? (await initiatorScope(platform, scope.organisationId, given.asked_by));
  const trouble = (refusal: { code: string; details?: RefusalGiven['details'] }) =>
    endInTrouble(platform, scope, given, hand, refusal);
  if (theirs === undefined) return trouble({ code: 'import.not_allowed_any_more' });
  try {
    const outcome = await runFor(platform, theirs, given, hand);
    if (!outcome.ok) await trouble(outcome.refusal);
  } catch (error) {
    if (error instanceof OnlyTried) return keepTried(platform, scope, given, hand, error);
    if (error instanceof ChangedMeanwhile) return trouble({ code: 'import.changed_meanwhile' });
    if (error instanceof EdgeError) return trouble({ code: 'import.not_allowed_any_more' });
    throw error;
  }
}

function runFor(
  { commands }: Platform,
  theirs: Scope,
  given: StoredImport,
  hand: Hand,
): Promise<Outcome<unknown>> {
  // A piece of work that is taken up again is another act; that it acts once, its claim sees to.
  const key = randomUUID();
  return given.state === 'undoing'
    ? commands.run(theirs, takeBack(hand), { id: given.id }, key)
    : commands.run(theirs, bring(hand, given.state === 'trying'), { id: given.id }, key);
}

async function keepTried(
  { database }: Platform,
  scope: Scope,
  given: StoredImport,
  hand: Hand,
  { effect }: OnlyTried,
): Promise<void> {
  await database.transactions.write(scope, async (write) => {
    if (await finishWork(write, hand.work)) {
      await updateImport(write, given.id, { state: 'ready', tried: effect });
    }
  });
}

/** Where an import stands when the work in hand came to nothing. */
const AFTER_TROUBLE: Partial<Record<ImportState, ImportState>> = {
  reading: 'failed',
  checking: 'choosing',
  trying: 'ready',
  running: 'ready',
  undoing: 'done',
};

async function endInTrouble(
  { database }: Platform,
  scope: Scope,
  given: StoredImport,
  hand: Hand,
  { code, details = {} }: { code: string; details?: RefusalGiven['details'] },
): Promise<void> {
  await database.transactions.write(scope, async (write) => {
    if (!(await finishWork(write, hand.work))) return;
    const state = AFTER_TROUBLE[given.state] ?? given.state;
    await updateImport(write, given.id, { state, trouble: { code, details } });
  });
}
