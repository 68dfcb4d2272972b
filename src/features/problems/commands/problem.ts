import * as z from 'zod';
import { v7 as newId } from 'uuid';
import { accept } from '../../../lib/outcome.ts';
import { id } from '../../../lib/resource-id.ts';
import { requiredText, dayShape, text } from '../../../lib/shapes.ts';
import { there } from '../../../platform/commands/change.ts';
import { holdersOn } from '../../people/reads/figures.ts';
import { arePeopleHere } from '../../people/reads/here.ts';
import {
  costSaid,
  entryTakenOut,
  entryWritten,
  problemAppointed,
  problemEdited,
  topTold,
} from '../contract/events.ts';
import type { EntryKind } from '../contract/kinds.ts';
import { editProblemShape, moneyShape, problemAt, type ProblemWords } from '../contract/shapes.ts';
import { problemPolicies } from '../policy.ts';
import * as rules from '../rules/life.ts';
import { stillOpen } from '../rules/standing.ts';
import {
  entriesOf,
  insertCost,
  insertEntry,
  isTeamOpen,
  removeEntry,
  type NewEntry,
} from '../store/write.ts';
import { changeProblem } from './change.ts';

/** Puts it better; what is not named stays. */
export const edit = changeProblem({
  name: 'problem.edit',
  words: 'edit a problem',
  input: editProblemShape,
  permit: problemPolicies.edit,
  around: (read, { team_id: team }) => isTeamOpen(read, team ?? null),
  rule: (problem, { id: _id, version: _version, ...words }, teamOpen, { today }) =>
    rules.edit(problem, words as Partial<ProblemWords>, teamOpen, today),
  change: (words) => words,
  events: (after, changed, problem) => {
    const before = Object.fromEntries(
      Object.keys(after).map((word) => [word, problem[word as keyof ProblemWords]]),
    );
    return [problemEdited.of(changed, { before, after })];
  },
});

/** Says who leads it. */
export const appoint = changeProblem({
  name: 'problem.appoint',
  words: 'say who leads a problem',
  input: z.strictObject({ ...problemAt, owner_id: id('person') }),
  permit: problemPolicies.appoint,
  around: (read, { owner_id: to }, _problem, { today }) => arePeopleHere(read, [to], today),
  rule: (problem, { owner_id: to }, here) => rules.appoint(problem, to, here),
  change: ({ to }) => ({ owner_id: to }),
  events: (passed, changed) => [problemAppointed.of(changed, passed)],
});

const done = {
  ...problemAt,
  text: requiredText(4_000),
  /** Today where left out. */
  done_on: dayShape.optional(),
  /** Who writes it where left out. */
  done_by: id('person').optional(),
} as const;

/** A command that writes down what was done, or where else was looked. */
const writing = <
  const Name extends string,
  Input extends z.ZodType<z.output<z.ZodObject<typeof done>>>,
>(
  name: Name,
  words: string,
  kind: EntryKind,
  input: Input,
) =>
  changeProblem({
    name,
    words,
    input,
    permit: problemPolicies.work,
    around: (read, { done_by: by }, _problem, { actor, today }) =>
      arePeopleHere(read, [by ?? actor.personId], today),
    rule: (problem, given, here, { actor, today }) => {
      const on = given.done_on ?? today;
      const allowed = rules.writeEntry(problem, on, here, today);
      const entry: NewEntry = {
        id: newId(),
        kind,
        text: given.text,
        found: 'found' in given ? Boolean(given.found) : null,
        done_on: on,
        done_by: given.done_by ?? actor.personId,
      };
      return allowed.ok ? accept(entry) : allowed;
    },
    beside: insertEntry,
    events: ({ id: entryId, kind: entry, ...said }, changed) => [
      entryWritten.of(changed, { entry_id: entryId, entry, ...said }),
    ],
  });

/** What was done at once, so that it does no more harm. */
export const contain = writing(
  'problem.contain',
  'write what was done at once',
  'containment',
  z.strictObject(done),
);

/** What was done to put right what was wrong. That it does not come back is the matter of corrective actions. */
export const correct = writing(
  'problem.correct',
  'write how a problem was put right',
  'correction',
  z.strictObject(done),
);

/** Where else was looked for the same cause, and whether it was there. */
export const lookElsewhere = writing(
  'problem.look_elsewhere',
  'write where else was looked',
  'elsewhere',
  z.strictObject({ ...done, found: z.boolean() }),
);

/** Takes out what was written. On the days it was there it still is. */
export const takeOutEntry = changeProblem({
  name: 'problem.entry.remove',
  words: 'take out what was written about a problem',
  input: z.strictObject({ ...problemAt, entry_id: id('problem_entry') }),
  permit: problemPolicies.work,
  around: async (read, { id: problemId, entry_id: entryId }) =>
    there((await entriesOf(read, problemId)).find((entry) => entry.id === entryId)),
  rule: (problem, _input, entry) => {
    const open = stillOpen(problem);
    return open.ok ? accept(entry) : open;
  },
  beside: (write, entry, { now }) => removeEntry(write, entry.id, now),
  events: (entry, changed) => [entryTakenOut.of(changed, { entry_id: entry.id, text: entry.text })],
});

/** Says what it costs: what is known, and what it may be. Each time is kept. */
export const sayCost = changeProblem({
  name: 'problem.say_cost',
  words: 'say what a problem costs',
  input: z.strictObject({
    ...problemAt,
    known: moneyShape.nullable(),
    estimated: moneyShape.nullable(),
    why: text(1_000).default(''),
  }),
  permit: problemPolicies.work,
  rule: (problem, { known, estimated, why }) => {
    const allowed = rules.sayCost(problem, { known, estimated });
    return allowed.ok ? accept({ ...allowed.value, why }) : allowed;
  },
  change: ({ known, estimated }) => ({ cost_known: known, cost_estimated: estimated }),
  beside: insertCost,
  events: (cost, changed) => [costSaid.of(changed, cost)],
});

/** Says since when somebody of top management knows of it: now, where nothing else is said. */
export const tellTop = changeProblem({
  name: 'problem.tell_top',
  words: 'say that top management knows of a problem',
  input: z.strictObject({
    ...problemAt,
    told_to: id('person'),
    at: z.iso.datetime({ offset: true }).optional(),
  }),
  permit: problemPolicies.tell_top,
  around: async (read, { told_to: told }, _problem, { today }) =>
    (await holdersOn(read, today, 'top_management')).includes(told),
  rule: (problem, { told_to: told, at }, top, { now }) => {
    const moment = at === undefined ? now : new Date(at);
    const allowed = rules.tellTop(problem, { top, at: moment }, now);
    return allowed.ok ? accept({ at: moment, told }) : allowed;
  },
  change: ({ at, told }) => ({ known_to_top_at: at, told_to: told }),
  events: ({ at, told }, changed) => [topTold.of(changed, { told_to: told, at: at.toISOString() })],
});
