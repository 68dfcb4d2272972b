import { HeadCache } from '../../../platform/database/head-cache.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import type { Judged, MeasureNews } from '../contract/shapes.ts';
import { chartedMeasures } from './standings.ts';

type WithOwner = Judged & { readonly owner_id: string | null };

const kept = new HeadCache();

/**
 * What really changed in what is measured, as it stands on the day asked for: of every measure that is kept the latest value
 * alone, because anywhere in three years of chance an alarm is to be expected. The reader's own come first, then what got worse.
 */
export async function latestNews(tx: ReadTx, context: ReadContext): Promise<MeasureNews> {
  const { actor, organisationId } = context.scope;
  const { judged, news } = await kept.get(tx, organisationId, `news ${context.asOf}`, () =>
    judgeAll(tx, context),
  );
  const rank = ({ owner_id: owner, verdict }: WithOwner): number =>
    (owner === actor.personId ? 0 : 2) + (verdict.variation.startsWith('concern') ? 0 : 1);
  const rows = news.toSorted((one, other) => rank(one) - rank(other));
  return { judged, rows: rows.map(({ owner_id: _owner, ...row }) => row) };
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
      };
    }),
  };
}
