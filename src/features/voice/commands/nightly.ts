import * as z from 'zod';
import { id } from '../../../lib/resource-id.ts';
import { theSystem } from '../../../platform/access/predicate.ts';
import { itemEscalated } from '../contract/events.ts';
import * as rules from '../rules/doing.ts';
import { changeItem } from './change.ts';
import { closed, closing } from './decide.ts';

const one = z.strictObject({ id: id('item') });

/** What nobody answered by the promised day goes to the next level: by rule, and to a role, not against a person. */
export const escalate = changeItem({
  name: 'voice.escalate',
  words: 'take what nobody answered to the next level',
  input: one,
  permit: [theSystem],
  rule: (item, _input, _around, { today }) => rules.escalate(item, today),
  change: (_passed, _item, { today }) => ({ level: 'top', escalated_on: today }),
  events: ({ promised_on: promised }, changed) => [
    itemEscalated.of(changed, { level: 'top', promised_on: promised }),
  ],
});

/** Closes a barrier of which nobody said whether it is gone, and says so. */
export const closeUnanswered = changeItem({
  name: 'voice.close_unanswered',
  words: 'close a barrier of which nobody said whether it is gone',
  input: one,
  permit: [theSystem],
  rule: (item, _input, _around, { today }) => rules.closeUnanswered(item, today),
  change: (_decided, _item, context) => closing('unanswered', context),
  events: (_decided, changed) => {
    const [event] = closed('unanswered', changed);
    return [event!];
  },
});
