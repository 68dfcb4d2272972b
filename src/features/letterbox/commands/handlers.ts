import { v7 as newId } from 'uuid';
import * as z from 'zod';
import { id } from '../../../lib/resource-id.ts';
import { versionShape } from '../../../lib/shapes.ts';
import { changesTo } from '../../../platform/commands/change.ts';
import { command } from '../../../platform/commands/command.ts';
import { arePeopleHere } from '../../people/reads/here.ts';
import {
  handlerKeyMade,
  handlerNamed,
  handlerPassphraseChanged,
  handlerRetired,
} from '../contract/events.ts';
import { keptKeyShape } from '../contract/shapes.ts';
import { keepLetterbox, ownKey } from '../policy.ts';
import * as rules from '../rules/keeping.ts';
import { insertHandler, isHandler, lockHandler, updateHandler } from '../store/handlers.ts';

const at = { id: id('handler'), version: versionShape };

/** Names somebody who opens sealed letters. Nothing can be sealed to them before they have made their key. */
export const nameHandler = command({
  name: 'handler.name',
  words: 'name somebody who opens sealed letters',
  input: z.strictObject({ person_id: id('person') }),
  result: z.strictObject({ id: id('handler'), version: z.int() }),
  load: async (read, { person_id: personId }, { today }) => ({
    isHere: await arePeopleHere(read, [personId], today),
    isHandler: await isHandler(read, personId),
  }),
  permit: keepLetterbox,
  rule: (around, { person_id: personId }) => {
    const fit = rules.nameHandler(around);
    return fit.ok ? { ok: true as const, value: personId } : fit;
  },
  save: async (write, personId, _around, { organisationId, actor, today }) => {
    const handlerId = newId();
    await insertHandler(write, {
      organisation_id: organisationId,
      id: handlerId,
      person_id: personId,
      named_on: today,
      named_by: actor.personId,
    });
    return { id: handlerId, version: 1 };
  },
  events: (personId, result) => [handlerNamed.of(result, { person_id: personId })],
});

const changeHandler = changesTo({
  resource: 'handler',
  lock: lockHandler,
  save: (write, handler, patch: Parameters<typeof updateHandler>[2]) =>
    updateHandler(write, handler, patch),
});

/** Takes in the key that a handler's own browser has made. */
export const makeKey = changeHandler({
  name: 'handler.make_key',
  words: 'make your own key for sealed letters',
  input: z.strictObject({ ...at, key: keptKeyShape }),
  permit: ownKey,
  rule: (handler, { key }) => {
    const fit = rules.makeKey(handler);
    return fit.ok ? { ok: true as const, value: key } : fit;
  },
  change: (key) => key,
  events: ({ public_key: publicKey }, changed) => [
    handlerKeyMade.of(changed, { public_key: publicKey }),
  ],
});

/** Takes in the same key under another passphrase. */
export const changePassphrase = changeHandler({
  name: 'handler.change_passphrase',
  words: 'change the passphrase of your own key',
  input: z.strictObject({ ...at, ...keptKeyShape.pick({ salt: true, by_passphrase: true }).shape }),
  permit: ownKey,
  rule: (handler, { salt, by_passphrase: wrapped }) => {
    const fit = rules.changePassphrase(handler);
    return fit.ok ? { ok: true as const, value: { salt, by_passphrase: wrapped } } : fit;
  },
  change: (wrapping) => wrapping,
  events: (_wrapping, changed) => [handlerPassphraseChanged.of(changed, {})],
});

/** Somebody opens no new letters any more. Those that were sealed to them stay open to them while they are here. */
export const retireHandler = changeHandler({
  name: 'handler.retire',
  words: 'record that somebody opens no sealed letters any more',
  input: z.strictObject(at),
  permit: keepLetterbox,
  rule: rules.retire,
  change: (_decision, _handler, { today }) => ({ retired_on: today }),
  events: (_decision, changed, { person_id: personId }) => [
    handlerRetired.of(changed, { person_id: personId }),
  ],
});
