import { v7 as newId } from 'uuid';
import * as z from 'zod';
import { id } from '../../../lib/resource-id.ts';
import { present } from '../../../lib/present.ts';
import { command } from '../../../platform/commands/command.ts';
import { arePeopleHere } from '../../people/reads/here.ts';
import {
  agendaOrdered,
  itemAdded,
  itemEdited,
  itemRemoved,
  itemSettled,
} from '../contract/events.ts';
import { editItemShape, itemAt, newItemShape, settleShape } from '../contract/shapes.ts';
import { meetingPolicies, ofMeeting } from '../policy.ts';
import * as rules from '../rules/agenda.ts';
import {
  insertItem,
  itemsNow,
  minutesBeside,
  orderItems,
  type ItemSubject,
} from '../store/agenda.ts';
import { lockMeeting } from '../store/meeting.ts';
import { changeItem, changeMeeting } from './change.ts';

const at = z.strictObject({ id: id('agenda_item'), version: z.int() });

/** Puts an item on the agenda, also while the meeting runs. */
export const addItem = command({
  name: 'meeting.item.add',
  words: 'put an item on an agenda',
  input: z.strictObject({ id: id('meeting'), ...newItemShape.shape }),
  result: at,
  load: async (read, input, { today }) => {
    const meeting = await lockMeeting(read, input.id);
    if (meeting === undefined) return undefined;
    const everybodyHere = await arePeopleHere(read, [input.presenter_id], today);
    return { ...meeting, everybodyHere, otherMinutes: await minutesBeside(read, meeting.id, null) };
  },
  permit: meetingPolicies.agenda,
  rule: (meeting, { id: _id, ...words }, { today }) => rules.add(meeting, words, meeting, today),
  save: async (write, words, { id: meetingId }, context) => {
    const itemId = newId();
    await insertItem(
      write,
      { ...words, id: itemId, meeting_id: meetingId, carried_from: null },
      context,
    );
    return { id: itemId, version: 1 };
  },
  events: (words, result, { id: meetingId }) => [
    itemAdded.of(result, { ...words, meeting_id: meetingId, carried_from: null }),
  ],
});

/** Changes an item that has no outcome yet. */
export const editItem = changeItem({
  name: 'meeting.item.edit',
  words: 'change an item of an agenda',
  input: editItemShape,
  permit: ofMeeting(meetingPolicies.agenda),
  around: async (read, { presenter_id = null }, item, { today }) => ({
    everybodyHere: await arePeopleHere(read, [presenter_id], today),
    otherMinutes: await minutesBeside(read, item.meeting_id, item.id),
  }),
  rule: (item, { id: _id, version: _version, ...words }, around, { today }) =>
    rules.edit(item, present(words), around, today),
  change: (words) => words,
  events: (after, changed, item) => {
    const before = Object.fromEntries(
      Object.keys(after).map((word) => [word, item[word as keyof ItemSubject]]),
    );
    return [itemEdited.of(changed, { before, after })];
  },
});

/** Takes an item off that came to nothing yet. */
export const removeItem = changeItem({
  name: 'meeting.item.remove',
  words: 'take an item off an agenda',
  input: z.strictObject(itemAt),
  permit: ofMeeting(meetingPolicies.agenda),
  rule: (item) => rules.remove(item),
  change: () => ({ removed: true }),
  events: (removed, changed) => [itemRemoved.of(changed, removed)],
});

/** Puts the items in another order; every item is named. */
export const orderAgenda = changeMeeting({
  name: 'meeting.item.order',
  words: 'put the items of an agenda in another order',
  input: z.strictObject({
    id: id('meeting'),
    item_ids: z.array(id('agenda_item')).max(500),
  }),
  permit: meetingPolicies.agenda,
  around: async (read, _input, meeting) => (await itemsNow(read, meeting)).map((item) => item.id),
  rule: (meeting, { item_ids: asked }, items) => rules.order(meeting, items, asked),
  beside: (write, { items }) => orderItems(write, items),
  events: ({ items }, changed) => [agendaOrdered.of(changed, { items: [...items] })],
});

/** Says what became of an item; after the end of the meeting it is kept as said late. */
export const settleItem = changeItem({
  name: 'meeting.item.settle',
  words: 'say what became of an item',
  input: settleShape,
  permit: ofMeeting(meetingPolicies.settle),
  rule: (item, { outcome, reason }) => rules.settle(item, outcome, reason),
  change: ({ outcome, reason }, _item, { now }) => ({
    outcome,
    outcome_reason: reason,
    outcome_at: now,
  }),
  events: (settled, changed) => [itemSettled.of(changed, settled)],
});
