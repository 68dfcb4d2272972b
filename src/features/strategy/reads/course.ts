import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import { storedObjectives } from '../store/read.ts';

/** How many objectives are open, and those of which their owners said that they are off track or at risk, the first the worse. */
export type Course = {
  open: number;
  off: { id: string; name: string; state: 'off_track' | 'at_risk' }[];
  /** Of which nobody has said in time how they stand. */
  unsaid: number;
};

/** Whether the firm is on its way, by what was said last of each objective; null where there are none. */
export async function courseOn(tx: ReadTx, context: ReadContext): Promise<Course | null> {
  const open = (await storedObjectives(tx, context)).filter((one) => one.closed_on === null);
  if (open.length === 0) return null;
  const off = open.flatMap(({ id, name, state }) =>
    state === 'off_track' || state === 'at_risk' ? ([{ id, name, state }] as const) : [],
  );
  return {
    open: open.length,
    off: off.toSorted((a, b) => Number(a.state === 'at_risk') - Number(b.state === 'at_risk')),
    unsaid: open.filter(({ next_check_in: next }) => next < context.asOf).length,
  };
}
