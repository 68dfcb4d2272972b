import * as z from 'zod';
import { knownBy } from '../../../lib/day.ts';
import { allows } from '../../../platform/access/predicate.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { read } from '../../../platform/http/read-routes.ts';
import { onRecordThen } from '../../../platform/ledger/beginnings.ts';
import { PROMISED_KINDS, type PromisedKind } from '../contract/kinds.ts';
import { placeShape, type Place } from '../contract/places.ts';
import { promiseShape } from '../contract/shapes.ts';
import { keepPlaces, seeVoice } from '../policy.ts';
import { daysPromised } from '../rules/raising.ts';
import { allPlaces, allPromises, type StoredPlace } from '../store/places.ts';

export const placeList = read({
  path: '/api/voice_places',
  operation: 'voice.places',
  words: 'read the places',
  permit: seeVoice,
  fromRecords: true,
  response: z.strictObject({
    rows: z.array(placeShape),
    /** Working days within which people hear, by kind. */
    promises: z.array(promiseShape),
    can: z.strictObject({ edit: z.boolean() }),
  }),
  read: async (tx, _asked, context) => ({
    rows: (await onRecordThen(tx, await places(tx), context)).map((place) => ({
      ...place,
      retired_on: knownBy(place.retired_on, context),
    })),
    promises: await promises(tx),
    can: { edit: !context.isPast && allows(keepPlaces, context.scope.actor, null) },
  }),
});

/** The places in use, and those that were, by name. */
export async function places(tx: ReadTx): Promise<Place[]> {
  return (await allPlaces(tx)).map((place) => present(place));
}

/** Working days within which people hear, of each kind that waits for an answer. */
export async function promises(tx: ReadTx): Promise<{ kind: PromisedKind; days: number }[]> {
  const said = await allPromises(tx);
  return PROMISED_KINDS.map((kind) => ({ kind, days: daysPromised(kind, said) }));
}

function present({
  site_id: site,
  site_name: siteName,
  team_id: team,
  team_name: teamName,
  ...place
}: StoredPlace): Place {
  return {
    ...place,
    site: site === null ? null : { id: site, name: siteName ?? '' },
    team: team === null ? null : { id: team, name: teamName ?? '' },
  };
}
