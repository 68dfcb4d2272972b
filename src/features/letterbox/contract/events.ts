import * as z from 'zod';
import { id } from '../../../lib/resource-id.ts';
import { event } from '../../../platform/commands/contract.ts';

export const posterMade = event({
  type: 'poster.made',
  version: 1,
  kind: 'poster',
  sentence: '{actor} made a poster for a place.',
  payload: z.strictObject({ place_id: z.uuid(), invitation: z.string() }),
});

export const posterRevoked = event({
  type: 'poster.revoked',
  version: 1,
  kind: 'poster',
  sentence: '{actor} made a poster invalid.',
  payload: z.strictObject({}),
});

export const handlerNamed = event({
  type: 'handler.named',
  version: 1,
  kind: 'handler',
  sentence: '{actor} named somebody who opens sealed letters.',
  payload: z.strictObject({ person_id: id('person') }),
});

/** The public half stands in the ledger: a key that was exchanged on the way shows. */
export const handlerKeyMade = event({
  type: 'handler.key_made',
  version: 1,
  kind: 'handler',
  sentence: '{actor} made the key with which they open sealed letters.',
  payload: z.strictObject({ public_key: z.string() }),
});

export const handlerPassphraseChanged = event({
  type: 'handler.passphrase_changed',
  version: 1,
  kind: 'handler',
  sentence: '{actor} changed the passphrase of their key.',
  payload: z.strictObject({}),
});

export const handlerRetired = event({
  type: 'handler.retired',
  version: 1,
  kind: 'handler',
  sentence: '{actor} recorded that somebody opens no sealed letters any more.',
  payload: z.strictObject({ person_id: id('person') }),
});

/** Its time is that of the emptying: of no letter is anything but the day known. */
export const boxEmptied = event({
  type: 'letterbox.emptied',
  version: 1,
  kind: 'letterbox',
  sentence: 'The letterbox was emptied.',
  payload: z.strictObject({ letters: z.int(), answers: z.int() }),
});

export const letterOpened = event({
  type: 'letter.opened',
  version: 1,
  kind: 'letter',
  sentence: '{actor} opened a sealed letter.',
  payload: z.strictObject({}),
});

export const letterAnswered = event({
  type: 'letter.answered',
  version: 1,
  kind: 'letter',
  sentence: '{actor} answered a sealed letter.',
  payload: z.strictObject({}),
});
