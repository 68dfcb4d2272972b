import { changesTo } from '../../../platform/commands/change.ts';
import type { CommandContext } from '../../../platform/commands/command.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { actionAtMoment } from '../../actions/reads/moment.ts';
import type { Around, Fixing } from '../rules/standing.ts';
import { lockHold, updateHold } from '../store/holds.ts';
import {
  entriesOf,
  fixesOf,
  lockProblem,
  updateProblem,
  type ProblemSubject,
} from '../store/write.ts';

type Patch = Parameters<typeof updateProblem>[2];

/** Changes one problem; see {@link changesTo}. What it said before is kept by the database. */
export const changeProblem = changesTo({
  resource: 'problem',
  lock: lockProblem,
  save: (write, problem: ProblemSubject, patch: Patch, { now }) =>
    updateProblem(write, problem, patch, now),
});

/** Changes one hold; see {@link changesTo}. */
export const changeHold = changesTo({ resource: 'hold', lock: lockHold, save: updateHold });

/** The corrective actions as they stand today. One that was taken back with the file it came in with is none. */
export async function fixesNow(
  read: ReadTx,
  problemId: string,
  { today }: Pick<CommandContext, 'today'>,
): Promise<(Fixing & { readonly id: string; readonly label: string })[]> {
  const fixes = [];
  for (const id of await fixesOf(read, problemId)) {
    const action = await actionAtMoment(read, id, today);
    if (action === undefined) continue;
    const { stage, accountable_id, reference, title } = action;
    fixes.push({ id, stage, accountable_id, label: `${reference} ${title}` });
  }
  return fixes;
}

/** What closing and checking look at besides the problem. */
export async function aroundClosing(
  read: ReadTx,
  problemId: string,
  context: Pick<CommandContext, 'today'>,
): Promise<Around & { readonly correctedBy: (string | null)[] }> {
  const entries = await entriesOf(read, problemId);
  return {
    contained: entries.some(({ kind }) => kind === 'containment'),
    correctedBy: entries.filter(({ kind }) => kind === 'correction').map((one) => one.done_by),
    fixes: await fixesNow(read, problemId, context),
  };
}
