import { dayOf } from '../../../lib/day.ts';
import { buffer } from 'node:stream/consumers';
import type { Scope } from '../../../platform/access/scope.ts';
import type { WriteTx } from '../../../platform/database/transaction.ts';
import type { Platform } from '../../../platform/platform.ts';
import { RefusedFile } from '../../../platform/spreadsheets/refused-file.ts';
import { WorkStopped } from '../commands/bring.ts';
import { knownOffer } from '../commands/registers.ts';
import { openPoints, type Checked } from '../rules/standing.ts';
import { rememberedFor } from '../store/mapping.ts';
import { updateImport, type StoredImport } from '../store/record.ts';
import { deleteRows, insertRows } from '../store/rows.ts';
import { finishWork } from '../store/work.ts';
import type { Hand } from './hand.ts';
import { openThread, type Thread } from './thread.ts';

/**
 * Reads the file of an import and checks every row by its choices, or by what is proposed where
 * nobody has chosen. Everything it found is kept at once, or nothing.
 */
export async function prepare(
  platform: Platform,
  scope: Scope,
  given: StoredImport,
  hand: Hand,
): Promise<void> {
  const { transactions } = platform.database;
  const { register } = knownOffer(given.register);
  const remembered = await transactions.read(scope, (tx) => rememberedFor(tx, given.register));
  const bytes = Uint8Array.from(await buffer(await platform.files.open(given.storage_key)));
  const task = { bytes, name: given.file.name, register, choices: given.choices, remembered };
  const thread = openThread(task, hand.tell, hand.signal);
  try {
    const found = await thread.next();
    if (found.kind !== 'found') throw new Error(`The thread began with ${found.kind}.`);
    await transactions.write(scope, async (write) => {
      const checked = await takeRows(write, platform, scope, given, thread, hand);
      if (!(await finishWork(write, hand.work))) throw new WorkStopped();
      const points = openPoints(register, found.choices, checked);
      await updateImport(write, given.id, {
        state: points.length === 0 ? 'ready' : 'choosing',
        found: found.found,
        choices: found.choices,
        checked,
      });
    });
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
    await refuseFile(platform, scope, given, hand, error);
  } finally {
    await thread.end();
  }
}

/** Answers the thread's questions and keeps its rows, until it has said everything. */
async function takeRows(
  write: WriteTx,
  { clock }: Platform,
  scope: Scope,
  given: StoredImport,
  thread: Thread,
  hand: Hand,
): Promise<Checked> {
  const today = dayOf(clock.now(), scope.timeZone);
  const offer = knownOffer(given.register);
  const judge = offer.judging?.(write, today);
  await deleteRows(write, given.id);
  for (;;) {
    const message = await thread.next();
    hand.goOn();
    if (message.kind === 'judge') {
      const rows = (await judge?.(message.rows)) ?? [];
      thread.answer({ kind: 'judged', rows });
    } else if (message.kind === 'identities') {
      const records = await offer.existing(write, message.identities, today);
      thread.answer({ kind: 'records', records });
    } else if (message.kind === 'rows') {
      thread.answer({ kind: 'next' });
      await insertRows(write, given.id, message.rows);
    } else if (message.kind === 'end') return message.checked;
  }
}

async function refuseFile(
  { database }: Platform,
  scope: Scope,
  given: StoredImport,
  hand: Hand,
  error: RefusedFile,
): Promise<void> {
  await database.transactions.write(scope, async (write) => {
    if (!(await finishWork(write, hand.work))) return;
    const refusal = { code: error.code, details: { ...error.details } };
    await updateImport(write, given.id, { state: 'refused', refusal });
  });
}
