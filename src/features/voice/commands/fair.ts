import * as z from 'zod';
import { id } from '../../../lib/resource-id.ts';
import { unnamed } from '../../../platform/commands/change.ts';
import { command } from '../../../platform/commands/command.ts';
import { fairSaid } from '../contract/events.ts';
import { fairScore } from '../contract/shapes.ts';
import { itemPolicies, seeItem } from '../policy.ts';
import { monthOf, sayFair as judge } from '../rules/fair.ts';
import { countFair, hasSaidFair } from '../store/fair.ts';
import { lockItem } from '../store/write.ts';

/**
 * Answers whether one was treated fairly. Neither the record nor the ledger keeps the answer, nor does the record count
 * a version for it: a sum of its month goes up, and nothing else.
 */
export const sayFair = command({
  name: 'voice.say_fair',
  words: 'say whether you were treated fairly',
  input: z.strictObject({ id: id('item'), score: fairScore }),
  result: z.strictObject({ id: id('item') }),
  load: async (read, input) => {
    const item = await lockItem(read, input.id);
    return item && { ...item, said: await hasSaidFair(read, item.id) };
  },
  see: seeItem,
  permit: itemPolicies.say_fair,
  rule: (item, { score }) => judge(item, score, item.said),
  save: async (write, { fair }, { id: itemId }, { organisationId, today }) => {
    await countFair(write, organisationId, { itemId, month: monthOf(today), fair });
    return { id: itemId };
  },
  events: (_answer, _result, { id: itemId, version }) =>
    unnamed([fairSaid.of({ id: itemId, version }, {})]),
});
