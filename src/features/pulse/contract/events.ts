import * as z from 'zod';
import { dayShape } from '../../../lib/shapes.ts';
import { event } from '../../../platform/commands/contract.ts';
import { announceShape, blockShape, closedShape } from './shapes.ts';

const kind = 'pulse_wave';

/** How tokens are signed. */
export const ALGORITHM = 'RFC 9474 RSABSSA-SHA384-PSS-Randomized, RSA-2048';

export const pulseAnnounced = event({
  type: 'pulse.announced',
  version: 1,
  kind,
  sentence: '{actor} announced a pulse from {opens_on} to {closes_on} for {eligible} people.',
  payload: z.strictObject({
    ...announceShape.shape,
    eligible: z.int(),
    leaders: z.int(),
    algorithm: z.literal(ALGORITHM),
    questions: z.array(z.strictObject({ id: z.string(), version: z.int() })),
    blocks: z.array(blockShape),
  }),
});
export const pulseOpened = event({
  type: 'pulse.opened',
  version: 1,
  kind,
  sentence: 'A pulse was opened.',
  payload: z.strictObject({ closes_on: dayShape }),
});
export const pulseBundled = event({
  type: 'pulse.bundle_entered',
  version: 1,
  kind,
  sentence: '{actor} entered {forms} paper forms of a pulse.',
  payload: z.strictObject({ block_id: z.uuid(), forms: z.int() }),
});
export const pulseTurnout = event({
  type: 'pulse.turnout_noted',
  version: 1,
  kind,
  sentence: 'At least {percent} per cent had answered a pulse.',
  payload: z.strictObject({ percent: z.int() }),
});
export const pulseClosed = event({
  type: 'pulse.closed',
  version: 1,
  kind,
  sentence: 'A pulse was closed with {ballots} answers, and its keys were destroyed.',
  payload: closedShape,
});
export const pulsePublished = event({
  type: 'pulse.published',
  version: 1,
  kind,
  sentence: 'The results of a pulse were published.',
  payload: z.strictObject({ results_hash: z.string() }),
});
export const pulseAnswered = event({
  type: 'pulse.answered',
  version: 1,
  kind,
  sentence: '{actor} linked a decision to the results of a pulse.',
  payload: z.strictObject({ decision_id: z.uuid() }),
});
export const pulseTold = event({
  type: 'pulse.told',
  version: 1,
  kind,
  sentence: '{actor} told everybody what is done because of a pulse.',
  payload: z.strictObject({ decisions: z.int() }),
});
export const pulseCancelled = event({
  type: 'pulse.cancelled',
  version: 1,
  kind,
  sentence: '{actor} called off a pulse: {reason}',
  payload: z.strictObject({
    reason: z.string(),
    keys_destroyed: z.int(),
    ballots_destroyed: z.int(),
  }),
});
export const pulseCommented = event({
  type: 'pulse.statement_written',
  version: 1,
  kind,
  sentence: '{actor} wrote a statement to the results of a pulse.',
  payload: z.strictObject({}),
});
export const pulseObjected = event({
  type: 'pulse.text_objected',
  version: 1,
  kind,
  sentence: '{actor} asked that a text be left out of the results of a pulse.',
  payload: z.strictObject({ objection_id: z.uuid() }),
});
export const pulseJudged = event({
  type: 'pulse.text_judged',
  version: 1,
  kind,
  sentence: '{actor} judged whether a text is left out of the results of a pulse.',
  payload: z.strictObject({
    objection_id: z.uuid(),
    left_out: z.boolean(),
    results_hash: z.string(),
  }),
});
export const pulseForgotten = event({
  type: 'pulse.results_forgotten',
  version: 1,
  kind,
  sentence: 'What came out of a pulse about a single leader was forgotten.',
  payload: z.strictObject({}),
});
export const pulseDestroyed = event({
  type: 'pulse.ballots_destroyed',
  version: 1,
  kind,
  sentence: 'The ballots of a pulse were destroyed.',
  payload: z.strictObject({ ballots: z.int() }),
});
