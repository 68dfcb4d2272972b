import { changesTo } from '../../../platform/commands/change.ts';
import type { CommandContext } from '../../../platform/commands/command.ts';
import type { WriteTx } from '../../../platform/database/transaction.ts';
import {
  countUp,
  insertVersion,
  lockDecision,
  type DecisionSubject,
  type Said,
} from '../store/write.ts';
import { lockRequest, updateRequest } from '../store/requests.ts';
import { writerOf } from './keep.ts';

/** Changes one decision; see {@link changesTo}. What it said before is kept as a version. */
export const changeDecision = changesTo({
  resource: 'decision',
  lock: lockDecision,
  save: keepNext,
});

/** Changes one request; see {@link changesTo}. */
export const changeRequest = changesTo({
  resource: 'resource_request',
  lock: lockRequest,
  save: updateRequest,
});

/** Keeps the next version of a decision that is held: what it said, and what changes. */
export async function keepNext(
  write: WriteTx,
  { id: decisionId, recorded_by: _by, ...said }: DecisionSubject,
  changes: Partial<Said>,
  context: CommandContext,
): Promise<number> {
  const version = said.version + 1;
  await insertVersion(
    write,
    decisionId,
    { ...said, move_reason: '', ...changes, version },
    writerOf(context),
  );
  await countUp(write, decisionId, version);
  return version;
}
