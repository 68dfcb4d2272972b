import { randomBytes } from 'node:crypto';
import { v7 as newId } from 'uuid';
import * as z from 'zod';
import { accept } from '../../../lib/outcome.ts';
import { id } from '../../../lib/resource-id.ts';
import { versionShape } from '../../../lib/shapes.ts';
import { seenLatest } from '../../../lib/version.ts';
import { command } from '../../../platform/commands/command.ts';
import { posterMade, posterRevoked } from '../contract/events.ts';
import { CODE_LETTERS } from '../contract/kinds.ts';
import { invitation } from '../contract/shapes.ts';
import { keepLetterbox } from '../policy.ts';
import { revoke } from '../rules/keeping.ts';
import { inGroups, spell } from '../rules/letters.ts';
import { openDoor } from '../store/door.ts';
import { insertPoster, lockPoster, openPlace, revokePoster } from '../store/posters.ts';

/** Makes a poster for a place, with a code of 60 random bits. Several may hang at one place. */
export const makePoster = command({
  name: 'poster.make',
  words: 'make a poster',
  input: z.strictObject({ place_id: id('voice_place'), invitation: invitation.default('') }),
  result: z.strictObject({ id: id('poster'), version: z.int(), code: z.string() }),
  load: (read, input) => openPlace(read, input.place_id),
  permit: keepLetterbox,
  rule: (place, input) => accept({ placeId: place.id, invitation: input.invitation }),
  save: async (write, { placeId, invitation: words }, _place, { organisationId, actor, now }) => {
    const poster = { id: newId(), code: spell(randomBytes(8), CODE_LETTERS) };
    await insertPoster(write, {
      organisation_id: organisationId,
      ...poster,
      place_id: placeId,
      invitation: words,
      made_by: actor.personId,
      made_at: now,
    });
    await openDoor(write, organisationId, poster);
    return { id: poster.id, version: 1, code: inGroups(poster.code) };
  },
  events: ({ placeId, invitation: words }, { id: posterId, version }) => [
    posterMade.of({ id: posterId, version }, { place_id: placeId, invitation: words }),
  ],
});

/** Makes a poster invalid: it takes no letters any more. Answers to earlier ones are still read with it. */
export const revokeOne = command({
  name: 'poster.revoke',
  words: 'make a poster invalid',
  input: z.strictObject({ id: id('poster'), version: versionShape }),
  result: z.strictObject({ id: id('poster'), version: z.int() }),
  load: (read, input) => lockPoster(read, input.id),
  permit: keepLetterbox,
  rule: (poster, { version }) => {
    const seen = seenLatest(poster, version);
    return seen.ok ? revoke(poster) : seen;
  },
  save: async (write, _decision, poster, { actor, now }) => ({
    id: poster.id,
    version: await revokePoster(write, poster, actor.personId, now),
  }),
  events: (_decision, result) => [posterRevoked.of(result, {})],
});
