import { addDays } from '../../../lib/day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import { workingWeek } from '../../organisation/reads/working-week.ts';
import type { Hearing } from '../contract/record.ts';
import { hearing, hearingRows, HEARING_WINDOW } from '../rules/hearing.ts';
import { loopOf, waitedSince } from '../store/wall.ts';

/** How soon people here hear: half of them, in working days, with those still waiting counted; and how much is decided in time. */
export async function hearingNow(tx: ReadTx, context: ReadContext): Promise<Hearing> {
  const { asOf } = context;
  const waited = await waitedSince(tx, addDays(asOf, 1 - HEARING_WINDOW), context);
  const rows = hearingRows(waited, asOf, await workingWeek(tx));
  return hearing(rows, await loopOf(tx, context));
}
