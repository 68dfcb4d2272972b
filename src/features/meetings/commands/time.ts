import { v7 as newId } from 'uuid';
import * as z from 'zod';
import { accept } from '../../../lib/outcome.ts';
import { id } from '../../../lib/resource-id.ts';
import { changesTo } from '../../../platform/commands/change.ts';
import { timeSet, timeStarted, timeStopped } from '../contract/events.ts';
import { meetingPolicies, ofMeeting } from '../policy.ts';
import * as rules from '../rules/agenda.ts';
import { insertTime, lockItemAlone, stopRunning, timeOf } from '../store/agenda.ts';

// Time is kept beside the item: whoever writes in it is not disturbed by the clock.
const keepTime = changesTo({
  resource: 'agenda_item',
  lock: lockItemAlone,
  save: async (_write, { version }, _patch: object) => version,
});

const itemShape = z.strictObject({ id: id('agenda_item') });
const permit = ofMeeting(meetingPolicies.settle);

/** Starts the time of an item; where another one's time runs, that stops. */
export const startTime = keepTime({
  name: 'meeting.item.time_start',
  words: 'start the time of an item',
  input: itemShape,
  permit,
  around: async (read, _input, item, context) => ({ ...(await timeOf(read, item)), context }),
  rule: (item, _input, { runs, context }) => {
    const started = rules.startTime(item, runs?.item_id === item.id);
    return started.ok ? accept(context) : started;
  },
  beside: async (write, context, { now }, item) => {
    await stopRunning(write, item.meeting_id, now);
    await insertTime(write, { id: newId(), item, corrected_by: null }, context);
  },
  events: (_started, changed) => [timeStarted.of(changed, {})],
});

export const stopTime = keepTime({
  name: 'meeting.item.time_stop',
  words: 'stop the time of an item',
  input: itemShape,
  permit,
  around: (read, _input, item) => timeOf(read, item),
  rule: (item, _input, { runs }, { now }) => {
    const stopped = rules.stopTime(item, runs?.item_id === item.id);
    const since = runs?.started_at ?? now;
    return stopped.ok
      ? accept({ seconds: Math.max(0, Math.round((now.getTime() - since.getTime()) / 1_000)) })
      : stopped;
  },
  beside: (write, _stopped, { now }, item) => stopRunning(write, item.meeting_id, now),
  events: (stopped, changed) => [timeStopped.of(changed, stopped)],
});

/** Sets the time of an item by hand. What was timed stays, with the difference beside it. */
export const setTime = keepTime({
  name: 'meeting.item.time_set',
  words: 'set the time of an item',
  input: z.strictObject({ ...itemShape.shape, seconds: z.int().min(0).max(86_400) }),
  permit,
  around: async (read, _input, item, context) => ({ ...(await timeOf(read, item)), context }),
  rule: (item, { seconds }, { seconds: timed, context }) => {
    const set = rules.setTime(item, timed, seconds);
    return set.ok ? accept({ ...set.value, context }) : set;
  },
  beside: (write, { corrected_by, context }, _writing, item) =>
    insertTime(write, { id: newId(), item, corrected_by }, context),
  events: ({ seconds }, changed) => [timeSet.of(changed, { seconds })],
});
