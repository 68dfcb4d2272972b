import * as z from 'zod';
import { v7 as newId } from 'uuid';
import { accept } from '../../../lib/outcome.ts';
import { id } from '../../../lib/resource-id.ts';
import { text } from '../../../lib/shapes.ts';
import { command } from '../../../platform/commands/command.ts';
import { holdCalled, holdOverridden, holdReleased, holdUpheld } from '../contract/hold-events.ts';
import { holdAt, newHoldShape } from '../contract/holds.ts';
import { callHold, holdPolicies } from '../policy.ts';
import * as rules from '../rules/holds.ts';
import { insertHold, isThere } from '../store/write.ts';
import { changeHold } from './change.ts';

/** Stops work that is not right. Anyone may, and it stands until somebody answers. */
export const call = command({
  name: 'hold.call',
  words: 'stop work that is not right',
  input: newHoldShape,
  result: z.strictObject({ id: id('hold'), reference: z.string(), version: z.int() }),
  load: async (read, { problem_id: problem }) => (problem === null ? true : isThere(read, problem)),
  permit: callHold,
  rule: (_subject, input) => accept(input),
  save: async (write, words, _subject, { organisationId, actor, now }) => {
    const holdId = newId();
    const reference = await insertHold(write, {
      organisation_id: organisationId,
      id: holdId,
      ...words,
      called_by: actor.personId,
      called_at: now,
    });
    return { id: holdId, reference, version: 1 };
  },
  events: (words, result) => [holdCalled.of(result, { ...words, reference: result.reference })],
});

const answer = z.strictObject({ ...holdAt, reason: text(4_000) });

export const uphold = changeHold({
  name: 'hold.uphold',
  words: 'say that a hold stands',
  input: answer,
  permit: holdPolicies.uphold,
  rule: (hold, { reason }) => rules.uphold(hold, reason),
  change: ({ reason }, _hold, { actor, now }) => ({
    upheld_at: now,
    upheld_by: actor.personId,
    upheld_reason: reason,
  }),
  events: (said, changed) => [holdUpheld.of(changed, said)],
});

export const override = changeHold({
  name: 'hold.override',
  words: 'let work go on that somebody stopped',
  input: answer,
  permit: holdPolicies.override,
  rule: (hold, { reason }) => rules.override(hold, reason),
  change: ({ reason }, _hold, { actor, now }) => ({
    overridden_at: now,
    overridden_by: actor.personId,
    overridden_reason: reason,
  }),
  events: (said, changed) => [holdOverridden.of(changed, said)],
});

export const release = changeHold({
  name: 'hold.release',
  words: 'release a hold',
  input: z.strictObject({ ...holdAt, note: text(4_000).default('') }),
  permit: holdPolicies.release,
  rule: (hold, { note }) => rules.release(hold, note),
  change: ({ note }, _hold, { actor, now }) => ({
    released_at: now,
    released_by: actor.personId,
    released_note: note,
  }),
  events: (said, changed) => [holdReleased.of(changed, said)],
});
