import { addDays, type Day } from '../../../lib/day.ts';
import type { FirmDay } from '../../../platform/database/end-of-day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { REPLY_WITHIN } from '../contract/kinds.ts';
import type { LeadershipFacts } from '../rules/facts.ts';
import { storedCommitments, storedMessages, storedTeams, storedVisits } from '../store/facts.ts';

/** Messages are looked at over a year: an audit comes once in it. */
const MESSAGE_DAYS = 365;

/** What figures of the days from `since` up to a day need of what leaders did, as known at its end. */
export async function leadershipFacts(
  tx: ReadTx,
  look: FirmDay & { readonly asOf: Day },
  since: Day,
): Promise<LeadershipFacts> {
  const [commitments, visits, messages, teams] = await Promise.all([
    storedCommitments(tx, look, since),
    storedVisits(tx, look, addDays(since, -REPLY_WITHIN)),
    storedMessages(tx, look, addDays(look.asOf, 1 - MESSAGE_DAYS)),
    storedTeams(tx, look),
  ]);
  return { commitments, visits, messages, teams };
}
