import { v7 as newId } from 'uuid';
import * as z from 'zod';
import { accept, all } from '../../../lib/outcome.ts';
import { id } from '../../../lib/resource-id.ts';
import { dayShape } from '../../../lib/shapes.ts';
import { writingOf } from '../../../platform/commands/change.ts';
import { command, type CommandContext, type Events } from '../../../platform/commands/command.ts';
import type { WriteTx } from '../../../platform/database/transaction.ts';
import { arePeopleHere, peopleHere } from '../../people/reads/here.ts';
import { itemAdded, meetingPlanned } from '../contract/events.ts';
import { newMeetingShape, timeShape, type NewMeeting } from '../contract/shapes.ts';
import { meetingPolicies, planMeeting } from '../policy.ts';
import * as rules from '../rules/life.ts';
import { insertItem, itemsNow, type NewItem } from '../store/agenda.ts';
import { hasNext, insertMeeting, insertSeats, lockMeeting } from '../store/meeting.ts';

const planResult = z.strictObject({
  id: id('meeting'),
  version: z.int(),
  /** The items of its agenda, in their order. */
  item_ids: z.array(id('agenda_item')),
});
type Planned = z.output<typeof planResult>;

/** A meeting that is about to be kept. Its ids are made here, so that what enters the ledger can name them. */
type New = {
  readonly id: string;
  readonly chain: { readonly series_id: string; readonly previous_id: string | null };
  readonly words: Omit<NewMeeting, 'seats' | 'items'>;
  readonly seats: readonly string[];
  readonly items: readonly NewItem[];
};

const NOT_YET = {
  state: 'planned',
  chaired_by: null,
  held_on: null,
  started_at: null,
  ended_at: null,
  move_reason: '',
  cancel_reason: '',
} as const;

/** Plans a meeting with its seats and its agenda; it is the first of its chain. */
export const plan = command({
  name: 'meeting.plan',
  words: 'plan a meeting',
  input: newMeetingShape,
  result: planResult,
  load: async (read, input, { today }) => ({
    here: await arePeopleHere(read, named(input), today),
  }),
  permit: planMeeting,
  rule: ({ here }, input) => {
    const allowed = rules.plan(input, here);
    if (!allowed.ok) return allowed;
    const { seats: _seats, items, ...words } = input;
    const meetingId = newId();
    const fresh: New = {
      id: meetingId,
      chain: { series_id: meetingId, previous_id: null },
      words,
      seats: seatsOf(input),
      items: items.map((item) => ({
        ...item,
        id: newId(),
        meeting_id: meetingId,
        carried_from: null,
      })),
    };
    return accept(fresh);
  },
  save: (write, meeting, _around, context) => keep(write, meeting, context),
  events: (meeting) => planned(meeting),
});

/**
 * Plans the next of a chain: the same seats and standing items, and everything that was deferred is carried over, so
 * that nothing put off is forgotten.
 */
export const planNext = command({
  name: 'meeting.plan_next',
  words: 'plan the next meeting',
  input: z.strictObject({ id: id('meeting'), day: dayShape, starts_at: timeShape.optional() }),
  result: planResult,
  load: async (read, input, { today }) => {
    const meeting = await lockMeeting(read, input.id);
    if (meeting === undefined) return undefined;
    const again = rules.comesAgain(await itemsNow(read, meeting));
    // Whoever has left meanwhile is not carried over; an empty chair stands out and can be filled.
    const presenters = again.map(({ item }) => item.presenter_id);
    const asked = [meeting.chair_id, meeting.writer_id, ...meeting.seated, ...presenters];
    const stays = await peopleHere(read, asked, today);
    return { ...meeting, again, stays, hasNext: await hasNext(read, meeting.id) };
  },
  permit: meetingPolicies.plan_next,
  rule: (meeting, { day, starts_at: startsAt = meeting.starts_at }) => {
    const items = meeting.again.map(({ item }) => item);
    const around = { hasNext: meeting.hasNext, minutes: rules.sumOf(items), startsAt };
    return all([rules.planNext(meeting, around)], nextOf(meeting, day, startsAt));
  },
  save: (write, next, _meeting, context) => keep(write, next, context),
  events: (next) => planned(next),
});

type Before = NonNullable<Awaited<ReturnType<typeof lockMeeting>>> & {
  readonly again: ReturnType<typeof rules.comesAgain<Awaited<ReturnType<typeof itemsNow>>[number]>>;
  readonly stays: ReadonlySet<string>;
};

function nextOf(before: Before, day: NewMeeting['day'], startsAt: string): New {
  const meetingId = newId();
  const still = (person: string | null): string | null =>
    person !== null && before.stays.has(person) ? person : null;
  const { name, purpose, kind, rhythm, place, chair_id: chair, writer_id: writer } = before;
  return {
    id: meetingId,
    chain: { series_id: before.series_id, previous_id: before.id },
    words: {
      name,
      purpose,
      kind,
      rhythm,
      place,
      day,
      starts_at: startsAt,
      chair_id: still(chair),
      writer_id: still(writer),
    },
    seats: before.seated.filter((person) => before.stays.has(person)),
    items: before.again.map(({ item, carriedFrom }) => ({
      id: newId(),
      meeting_id: meetingId,
      carried_from: carriedFrom,
      title: item.title,
      minutes: item.minutes,
      presenter_id: still(item.presenter_id),
      standing: item.standing,
      inputs: item.inputs,
      data_as_of: null,
    })),
  };
}

async function keep(write: WriteTx, meeting: New, context: CommandContext): Promise<Planned> {
  const kept = { id: meeting.id, version: 1 };
  const writing = writingOf(context, kept);
  await insertMeeting(write, meeting.chain, { ...NOT_YET, ...meeting.words }, writing);
  const seats = meeting.seats.map((person_id) => ({ person_id, ...EMPTY_SEAT }));
  await insertSeats(write, meeting.id, seats, writing);
  for (const item of meeting.items) await insertItem(write, item, context);
  return { ...kept, item_ids: meeting.items.map((item) => item.id) };
}

/** A seat whose holder nobody has marked as present or absent yet. */
export const EMPTY_SEAT = { seated: true, attendance: null, deputy_id: null } as const;

function planned({ id: meetingId, chain, words, seats, items }: New): Events {
  const subject = { id: meetingId, version: 1 };
  return [
    meetingPlanned.of(subject, { ...words, ...chain, seats: [...seats] }),
    ...items.map(({ id: itemId, ...item }) => itemAdded.of({ id: itemId, version: 1 }, item)),
  ];
}

function seatsOf({ seats, chair_id, writer_id }: NewMeeting): string[] {
  return [...new Set([chair_id, writer_id, ...seats].filter((one) => one !== null))];
}

function named(input: NewMeeting): (string | null)[] {
  return [...seatsOf(input), ...input.items.map(({ presenter_id }) => presenter_id)];
}
