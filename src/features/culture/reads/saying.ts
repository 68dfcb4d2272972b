import { addDays } from '../../../lib/day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { workingWeek } from '../../organisation/reads/working-week.ts';
import { countPeople } from '../../people/reads/figures.ts';
import { fairFacts, itemFacts } from '../../voice/reads/facts.ts';
import { HEARING_WINDOW } from '../../voice/rules/hearing.ts';
import { BARRIER_DAYS, type VoiceFacts } from '../rules/aggregates/voice.ts';
import type { CountingOptions } from '../rules/aggregates/options.ts';
import { openedFacts, reportFacts } from '../store/voice.ts';
import type { Look } from '../store/standing.ts';

/** What the figures about what people say need, as known at the end of a day. */
export async function sayingFacts(
  tx: ReadTx,
  look: Look,
  { windowDays, decideDays }: CountingOptions,
): Promise<VoiceFacts> {
  const since = addDays(look.asOf, 1 - windowDays);
  const heard = Math.max(windowDays, HEARING_WINDOW) + decideDays;
  const [items, reports, opened, headcount, weekdays, fair] = await Promise.all([
    itemFacts(tx, look, {
      any: addDays(look.asOf, -heard),
      barriers: addDays(look.asOf, -BARRIER_DAYS),
    }),
    reportFacts(tx, look, since),
    openedFacts(tx, look, since),
    countPeople(tx, look.asOf),
    workingWeek(tx),
    fairFacts(tx),
  ]);
  return { items, reports, opened, headcount, weekdays, fair };
}
