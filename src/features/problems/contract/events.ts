import * as z from 'zod';
import { dayShape } from '../../../lib/shapes.ts';
import { event } from '../../../platform/commands/contract.ts';
import { ENTRY_KINDS, VERDICTS } from './kinds.ts';
import { causeShape, fairnessShape, problemWords } from './shapes.ts';

const kind = 'problem';
const someWords = z.object(problemWords).partial();
const reason = z.strictObject({ reason: z.string() });

export const problemRaised = event({
  type: 'problem.raised',
  version: 1,
  kind,
  sentence: '{actor} raised {reference}: {title}',
  payload: z.strictObject({
    reference: z.string(),
    ...problemWords,
    known_to_top: z.boolean(),
  }),
});
export const problemEdited = event({
  type: 'problem.edited',
  version: 1,
  kind,
  sentence: '{actor} changed {fields} of a problem.',
  payload: z.strictObject({ before: someWords, after: someWords }),
});
export const problemAppointed = event({
  type: 'problem.appointed',
  version: 1,
  kind,
  sentence: '{actor} gave a problem to {to} to lead.',
  payload: z.strictObject({ from: z.uuid().nullable(), to: z.uuid() }),
});
export const entryWritten = event({
  type: 'problem.entry_written',
  version: 1,
  kind,
  sentence: '{actor} wrote down a {entry} of a problem: {text}',
  payload: z.strictObject({
    entry_id: z.uuid(),
    entry: z.enum(ENTRY_KINDS),
    text: z.string(),
    found: z.boolean().nullable(),
    done_on: dayShape,
    done_by: z.uuid(),
  }),
});
export const entryTakenOut = event({
  type: 'problem.entry_taken_out',
  version: 1,
  kind,
  sentence: '{actor} took out of a problem: {text}',
  payload: z.strictObject({ entry_id: z.uuid(), text: z.string() }),
});
export const causesChanged = event({
  type: 'problem.causes_changed',
  version: 1,
  kind,
  sentence: '{actor} changed the causes of a problem.',
  payload: z.strictObject({ before: z.array(causeShape), after: z.array(causeShape) }),
});
export const fairnessChecked = event({
  type: 'problem.fairness_checked',
  version: 1,
  kind,
  sentence: '{actor} answered the four questions about the part of a person.',
  payload: fairnessShape,
});
export const sameCauseSaid = event({
  type: 'problem.same_cause_said',
  version: 1,
  kind,
  sentence: '{actor} said that a problem has the same cause as {same_as}.',
  payload: z.strictObject({ same_as: z.uuid().nullable() }),
});
export const costSaid = event({
  type: 'problem.cost_said',
  version: 1,
  kind,
  sentence: '{actor} said what a problem costs: known {known}, estimated {estimated}.',
  payload: z.strictObject({
    known: z.number().nullable(),
    estimated: z.number().nullable(),
    why: z.string(),
  }),
});
export const topTold = event({
  type: 'problem.top_told',
  version: 1,
  kind,
  sentence: '{actor} told top management about a problem.',
  payload: z.strictObject({ told_to: z.uuid(), at: z.iso.datetime() }),
});
export const fixLinked = event({
  type: 'problem.action_linked',
  version: 1,
  kind,
  sentence: '{actor} made {action} a corrective action of a problem.',
  payload: z.strictObject({ action_id: z.uuid(), action: z.string(), born: z.boolean() }),
});
export const fixUnlinked = event({
  type: 'problem.action_unlinked',
  version: 1,
  kind,
  sentence: '{actor} took {action} out of the corrective actions of a problem.',
  payload: z.strictObject({ action_id: z.uuid(), action: z.string() }),
});
export const checkPlanned = event({
  type: 'problem.check_planned',
  version: 1,
  kind,
  sentence: '{actor} planned for {due_on} to check whether the fix works.',
  payload: z.strictObject({ due_on: dayShape, checker_id: z.uuid() }),
});
export const problemChecked = event({
  type: 'problem.checked',
  version: 1,
  kind,
  sentence: '{actor} checked whether the fix works, {verdict}: {note}',
  payload: z.strictObject({
    verdict: z.enum(VERDICTS),
    note: z.string(),
    due_on: dayShape.nullable(),
  }),
});
export const problemClosed = event({
  type: 'problem.closed',
  version: 1,
  kind,
  sentence: '{actor} closed a problem. {note}',
  payload: z.strictObject({ note: z.string(), thanks: z.string() }),
});
export const problemReopened = event({
  type: 'problem.reopened',
  version: 1,
  kind,
  sentence: '{actor} opened a problem again: {reason}',
  payload: reason,
});
export const problemWithdrawn = event({
  type: 'problem.withdrawn',
  version: 1,
  kind,
  sentence: '{actor} withdrew a problem: {reason}',
  payload: reason,
});
export const problemPassed = event({
  type: 'problem.passed',
  version: 1,
  kind,
  sentence: 'The part of {from} in a problem passed to {to}.',
  payload: z.strictObject({
    part: z.enum(['owner_id', 'checker_id']),
    from: z.uuid(),
    to: z.uuid().nullable(),
  }),
});
export const problemFileAdded = event({
  type: 'problem.file_added',
  version: 1,
  kind,
  sentence: '{actor} added the file {name} to a problem.',
  payload: z.strictObject({
    file_id: z.uuid(),
    name: z.string(),
    sha256: z.string(),
    size: z.int(),
  }),
});
