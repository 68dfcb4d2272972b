import { said } from '../../culture/web/say.ts';
import type { LeaderAnswer } from '../contract.ts';
import { say } from './say.ts';

type Told = {
  readonly picture: Pick<LeaderAnswer['picture'], 'state' | 'headline'>;
  readonly measures: { readonly rows: readonly unknown[] };
  readonly matters: { readonly totals: Readonly<Record<string, number>> };
};

/**
 * The one sentence of a leader's page. Where how the reader leads gives no cause for one, what waits for the reader does, or
 * what is measured: it is not said that nothing needs them above a decision that only they can take.
 */
export function leaderLead({ picture, measures, matters }: Told): string {
  const news = measures.rows.length;
  const waiting = Object.values(matters.totals).reduce((sum, count) => sum + count, 0);
  const isQuiet = picture.state === 'nothing';
  if (isQuiet && news > 0) return say('leader.measures', { count: news });
  if (isQuiet && waiting > 0) return say('leader.matters', { count: waiting });
  if (picture.state === 'watch' && waiting > 0)
    return say('leader.matters_watch', { count: waiting });
  return said(picture.headline);
}
