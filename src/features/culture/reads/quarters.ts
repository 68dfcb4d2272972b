import { addDays } from '../../../lib/day.ts';
import { HeadCache } from '../../../platform/database/head-cache.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import { editionsHeldOn } from '../../organisation/reads/organisation.ts';
import { publishedPulses } from '../../pulse/reads/published.ts';
import type { Counts } from '../rules/aggregates/counts.ts';
import { DIMENSION_IDS } from '../rules/dimensions.ts';
import { evaluate } from '../rules/evaluation.ts';
import { demandedOf, demandsOn, type Stands } from '../rules/exists.ts';
import { ratio } from '../rules/figures.ts';
import type { Dimension, IndicatorResult } from '../rules/indicators/indicator.ts';
import { criteriaOf, LEVEL_LIMITS, QUARTER, QUARTERS } from '../rules/levels/criteria.ts';
import { climb, type Climb, type Criterion } from '../rules/levels/ladder.ts';
import { peopleSay, type PeopleSay, type PublishedWave } from '../rules/people.ts';
import type { Thresholds } from '../rules/thresholds.ts';
import { demandedRecords } from '../store/exists.ts';
import { stateOfMonths } from '../store/months.ts';
import { countPastDay } from './counts.ts';
import { looksAt } from './looks.ts';

/** One dimension as both eyes see it on the day asked for. */
export type Standing = Climb & {
  readonly dimension: Dimension;
  readonly criteria: readonly Criterion[];
  readonly people: PeopleSay | null;
};

/** Everything the levels of a day are made of; the same for whoever looks. */
export type Levels = {
  readonly figures: readonly IndicatorResult[];
  /** What every quarter is judged by: the limits of the day asked for. */
  readonly thresholds: Thresholds;
  readonly demands: readonly Stands[];
  readonly waves: readonly PublishedWave[];
  readonly dimensions: readonly Standing[];
};

const cache = new HeadCache();

/** The levels of the day asked for; counted once for each length of the ledger. */
export async function levelsAt(tx: ReadTx, context: ReadContext): Promise<Levels> {
  const { scope, asOf, isPast } = context;
  const months = await stateOfMonths(tx);
  const question = `levels ${asOf} ${isPast} ${scope.timeZone} ${months}`;
  return cache.get(tx, scope, question, () => makeLevels(tx, context));
}

/** What the standards demand, with the records of it on the day asked for. */
export async function demandsAt(
  tx: ReadTx,
  { asOf, scope: { timeZone } }: ReadContext,
): Promise<readonly Stands[]> {
  const look = { asOf, timeZone };
  return demandsOn(await editionsHeldOn(tx, asOf), await demandedRecords(tx, look));
}

async function makeLevels(tx: ReadTx, context: ReadContext): Promise<Levels> {
  const { asOf, scope } = context;
  const { counts: today, thresholds, months } = await looksAt(tx, context);
  const quarters: Counts[] = [today];
  for (let back = 1; back < QUARTERS; back += 1) {
    quarters.push((await countPastDay(tx, scope, addDays(asOf, -back * QUARTER))).counts);
  }
  const demands = await demandsAt(tx, context);
  const waves = await publishedPulses(tx, { asOf, timeZone: scope.timeZone });
  const figures = quarters.map((counts) => evaluate(counts, thresholds, months).indicators);
  const away = quarters.map(({ leading }) =>
    ratio(leading.whileAway, LEVEL_LIMITS.awayFloor, thresholds.level),
  );
  const dimensions = DIMENSION_IDS.map((dimension) => {
    const people = peopleSay(waves, dimension, asOf);
    const demanded = demandedOf(demands, dimension);
    const criteria = criteriaOf({ dimension, quarters: figures, demanded, away, people });
    return { dimension, people, criteria, ...climb(criteria) };
  });
  return { figures: figures[0]!, thresholds, demands, waves, dimensions };
}
