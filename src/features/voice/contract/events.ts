import * as z from 'zod';
import { dayShape } from '../../../lib/shapes.ts';
import { event } from '../../../platform/commands/contract.ts';
import { DECISIONS, ENDINGS, KINDS, LEVELS, WAYS } from './kinds.ts';

/*
 * Words enter the ledger only of what everyone may read. Of a concern, of what was said to one person alone and of
 * what is sealed, it keeps that something was said and answered, and when: whoever reads the ledger is not meant.
 */
const kind = 'item';
const words = z.string().nullable();
const nothing = z.strictObject({});

export const itemRaised = event({
  type: 'voice.raised',
  version: 1,
  kind,
  sentence: '{actor} said something, {reference}: {text}',
  payload: z.strictObject({
    reference: z.string(),
    kind: z.enum(KINDS),
    way: z.enum(WAYS),
    text: words,
    place_id: z.uuid().nullable(),
    raised_on: dayShape,
    promised_on: dayShape.nullable(),
    about_id: z.uuid().nullable(),
    pictures: z.int(),
  }),
});
export const itemReplied = event({
  type: 'voice.replied',
  version: 1,
  kind,
  sentence: '{actor} replied: {text}',
  payload: z.strictObject({
    by_raiser: z.boolean(),
    first: z.boolean(),
    text: words,
    said_on: dayShape,
  }),
});
export const itemDecided = event({
  type: 'voice.decided',
  version: 1,
  kind,
  sentence: '{actor} decided: {decision}, because {reason}',
  payload: z.strictObject({
    decision: z.enum(DECISIONS),
    reason: words,
    try_until: dayShape.nullable(),
    try_measure: z.string(),
  }),
});
export const tryEnded = event({
  type: 'voice.try_ended',
  version: 1,
  kind,
  sentence: '{actor} ended an experiment: {outcome}',
  payload: z.strictObject({ outcome: words, decision: z.enum(['yes', 'no']), reason: words }),
});
export const itemTakenOn = event({
  type: 'voice.taken_on',
  version: 1,
  kind,
  sentence: '{actor} opened an action for it: {action}',
  payload: z.strictObject({ action_id: z.uuid(), action: z.string() }),
});
export const itemDone = event({
  type: 'voice.done',
  version: 1,
  kind,
  sentence: '{actor} said that it is done: {outcome}',
  payload: z.strictObject({ outcome: words, action_id: z.uuid().nullable() }),
});
export const goneAsked = event({
  type: 'voice.gone_asked',
  version: 1,
  kind,
  sentence: '{actor} asked whoever raised it whether it is gone.',
  payload: nothing,
});
export const goneSaid = event({
  type: 'voice.gone_said',
  version: 1,
  kind,
  sentence: '{actor} answered whether it is gone: {gone}',
  payload: z.strictObject({ gone: z.boolean() }),
});
/** That it was answered, and not how: the answer stands in a sum alone. */
export const fairSaid = event({
  type: 'voice.fair_said',
  version: 1,
  kind,
  sentence: 'Whoever raised it answered whether they were treated fairly.',
  payload: nothing,
});
export const itemClosed = event({
  type: 'voice.closed',
  version: 1,
  kind,
  sentence: 'It was closed: {how}.',
  payload: z.strictObject({ how: z.enum(ENDINGS) }),
});
export const benefitSaid = event({
  type: 'voice.benefit_said',
  version: 1,
  kind,
  sentence: '{actor} said what it brought.',
  payload: z.strictObject({
    money: z.number().nullable(),
    hours: z.number().nullable(),
    note: words,
  }),
});
export const itemEscalated = event({
  type: 'voice.escalated',
  version: 1,
  kind,
  sentence: 'It went to {level} because the promised day had passed.',
  payload: z.strictObject({ level: z.enum(LEVELS), promised_on: dayShape }),
});
export const itemJoined = event({
  type: 'voice.joined',
  version: 1,
  kind,
  sentence: '{actor} says the same.',
  payload: nothing,
});
export const itemLeft = event({
  type: 'voice.left',
  version: 1,
  kind,
  sentence: '{actor} takes back saying the same.',
  payload: nothing,
});
export const itemRedirected = event({
  type: 'voice.redirected',
  version: 1,
  kind,
  sentence: '{actor} changed who reads it.',
  payload: z.strictObject({ way: z.enum(WAYS), text: words }),
});
export const itemBecameProblem = event({
  type: 'voice.became_problem',
  version: 1,
  kind,
  sentence: '{actor} made it a problem: {problem}',
  payload: z.strictObject({ problem_id: z.uuid(), problem: z.string() }),
});
export const actionStopped = event({
  type: 'voice.action_stopped',
  version: 1,
  kind,
  sentence: 'The action for it was stopped: {reason}',
  payload: z.strictObject({ action_id: z.uuid(), reason: words }),
});
export const itemUndone = event({
  type: 'voice.undone',
  version: 1,
  kind,
  sentence: 'It is not done after all: {reason}',
  payload: z.strictObject({ action_id: z.uuid(), reason: words }),
});
