import { v7 as newId } from 'uuid';
import * as z from 'zod';
import { id } from '../../../lib/resource-id.ts';
import { command } from '../../../platform/commands/command.ts';
import { newPostingKey } from '../../../platform/identity/posting-key.ts';
import { keyEnded, keyMade, newKeyShape } from '../contract/keys.ts';
import { endPostingKey, makePostingKey } from '../policy.ts';
import { endKey as decideEnd, makeKey as decideMake } from '../rules/keys.ts';
import { countKept, endKeys, insertKey, lockKey } from '../store/keys.ts';

/** Makes a key with which another program posts values of some measures on behalf of who makes it. */
export const makeKey = command({
  name: 'posting_key.make',
  words: 'make a key for posting values',
  input: newKeyShape,
  result: z.strictObject({
    id: id('posting_key'),
    /** Shown once; null when the same request is made again, because nothing keeps it. */
    key: z.string().nullable(),
    prefix: z.string(),
  }),
  load: async (read, { measure_ids }) => ({ kept: await countKept(read, measure_ids) }),
  permit: makePostingKey,
  rule: ({ kept }, asked, { today }) => decideMake(asked, kept, today),
  save: async (write, asked, _subject, { organisationId, actor, now }) => {
    const keyId = newId();
    const { key, hash, prefix } = newPostingKey();
    const ownerId = actor.personId;
    await insertKey(write, { ...asked, organisationId, id: keyId, prefix, hash, ownerId, now });
    return { id: keyId, key, prefix };
  },
  events: (asked, { id: keyId, prefix }) => [
    keyMade.of(
      { id: keyId, version: 1 },
      { ...asked, measure_ids: [...asked.measure_ids], prefix },
    ),
  ],
  keep: (result) => ({ ...result, key: null }),
});

/** Ends a key for good; what was posted with it stays. */
export const endKey = command({
  name: 'posting_key.end',
  words: 'end a key for posting values',
  input: z.strictObject({ id: id('posting_key') }),
  result: z.strictObject({ id: id('posting_key') }),
  load: (read, input) => lockKey(read, input.id),
  permit: endPostingKey,
  rule: (key) => decideEnd(key),
  save: async (write, _decision, key, { actor, now }) => {
    await endKeys(write, { id: key.id }, { by: actor.personId, now });
    return { id: key.id };
  },
  events: (_decision, _result, { id: keyId, version, name }) => [
    keyEnded.of({ id: keyId, version: version + 1 }, { name }),
  ],
});
