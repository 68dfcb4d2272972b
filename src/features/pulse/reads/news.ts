import { addDays, dayOf, type Day } from '../../../lib/day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { read, type ReadContext } from '../../../platform/http/read-routes.ts';
import { newsShape, type News } from '../contract/shapes.ts';
import { seeWaves } from '../policy.ts';
import { stateOf } from '../rules/life.ts';
import { placeOf } from '../store/register.ts';
import { allWaves, type StoredWave } from '../store/write.ts';
import { asItStood } from './present.ts';

/** For so many days what came out of a wave, or what is done because of it, is news. */
const NEWS_DAYS = 14;

/**
 * The one thing to be said of pulses on a first page: that one is open, to whoever is asked, and that what came out or what is
 * done is there to be read. It says the same to somebody who answered and to somebody who did not: nobody is to read from a
 * screen who took part.
 */
export const pulseNews = read({
  path: '/api/pulse_news',
  operation: 'pulse.news',
  words: 'read what is new of the pulse',
  permit: seeWaves,
  response: newsShape,
  read: async (tx, _asked, context) => {
    for (const wave of await allWaves(tx)) {
      const stood = asItStood(wave, context);
      const news = stood === undefined ? null : await newsOf(tx, stood, context);
      if (news !== null) return { news };
    }
    return { news: null };
  },
});

async function newsOf(tx: ReadTx, wave: StoredWave, context: ReadContext): Promise<News | null> {
  const { asOf, today, isPast, scope } = context;
  const state = stateOf(wave);
  if (state === 'open') {
    if (isPast || today > wave.closes_on) return null;
    const place = await placeOf(tx, wave.id, scope.actor.personId);
    return place === undefined ? null : { is: 'open', wave_id: wave.id, day: wave.closes_on };
  }
  const since: Day = addDays(asOf, -NEWS_DAYS);
  const lately = (at: Date | null): Day | null => {
    const day = at === null ? null : dayOf(at, scope.timeZone);
    return day !== null && day > since ? day : null;
  };
  const told = lately(wave.told_at);
  if (told !== null) return { is: 'told', wave_id: wave.id, day: told };
  const published = state === 'published' ? lately(wave.published_at) : null;
  return published === null ? null : { is: 'published', wave_id: wave.id, day: published };
}
