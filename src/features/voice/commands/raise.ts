import * as z from 'zod';
import { v7 as newId } from 'uuid';
import { id } from '../../../lib/resource-id.ts';
import { dayShape } from '../../../lib/shapes.ts';
import type { Actor } from '../../../platform/access/actor.ts';
import { unnamed } from '../../../platform/commands/change.ts';
import { command, type Events } from '../../../platform/commands/command.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { workingWeek } from '../../organisation/reads/working-week.ts';
import { arePeopleHere } from '../../people/reads/here.ts';
import { itemRaised } from '../contract/events.ts';
import { newItemShape } from '../contract/shapes.ts';
import { maySee, raiseItem } from '../policy.ts';
import { possibleActs } from '../rules/possible.ts';
import { born, promisedOn, raise as judge } from '../rules/raising.ts';
import { openWords } from '../rules/standing.ts';
import { insertFiles } from '../store/files.ts';
import { allPromises, findPlace } from '../store/places.ts';
import { insertItem, keepWords, lockItem, type ItemSubject } from '../store/write.ts';
import { picturesOf } from './pictures.ts';

/** Says something: a few words or a picture. It is answered by a day that is named at once. */
export const raise = command({
  name: 'voice.raise',
  words: 'say something',
  input: newItemShape,
  result: z.strictObject({
    id: id('item'),
    reference: z.string(),
    version: z.int(),
    promised_on: dayShape.nullable(),
  }),
  load: async (read, input, context) => ({
    place: await placeOf(read, input.place_id),
    addresseeHere: await arePeopleHere(read, [input.to_person_id], context.today),
    about: input.about_id === null ? undefined : await lockItem(read, input.about_id),
    pictures: picturesOf(input.pictures, context),
    firm: { weekdays: await workingWeek(read), promises: await allPromises(read) },
  }),
  permit: raiseItem,
  rule: ({ place, addresseeHere, about, pictures }, input, { actor }) =>
    judge(
      input,
      {
        addresseeHere,
        placeOpen: input.place_id === null || place?.retired_on === null,
        aboutThere: input.about_id === null || (about !== undefined && mayThank(actor, about)),
        picturesGood: pictures !== undefined,
      },
      actor.personId,
    ),
  save: async (write, item, { place, pictures = [], firm }, context) => {
    const { organisationId, actor, now, today } = context;
    const { pictures: _tokens, ...words } = item;
    const itemId = newId();
    const way = item.to_person_id === null ? 'named' : 'to_person';
    const promised = promisedOn(item.kind, today, firm);
    const reference = await insertItem(write, {
      organisation_id: organisationId,
      id: itemId,
      ...words,
      way,
      team_id: place?.team_id ?? actor.teamId,
      raiser_id: actor.personId,
      raised_on: today,
      raised_at: now,
      promised_on: promised,
      ...born(item.kind, today),
      recorded_at: now,
      changed_at: now,
    });
    await insertFiles(write, pictures, { organisationId, itemId, by: actor.personId, now });
    await keepWords(write, itemId);
    return { id: itemId, reference, version: 1, promised_on: promised };
  },
  events: (item, result, { pictures = [] }, { today }) => {
    const way = item.to_person_id === null ? 'named' : 'to_person';
    const { kind, place_id: place, about_id: about, text } = item;
    const events: Events = [
      itemRaised.of(result, {
        reference: result.reference,
        kind,
        way,
        text: openWords({ kind, way, sealed: false }, text),
        place_id: place,
        raised_on: today,
        promised_on: result.promised_on,
        about_id: about,
        pictures: pictures.length,
      }),
    ];
    return way === 'to_person' ? unnamed(events) : events;
  },
});

/** Of what somebody may read, what another one said and did not take back. */
function mayThank(actor: Actor, about: ItemSubject): boolean {
  return (
    maySee(actor, about) &&
    possibleActs({ ...about, joined: false, fair_said: false }, actor.personId).has('thank')
  );
}

async function placeOf(read: ReadTx, placeId: string | null) {
  return placeId === null ? undefined : findPlace(read, placeId);
}
