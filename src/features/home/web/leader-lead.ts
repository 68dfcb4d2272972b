import { said } from '../../culture/web/say.ts';
import type { LeaderAnswer } from '../contract.ts';
import { say } from './say.ts';

type Told = {
  readonly picture: Pick<LeaderAnswer['picture'], 'state' | 'headline'>;
  readonly measures: { readonly rows: readonly unknown[] };
};

/** The one sentence of a leader's page. Where how the reader leads gives no cause for one, what is measured may. */
export function leaderLead({ picture, measures }: Told): string {
  const news = measures.rows.length;
  return picture.state === 'nothing' && news > 0
    ? say('leader.measures', { count: news })
    : said(picture.headline);
}
