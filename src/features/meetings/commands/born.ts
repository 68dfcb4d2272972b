import * as z from 'zod';
import { accept } from '../../../lib/outcome.ts';
import { id } from '../../../lib/resource-id.ts';
import { there } from '../../../platform/commands/change.ts';
import { command, type CommandContext, type Events } from '../../../platform/commands/command.ts';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import * as newAction from '../../actions/commands/new.ts';
import { actionAtMoment } from '../../actions/reads/moment.ts';
import { keep, recorded } from '../../decisions/commands/keep.ts';
import * as newDecision from '../../decisions/commands/new.ts';
import { decisionAtMoment } from '../../decisions/reads/moment.ts';
import { itemSettled, outcomeLinked } from '../contract/events.ts';
import type { Born } from '../contract/kinds.ts';
import { bornActionShape, bornDecisionShape, linkedRecordShape } from '../contract/shapes.ts';
import { meetingPolicies, ofMeeting } from '../policy.ts';
import * as rules from '../rules/agenda.ts';
import {
  insertOutcome,
  isLinked,
  lockItem,
  saveItem,
  type BornNow,
  type ItemSubject,
} from '../store/agenda.ts';

const item = z.strictObject({ id: id('agenda_item'), version: z.int() });
const permit = ofMeeting(meetingPolicies.settle);

/**
 * Makes a decision in an item of a meeting: the decision, its place in the minutes and the item's outcome come about
 * together or not at all. Whoever runs the meeting may write it down; whose it is, is said in it.
 */
export const decide = command({
  name: 'meeting.item.decide',
  words: 'record a decision made in a meeting',
  input: bornDecisionShape,
  result: z.strictObject({ ...item.shape, decision_id: id('decision') }),
  load: async (read, input, context) => {
    const subject = await lockItem(read, input.item_id);
    const around = await newDecision.aroundNew(read, input, context);
    return subject && around && { ...subject, around };
  },
  permit,
  rule: (subject, { item_id: _item, ...given }, context) => {
    const linked = rules.link(subject, false);
    if (!linked.ok) return linked;
    const on = subject.meeting.held_on ?? context.today;
    return newDecision.decideNew(subject.around, { ...given, decided_on: on }, context);
  },
  save: async (write, decision, { around: _around, ...subject }, context) => {
    const { id: decisionId } = await keep(write, decision, context);
    const { chosen: label, owner_id, look_back_on: due_on } = decision.words;
    const born: BornNow = { kind: 'decision', record_id: decisionId, label, owner_id, due_on };
    return { ...(await bear(write, subject, born, context)), decision_id: decisionId };
  },
  events: (decision, result, subject) => [
    ...recorded({ id: result.decision_id, version: 1 }, decision),
    ...borne(result, subject, { kind: 'decision', record_id: result.decision_id }),
  ],
});

/** The same for an action: somebody is told to do something. */
export const direct = command({
  name: 'meeting.item.direct',
  words: 'open an action given in a meeting',
  input: bornActionShape,
  result: z.strictObject({ ...item.shape, action_id: id('action'), reference: z.string() }),
  load: async (read, input, context) => {
    const subject = await lockItem(read, input.item_id);
    return subject && { ...subject, around: await newAction.aroundNew(read, input, context) };
  },
  permit,
  rule: (subject, { item_id: _item, ...given }, context) => {
    const linked = rules.link(subject, false);
    if (!linked.ok) return linked;
    const on = subject.meeting.held_on ?? context.today;
    return newAction.decideNew(subject.around, { ...given, opened_on: on }, context);
  },
  save: async (write, action, { around: _around, ...subject }, context) => {
    const { id: actionId, reference } = await newAction.keepNew(write, action, context);
    const { title: label, accountable_id: owner_id, due_on } = action;
    const born: BornNow = { kind: 'action', record_id: actionId, label, owner_id, due_on };
    return { ...(await bear(write, subject, born, context)), action_id: actionId, reference };
  },
  events: (action, result, subject) => [
    newAction.created(action, {
      id: result.action_id,
      reference: result.reference,
      version: 1,
    }),
    ...borne(result, subject, { kind: 'action', record_id: result.action_id }),
  ],
});

/** Links a decision or an action that was there before to the item in which it was taken up. */
export const link = command({
  name: 'meeting.item.link',
  words: 'link a decision or an action to an item',
  input: z.strictObject({ item_id: id('agenda_item'), record: linkedRecordShape }),
  result: item,
  load: async (read, { item_id: itemId, record }, { today }) => {
    const subject = await lockItem(read, itemId);
    if (subject === undefined) return undefined;
    const born = there(await bornNow(read, record, today));
    return { ...subject, born, already: await isLinked(read, itemId, born.record_id) };
  },
  permit,
  rule: (subject) => {
    const linked = rules.link(subject, subject.already);
    return linked.ok ? accept(subject.born) : linked;
  },
  save: (write, born, { born: _born, already: _already, ...subject }, context) =>
    bear(write, subject, born, context),
  events: (born, result, subject) => borne(result, subject, born),
});

async function bornNow(
  read: ReadTx,
  record: z.output<typeof linkedRecordShape>,
  today: CommandContext['today'],
): Promise<BornNow | undefined> {
  if ('decision_id' in record) {
    const decision = await decisionAtMoment(read, record.decision_id);
    return decision && { kind: 'decision', record_id: record.decision_id, ...decision };
  }
  const action = await actionAtMoment(read, record.action_id, today);
  if (action === undefined) return undefined;
  const { title: label, accountable_id: owner_id, due_on } = action;
  return { kind: 'action', record_id: record.action_id, label, owner_id, due_on };
}

/** Keeps what was born, and ends the item with it. */
async function bear(
  write: WriteTx,
  subject: ItemSubject,
  born: BornNow,
  context: CommandContext,
): Promise<{ id: string; version: number }> {
  await insertOutcome(write, subject.id, born, context);
  const outcome = rules.outcomeAfter(subject, born.kind);
  if (outcome === subject.outcome) return { id: subject.id, version: subject.version };
  const change = { outcome, outcome_reason: '', outcome_at: context.now };
  return { id: subject.id, version: await saveItem(write, subject, change, context) };
}

function borne(
  { id: itemId, version }: { readonly id: string; readonly version: number },
  subject: ItemSubject,
  { kind, record_id }: { readonly kind: Born; readonly record_id: string },
): Events {
  const after_end = subject.meeting.state === 'held';
  const at = { id: itemId, version };
  const linked = outcomeLinked.of(at, { kind, record_id, after_end });
  const outcome = rules.outcomeAfter(subject, kind);
  return outcome === subject.outcome
    ? [linked]
    : [linked, itemSettled.of(at, { outcome, reason: '', after_end })];
}
