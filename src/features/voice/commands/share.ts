import * as z from 'zod';
import { id } from '../../../lib/resource-id.ts';
import { command } from '../../../platform/commands/command.ts';
import { arePeopleHere } from '../../people/reads/here.ts';
import { itemJoined, itemLeft, itemRedirected } from '../contract/events.ts';
import { itemAt } from '../contract/shapes.ts';
import { itemPolicies, seeItem } from '../policy.ts';
import * as rules from '../rules/doing.ts';
import { openWords } from '../rules/standing.ts';
import { endSupport, hasJoined, insertSupport } from '../store/support.ts';
import { lockItem } from '../store/write.ts';
import { changeItem } from './change.ts';
import { closed, closing } from './decide.ts';

const one = z.strictObject({ id: id('item') });

/** Says the same, instead of saying it again. */
export const join = command({
  name: 'voice.join',
  words: 'say the same as somebody else',
  input: one,
  result: one,
  load: async (read, input, { actor }) => {
    const item = await lockItem(read, input.id);
    return item && { ...item, joined: await hasJoined(read, item.id, actor.personId) };
  },
  see: seeItem,
  permit: itemPolicies.join,
  rule: (item, _input, { actor }) => rules.join(item, item.joined, actor.personId),
  save: async (write, _decision, item, { organisationId, actor, now }) => {
    await insertSupport(write, {
      organisation_id: organisationId,
      item_id: item.id,
      person_id: actor.personId,
      since: now,
    });
    return { id: item.id };
  },
  events: (_decision, _result, { id: itemId, version }) => [
    itemJoined.of({ id: itemId, version }, {}),
  ],
});

/** Takes that back. */
export const leave = command({
  name: 'voice.leave',
  words: 'take back saying the same as somebody else',
  input: one,
  result: one,
  load: async (read, input, { actor }) => {
    const item = await lockItem(read, input.id);
    return item && { ...item, joined: await hasJoined(read, item.id, actor.personId) };
  },
  see: seeItem,
  permit: itemPolicies.leave,
  rule: (item) => rules.leave(item.joined),
  save: async (write, _decision, item, { actor, now }) => {
    await endSupport(write, { itemId: item.id, personId: actor.personId, now });
    return { id: item.id };
  },
  events: (_decision, _result, { id: itemId, version }) => [
    itemLeft.of({ id: itemId, version }, {}),
  ],
});

/** Lets another person read what was said to one alone, or everyone it concerns. Nobody but its raiser may. */
export const redirect = changeItem({
  name: 'voice.redirect',
  words: 'change who reads what one said',
  input: z.strictObject({ ...itemAt, to_person_id: id('person').nullable() }),
  see: seeItem,
  permit: itemPolicies.redirect,
  around: (read, { to_person_id: to }, _item, { today }) => arePeopleHere(read, [to], today),
  rule: (item, { to_person_id: to }, here) => rules.redirect(item, to, here),
  change: ({ to }) => ({ to_person_id: to, way: to === null ? 'named' : 'to_person' }),
  events: ({ to }, changed, item) => {
    const way = to === null ? 'named' : 'to_person';
    return [itemRedirected.of(changed, { way, text: openWords({ ...item, way }, item.text) })];
  },
});

/** Takes it back. What was said about it stays; it is found no more. */
export const withdraw = changeItem({
  name: 'voice.withdraw',
  words: 'take back what one said',
  input: z.strictObject(itemAt),
  see: seeItem,
  permit: itemPolicies.withdraw,
  rule: (item) => rules.withdraw(item),
  change: (_decided, _item, context) => closing('withdrawn', context),
  events: (_decided, changed) => {
    const [event] = closed('withdrawn', changed);
    return [event!];
  },
});
