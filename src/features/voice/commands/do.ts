import * as z from 'zod';
import { all } from '../../../lib/outcome.ts';
import { id } from '../../../lib/resource-id.ts';
import { text } from '../../../lib/shapes.ts';
import { seenLatest } from '../../../lib/version.ts';
import { command } from '../../../platform/commands/command.ts';
import { aroundNew, created, decideNew, keepNew } from '../../actions/commands/new.ts';
import { newActionShape, type Source } from '../../actions/contract/shapes.ts';
import { benefitSaid, goneAsked, goneSaid, itemDone, itemTakenOn } from '../contract/events.ts';
import type { Kind } from '../contract/kinds.ts';
import { benefitShape, itemAt } from '../contract/shapes.ts';
import { itemPolicies, mayAnswer, seeItem } from '../policy.ts';
import * as rules from '../rules/doing.ts';
import { goneChange, sayGone as judgeGone } from '../rules/gone.ts';
import { openWords } from '../rules/standing.ts';
import { lockItem, updateItem } from '../store/write.ts';
import { changeItem } from './change.ts';
import { closed, closing } from './decide.ts';

/** What an action that is born in an item of each kind comes from. */
const SOURCES: Readonly<Record<Kind, Source>> = {
  idea: 'idea',
  concern: 'concern',
  near_miss: 'near_miss',
  barrier: 'concern',
  question: 'idea',
  thanks: 'other',
};

const born = newActionShape.pick({ title: true, accountable_id: true, due_on: true });

/** Opens an action for what was agreed, both in one act. Its raiser may take it on. */
export const implement = command({
  name: 'voice.implement',
  words: 'open an action for what was agreed',
  input: z.strictObject({ ...itemAt, ...born.shape }),
  result: z.strictObject({
    id: id('item'),
    version: z.int(),
    action_id: id('action'),
    reference: z.string(),
  }),
  load: async (read, input, context) => {
    const item = await lockItem(read, input.id);
    return (
      item && { ...item, around: await aroundNew(read, { helper_ids: [], ...input }, context) }
    );
  },
  see: seeItem,
  permit: itemPolicies.implement,
  rule: (item, { id: _id, version, ...words }, context) => {
    const { actor } = context;
    const by = { personId: actor.personId, mayAnswer: mayAnswer(actor, item) };
    const allowed = all(
      [seenLatest(item, version), rules.takeOn(item, words.accountable_id ?? '', by)],
      null,
    );
    if (!allowed.ok) return allowed;
    const given = newActionShape.parse({
      ...words,
      source: SOURCES[item.kind],
      source_reference: item.reference,
    });
    return decideNew(item.around, given, context);
  },
  save: async (write, action, item, context) => {
    const opened = await keepNew(write, action, context);
    const version = await updateItem(write, item, { action_id: opened.id }, context.now);
    return { id: item.id, version, action_id: opened.id, reference: opened.reference };
  },
  events: (action, { id: itemId, version, action_id: actionId, reference }) => [
    itemTakenOn.of(
      { id: itemId, version },
      { action_id: actionId, action: `${reference} ${action.title}` },
    ),
    created(action, { id: actionId, reference, version: 1 }),
  ],
});

/** Says that it is done. Whoever raised a barrier is asked whether it is gone. */
export const finish = changeItem({
  name: 'voice.finish',
  words: 'say that what was agreed is done',
  input: z.strictObject({ ...itemAt, outcome: text(4_000) }),
  see: seeItem,
  permit: itemPolicies.finish,
  rule: (item, { outcome }) => rules.finish(item, outcome),
  change: ({ outcome, closes, asksGone }, _item, context) => ({
    done_at: context.now,
    done_by: context.actor.personId,
    outcome,
    ...(asksGone && { asked_gone_on: context.today, gone: null }),
    ...closing(closes, context),
  }),
  events: ({ outcome, closes }, changed, item) => [
    itemDone.of(changed, { outcome: openWords(item, outcome), action_id: null }),
    ...closed(closes, changed),
  ],
});

/** Asks whoever raised a barrier whether it is gone. */
export const askGone = changeItem({
  name: 'voice.ask_gone',
  words: 'ask whether a barrier is gone',
  input: z.strictObject(itemAt),
  see: seeItem,
  permit: itemPolicies.ask_gone,
  rule: (item) => rules.askGone(item),
  change: (_asked, _item, { today }) => ({ asked_gone_on: today, gone: null }),
  events: (_asked, changed) => [goneAsked.of(changed, {})],
});

/** The answer of whoever raised a barrier: only it closes it. */
export const sayGone = changeItem({
  name: 'voice.say_gone',
  words: 'say whether a barrier is gone',
  input: z.strictObject({ ...itemAt, gone: z.boolean() }),
  see: seeItem,
  permit: itemPolicies.say_gone,
  rule: (item, { gone }) => judgeGone(item, gone),
  change: (answer, _item, { today }) => goneChange(answer, today),
  events: ({ gone, closes }, changed) => [
    goneSaid.of(changed, { gone }),
    ...closed(closes ? 'gone' : null, changed),
  ],
});

/** Says what it brought. */
export const sayBenefit = changeItem({
  name: 'voice.say_benefit',
  words: 'say what it brought',
  input: benefitShape,
  see: seeItem,
  permit: itemPolicies.benefit,
  rule: (item, { money, hours, note }) => rules.sayBenefit(item, { money, hours, note }),
  change: ({ money, hours, note }) => ({
    benefit_money: money,
    benefit_hours: hours,
    benefit_note: note,
  }),
  events: ({ money, hours, note }, changed, item) => [
    benefitSaid.of(changed, { money, hours, note: openWords(item, note) }),
  ],
});
