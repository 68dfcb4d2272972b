import { accept, refuse, type Outcome } from '../../../lib/outcome.ts';
import type { Platform } from '../../../platform/platform.ts';
import { firmName } from '../../people/reads/firm-name.ts';
import { promises } from '../../voice/reads/places.ts';
import type { PosterFacts } from '../contract/public.ts';
import { areFew } from '../rules/box.ts';
import { leadsOf, readyHandlers } from '../store/handlers.ts';
import { findPoster } from '../store/posters.ts';
import type { Stander } from './standing-at.ts';
import type { Work } from './work.ts';

/** What a page needs to know of a poster before anything is written; it may keep it, and write without a connection. */
export async function lookAt(
  { database }: Platform,
  work: Work,
  { scope, posterId, now, empties }: Stander,
): Promise<Outcome<PosterFacts, 'letterbox.unknown_code'>> {
  const found = await database.transactions.read(scope, async (tx) => {
    const poster = await findPoster(tx, posterId);
    if (poster === undefined) return undefined;
    return {
      poster,
      firm: await firmName(tx),
      handlers: await readyHandlers(tx),
      leads: await leadsOf(tx, poster.team_id),
      promised: await promises(tx),
    };
  });
  if (found === undefined) return refuse('letterbox.unknown_code');
  const { poster, firm, handlers, leads, promised } = found;
  return accept({
    firm,
    place: poster.place_name,
    few: areFew(poster.people),
    revoked: poster.revoked,
    handlers: handlers.map(({ person_id: person, name, job, public_key: key }) => ({
      id: person,
      name,
      job,
      public_key: key,
      leads_here: leads.has(person),
    })),
    promises: promised,
    empties,
    work: { challenge: await work.challenge(scope.organisationId, now), tries: work.tries },
  });
}
