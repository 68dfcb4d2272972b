import { HeadCache } from '../../../platform/database/head-cache.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import type { Judged, MeasureNews } from '../contract/shapes.ts';
import { latestRecorded } from '../store/record.ts';
import { chartedMeasures } from './standings.ts';

type WithOwner = Omit<Judged, 'own'> & { readonly owner_id: string | null };

const kept = new HeadCache();

/**
 * What really changed in what is measured, as it stands on the day asked for: of every measure that is kept the latest value
 * alone, because anywhere in three years of chance an alarm is to be expected. The reader's own come first, then what got worse.
 */
export async function latestNews(tx: ReadTx, context: ReadContext): Promise<MeasureNews> {
  const { scope } = context;
  const { judged, news } = await kept.get(tx, scope, `news ${context.asOf}`, () =>
    judgeAll(tx, context),
  );
  const rank = ({ own, verdict }: Judged): number =>
    (own ? 0 : 2) + (verdict.variation.startsWith('concern') ? 0 : 1);
  const rows = news
    .map(({ owner_id: owner, ...row }) => ({ ...row, own: owner === scope.actor.personId }))
    .toSorted((one, other) => rank(one) - rank(other));
  return { judged, rows };
}

async function judgeAll(
  tx: ReadTx,
  context: ReadContext,
): Promise<{ judged: number; news: WithOwner[] }> {
  const charted = await chartedMeasures(tx, context);
  const judged = charted.filter(
    ({ measure, chart }) => measure.retired_on === null && chart.verdict.variation !== 'too_early',
  );
  const news = judged.filter(({ chart }) => chart.verdict.rule !== null);
  const told = await latestRecorded(
    tx,
    news.map(({ measure }) => measure.id),
    context,
  );
  return {
    judged: judged.length,
    news: news.map(({ measure, chart: { points, phases, verdict } }) => {
      const { id, name, unit, kind, better, rhythm, target, owner_id } = measure;
      const latest = points.findLast(({ value }) => value !== null);
      return {
        id,
        name,
        unit,
        kind,
        better,
        rhythm,
        target,
        owner_id,
        points: latest === undefined ? [] : [latest],
        phases: phases.slice(-1),
        verdict,
        told_on: told.get(id)!,
      };
    }),
  };
}
