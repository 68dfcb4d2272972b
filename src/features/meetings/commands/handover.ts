import type { CommandContext } from '../../../platform/commands/command.ts';
import type { LedgerEvent } from '../../../platform/commands/contract.ts';
import type { Subscriber } from '../../../platform/commands/path.ts';
import type { WriteTx } from '../../../platform/database/transaction.ts';
import { personLeft, personMerged } from '../../people/contract/events.ts';
import { itemHandedOver, meetingHandedOver } from '../contract/events.ts';
import { itemsNow, lockItem, saveItem } from '../store/agenda.ts';
import { insertSeats, lockMeeting, openMeetingsOf, type MeetingSubject } from '../store/meeting.ts';
import { closeFeed } from '../store/feeds.ts';
import { keepMeeting } from './change.ts';
import { EMPTY_SEAT } from './plan.ts';

/**
 * When somebody leaves, nobody is in their chair and nobody writes the minutes: who takes over their work does not take
 * over their place at a table. It stands out until somebody is named.
 */
export const emptyTheirPlaces: Subscriber = async (write, event, context) => {
  personLeft.payload.parse(event.payload);
  await closeFeed(write, event.subject.id, context.now);
  return passPlaces(write, event.subject.id, null, context);
};

/** When a written name turns out to mean somebody known, their places are theirs. */
export const matchWrittenName: Subscriber = async (write, event, context) => {
  const { into_id: into } = personMerged.payload.parse(event.payload);
  return passPlaces(write, event.subject.id, into, context);
};

async function passPlaces(
  write: WriteTx,
  from: string,
  to: string | null,
  context: CommandContext,
): Promise<LedgerEvent[]> {
  const events: LedgerEvent[] = [];
  for (const meetingId of await openMeetingsOf(write, from)) {
    const meeting = await lockMeeting(write, meetingId);
    if (meeting === undefined) continue;
    events.push(...(await passItems(write, meeting, from, to, context)));
    const parts = partsOf(meeting, from);
    if (parts.length === 0) continue;
    const change = Object.fromEntries(
      parts.filter((part) => part !== 'seat').map((part) => [part, to]),
    );
    const version = await keepMeeting(write, meeting, change, context);
    await passSeat(write, meeting, from, to, context);
    events.push(meetingHandedOver.of({ id: meetingId, version }, { parts, from, to }));
  }
  return events;
}

function partsOf(
  { chair_id, writer_id, seated }: MeetingSubject,
  person: string,
): ('chair_id' | 'writer_id' | 'seat')[] {
  return [
    ...(chair_id === person ? (['chair_id'] as const) : []),
    ...(writer_id === person ? (['writer_id'] as const) : []),
    ...(seated.includes(person) ? (['seat'] as const) : []),
  ];
}

async function passSeat(
  write: WriteTx,
  { id, seated }: MeetingSubject,
  from: string,
  to: string | null,
  { organisationId, actor, now }: CommandContext,
): Promise<void> {
  if (!seated.includes(from)) return;
  const gone = { person_id: from, seated: false, attendance: null, deputy_id: null };
  const taken = to !== null && !seated.includes(to) ? [{ person_id: to, ...EMPTY_SEAT }] : [];
  const writing = { organisationId, by: actor.personId, now };
  await insertSeats(write, id, [gone, ...taken], writing);
}

async function passItems(
  write: WriteTx,
  meeting: MeetingSubject,
  from: string,
  to: string | null,
  context: CommandContext,
): Promise<LedgerEvent[]> {
  const events: LedgerEvent[] = [];
  for (const { id, presenter_id, outcome } of await itemsNow(write, meeting)) {
    if (presenter_id !== from || outcome !== null) continue;
    const item = await lockItem(write, id);
    if (item?.presenter_id !== from) continue;
    const version = await saveItem(write, item, { presenter_id: to }, context);
    events.push(itemHandedOver.of({ id, version }, { from, to }));
  }
  return events;
}
