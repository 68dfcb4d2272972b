import * as z from 'zod';
import { dayShape } from '../../../lib/shapes.ts';
import { event } from '../../../platform/commands/contract.ts';
import { DUTIES } from './kinds.ts';
import { newCommitmentShape, newMessageShape, newVisitShape, saidCaseShape } from './shapes.ts';

const commitment = 'commitment';

export const commitmentMade = event({
  type: 'commitment.made',
  version: 1,
  kind: commitment,
  sentence: '{actor} promised by {due_on}: {what}',
  payload: newCommitmentShape,
});
export const commitmentShown = event({
  type: 'commitment.shown',
  version: 1,
  kind: commitment,
  sentence: '{actor} showed what of a promise was so on {on_day}: {label}',
  payload: saidCaseShape.extend({ evidence_id: z.uuid(), on_day: dayShape }),
});
export const commitmentMoved = event({
  type: 'commitment.moved',
  version: 1,
  kind: commitment,
  sentence: '{actor} moved the day of a promise from {from_day} to {to_day}: {reason}',
  payload: z.strictObject({
    from_day: dayShape,
    to_day: dayShape,
    after_due: z.boolean(),
    reason: z.string(),
  }),
});
export const commitmentWithdrawn = event({
  type: 'commitment.withdrawn',
  version: 1,
  kind: commitment,
  sentence: '{actor} took a promise back: {reason}',
  payload: z.strictObject({ reason: z.string() }),
});
export const commitmentPassed = event({
  type: 'commitment.passed',
  version: 1,
  kind: commitment,
  sentence: 'A promise of {from} passed to {to}.',
  payload: z.strictObject({ from: z.uuid(), to: z.uuid().nullable() }),
});
export const visitRecorded = event({
  type: 'visit.recorded',
  version: 1,
  kind: 'visit',
  sentence: '{actor} visited a team on {visited_on}.',
  payload: newVisitShape.extend({ visited_on: dayShape }),
});
export const visitAnswered = event({
  type: 'visit.answered',
  version: 1,
  kind: 'visit',
  sentence: '{actor} answered what a team had raised: {reply}',
  payload: z.strictObject({ point_id: z.uuid(), reply: z.string(), waiting_days: z.int() }),
});
export const whyWritten = event({
  type: 'why_message.written',
  version: 1,
  kind: 'why_message',
  sentence: '{actor} wrote why: {title}',
  payload: newMessageShape.extend({ case: saidCaseShape, addressed: z.int() }),
});
export const whyTold = event({
  type: 'why_message.told',
  version: 1,
  kind: 'why_message',
  sentence: '{actor} told a message at {occasion}, to {people}.',
  payload: z.strictObject({
    telling_id: z.uuid(),
    occasion: z.string(),
    told_on: dayShape,
    people: z.int(),
  }),
});

const duty = 'duty';

export const dutyGiven = event({
  type: 'duty.given',
  version: 1,
  kind: duty,
  sentence: '{actor} made {to} answer for a duty of top management: {duty}.',
  payload: z.strictObject({ duty: z.enum(DUTIES), from: z.uuid().nullable(), to: z.uuid() }),
});
export const dutyVacated = event({
  type: 'duty.vacated',
  version: 1,
  kind: duty,
  sentence: 'Nobody answers for a duty of top management any more, since {from} left: {duty}.',
  payload: z.strictObject({ duty: z.enum(DUTIES), from: z.uuid() }),
});
export const taskGiven = event({
  type: 'duty.task_given',
  version: 1,
  kind: duty,
  sentence: '{actor} gave {to} a task towards {duty}: {what}',
  payload: z.strictObject({ duty: z.enum(DUTIES), what: z.string(), to: z.uuid() }),
});
export const taskEnded = event({
  type: 'duty.task_ended',
  version: 1,
  kind: duty,
  sentence: '{actor} ended a task towards {duty}: {what}',
  payload: z.strictObject({ duty: z.enum(DUTIES), what: z.string() }),
});
export const taskPassed = event({
  type: 'duty.task_passed',
  version: 1,
  kind: duty,
  sentence: 'A task of {from} towards a duty of top management passed to {to}.',
  payload: z.strictObject({ from: z.uuid(), to: z.uuid().nullable() }),
});
