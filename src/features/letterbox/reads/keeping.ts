import * as z from 'zod';
import { allows } from '../../../platform/access/predicate.ts';
import { read } from '../../../platform/http/read-routes.ts';
import { id } from '../../../lib/resource-id.ts';
import { handlerRow, keptKeyShape, posterRow } from '../contract/shapes.ts';
import { keepLetterbox, seeLetterbox } from '../policy.ts';
import { inGroups } from '../rules/letters.ts';
import { allHandlers, keysOfPerson } from '../store/handlers.ts';
import { postersAt } from '../store/posters.ts';

/** The posters, and who opens what is sealed. */
export const letterboxRead = read({
  path: '/api/letterbox',
  operation: 'letterbox.read',
  words: 'read where posters hang and who opens sealed letters',
  permit: seeLetterbox,
  fromRecords: true,
  response: z.strictObject({
    posters: z.array(posterRow),
    handlers: z.array(handlerRow),
    can: z.strictObject({ keep: z.boolean() }),
  }),
  read: async (tx, _asked, { scope, asOf, isPast }) => ({
    posters: (await postersAt(tx, { asOf, timeZone: scope.timeZone })).map(
      ({ place_id: placeId, place_name: name, code, ...poster }) => ({
        ...poster,
        place: { id: placeId, name },
        code: inGroups(code),
      }),
    ),
    handlers: (await allHandlers(tx, asOf)).map((one) => ({
      id: one.id,
      version: one.version,
      person: { id: one.person_id, name: one.name },
      named_on: one.named_on,
      has_key: one.public_key !== null,
      retired_on: one.retired_on,
    })),
    can: { keep: !isPast && allows(keepLetterbox, scope.actor, null) },
  }),
});

/** The reader's own keys, wrapped as their browser made them. */
export const ownKeys = read({
  path: '/api/handlers/mine',
  operation: 'handler.mine',
  words: 'read your own wrapped keys for sealed letters',
  permit: seeLetterbox,
  fromRecords: true,
  response: z.strictObject({
    rows: z.array(
      z.strictObject({
        id: id('handler'),
        version: z.int(),
        retired: z.boolean(),
        key: keptKeyShape.nullable(),
      }),
    ),
  }),
  read: async (tx, _asked, { scope }) => {
    const rows = await keysOfPerson(tx, scope.actor.personId);
    return {
      rows: rows.map(({ id: handlerId, version, retired, ...key }) => ({
        id: handlerId,
        version,
        retired,
        key: whole(key),
      })),
    };
  },
});

type Halves = { [Name in keyof z.output<typeof keptKeyShape>]: string | null };

function whole(key: Halves): z.output<typeof keptKeyShape> | null {
  const { public_key, salt, by_passphrase, by_recovery } = key;
  return public_key === null || salt === null || by_passphrase === null || by_recovery === null
    ? null
    : { public_key, salt, by_passphrase, by_recovery };
}
