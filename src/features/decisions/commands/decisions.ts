import * as z from 'zod';
import { accept } from '../../../lib/outcome.ts';
import { id } from '../../../lib/resource-id.ts';
import { dayShape, requiredText, text } from '../../../lib/shapes.ts';
import { there } from '../../../platform/commands/change.ts';
import { command } from '../../../platform/commands/command.ts';
import { arePeopleHere } from '../../people/reads/here.ts';
import {
  decisionCompleted,
  decisionWithdrawn,
  factRemoved,
  lookBackMoved,
  lookedBack,
} from '../contract/events.ts';
import { VERDICTS } from '../contract/kinds.ts';
import {
  completeShape,
  decisionAt,
  namedFactShape,
  newDecisionShape,
  type DecisionWords,
} from '../contract/shapes.ts';
import { decisionPolicies, recordDecision } from '../policy.ts';
import * as rules from '../rules/decisions.ts';
import { factsOf, insertFacts, removeFact } from '../store/write.ts';
import { changeDecision } from './change.ts';
import { freeze } from './freeze.ts';
import { added, keep, recorded } from './keep.ts';
import { aroundNew, decideNew } from './new.ts';

/** Keeps what was decided; one line is enough, and everything else can be written later. */
export const record = command({
  name: 'decision.record',
  words: 'record a decision',
  input: newDecisionShape,
  result: z.strictObject({ id: id('decision'), version: z.int() }),
  load: aroundNew,
  permit: recordDecision,
  rule: decideNew,
  save: (write, decision, _subject, context) => keep(write, decision, context),
  events: (decision, at) => recorded(at, decision),
});

/** Writes what was left out, or puts it better; what is not named stays. */
export const complete = changeDecision({
  name: 'decision.complete',
  words: 'complete a decision',
  input: completeShape,
  permit: decisionPolicies.complete,
  around: (read, { owner_id: ownerId = null }, _decision, { today }) =>
    arePeopleHere(read, [ownerId], today),
  rule: (decision, { id: _id, version: _version, ...words }, ownerHere, { today }) =>
    rules.complete(decision, words as Partial<DecisionWords>, ownerHere, today),
  change: (words) => ({
    ...words,
    ...(words.look_back_on && { first_look_back_on: words.look_back_on }),
  }),
  events: (after, changed, decision) => {
    const before = Object.fromEntries(
      Object.keys(after).map((word) => [word, decision[word as keyof DecisionWords]]),
    );
    return [decisionCompleted.of(changed, { before, after })];
  },
});

/** Rests a decision on one more fact; of a record of ours the server keeps what it says now. */
export const addFact = changeDecision({
  name: 'decision.fact.add',
  words: 'rest a decision on a fact',
  input: z.strictObject({ ...decisionAt, fact: namedFactShape }),
  permit: decisionPolicies.complete,
  around: async (read, { id: decisionId, fact }, _decision, { today }) => ({
    frozen: there(await freeze(read, fact, today)),
    facts: await factsOf(read, decisionId),
  }),
  rule: (decision, _input, { frozen, facts }) => {
    const allowed = rules.addFact(decision, facts, frozen);
    return allowed.ok ? accept(frozen) : allowed;
  },
  beside: (write, fact, writing) => insertFacts(write, writing.id, [fact], writing),
  events: (fact, changed) => [added(changed, fact)],
});

/** Takes a fact out. On the days it was there it still is. */
export const takeOutFact = changeDecision({
  name: 'decision.fact.remove',
  words: 'take a fact out of a decision',
  input: z.strictObject({ ...decisionAt, fact_id: id('decision_fact') }),
  permit: decisionPolicies.complete,
  around: async (read, { id: decisionId, fact_id: factId }) => {
    const facts = await factsOf(read, decisionId);
    return there(facts.find(({ id: one }) => one === factId));
  },
  rule: (decision, _input, { id: factId, label }) => {
    const open = rules.stillOpen(decision);
    return open.ok ? accept({ factId, label }) : open;
  },
  beside: (write, { factId }, { now }) => removeFact(write, factId, now),
  events: ({ factId, label }, changed) => [factRemoved.of(changed, { fact_id: factId, label })],
});

/** Says what came of a decision, on the day planned or earlier. */
export const lookBack = changeDecision({
  name: 'decision.look_back',
  words: 'look back at a decision',
  input: z.strictObject({ ...decisionAt, verdict: z.enum(VERDICTS), learned: requiredText(4_000) }),
  permit: decisionPolicies.look_back,
  rule: (decision, { verdict, learned }) => rules.lookBack(decision, { verdict, learned }),
  change: (looked, _decision, { actor, today }) => ({
    ...looked,
    looked_back_on: today,
    looked_back_by: actor.personId,
  }),
  events: (looked, changed) => [lookedBack.of(changed, looked)],
});

/** Gives the look-back another day; the one planned first is kept. */
export const moveLookBack = changeDecision({
  name: 'decision.move_look_back',
  words: 'move the look-back at a decision',
  input: z.strictObject({ ...decisionAt, look_back_on: dayShape, reason: text(4_000) }),
  permit: decisionPolicies.move_look_back,
  rule: (decision, { look_back_on: to, reason }, _around, { today }) =>
    rules.moveLookBack(decision, to, reason, today),
  change: ({ to_day: to, reason }) => ({ look_back_on: to, move_reason: reason }),
  events: (move, changed) => [lookBackMoved.of(changed, move)],
});

/** Takes a decision back. It stays, with the reason. */
export const withdraw = changeDecision({
  name: 'decision.withdraw',
  words: 'withdraw a decision',
  input: z.strictObject({ ...decisionAt, reason: text(4_000) }),
  permit: decisionPolicies.withdraw,
  rule: (decision, { reason }) => rules.withdraw(decision, reason),
  change: ({ reason }, _decision, { today }) => ({ withdrawn_on: today, withdraw_reason: reason }),
  events: ({ reason }, changed) => [decisionWithdrawn.of(changed, { reason })],
});
