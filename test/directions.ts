/** Histories of goals, objectives, measures, decisions and requests made up for property tests: what was done on which day. */
import fc from 'fast-check';
import { LENGTH } from './journals.ts';
import { someMeetings } from './meeting-facts.ts';
import { someHolds, someProblems } from './problem-facts.ts';
import { someItems } from './voice-facts.ts';

const FEW = 4;

const when = fc.nat(LENGTH - 1);
const later = fc.integer({ min: 1, max: 120 });
const maybe = <Value>(value: fc.Arbitrary<Value>, freq = 2) =>
  fc.option(value, { nil: null, freq });
const index = fc.nat(FEW - 1);
/** Days after the one before, in the order in which things are done. */
const steps = <Value>(value: fc.Arbitrary<Value>, most: number) =>
  fc.array(fc.record({ after: fc.integer({ min: 1, max: 70 }), value }), { maxLength: most });

const goal = fc.record({
  set: fc.nat(150),
  turns: steps(fc.constant(null), 3),
  closed: maybe(fc.record({ after: later, givenUp: fc.boolean() }), 1),
});
const terms = fc.record({
  measure: maybe(index, 3),
  target: maybe(fc.integer({ min: 0, max: 20 }), 3),
  dueIn: fc.integer({ min: 10, max: 200 }),
});
const objective = fc.record({
  set: fc.nat(150),
  owner: maybe(fc.nat(5), 3),
  rhythm: fc.constantFrom('week' as const, 'month' as const, 'quarter' as const),
  goals: fc.uniqueArray(fc.record({ goal: index, after: fc.nat(60), until: maybe(later) }), {
    maxLength: 3,
    selector: (link) => link.goal,
  }),
  first: terms,
  terms: steps(terms, 2),
  said: steps(fc.constantFrom('on_track' as const, 'at_risk' as const, 'off_track' as const), 8),
  closed: maybe(fc.record({ after: fc.integer({ min: 60, max: 200 }), missed: fc.boolean() }), 1),
});
const measure = fc.record({
  set: fc.nat(20),
  better: fc.constantFrom('higher' as const, 'lower' as const, 'neither' as const),
  values: fc.array(
    fc.record({
      after: fc.integer({ min: 2, max: 9 }),
      value: fc.integer({ min: 0, max: 20 }),
      corrected: maybe(fc.record({ after: fc.nat(20), value: fc.integer({ min: 0, max: 20 }) }), 1),
    }),
    { minLength: 12, maxLength: 34 },
  ),
  targets: steps(maybe(fc.integer({ min: 0, max: 20 }), 4), 4),
  setter: maybe(fc.nat(5), 3),
  rebased: maybe(fc.integer({ min: 90, max: 250 }), 1),
  retired: maybe(fc.integer({ min: 150, max: 290 }), 1),
});
const decision = fc.record({
  recorded: when,
  answersRequest: fc.boolean(),
  lookBackIn: maybe(later, 3),
  lookedAfter: maybe(later, 2),
  withdrawnAfter: maybe(later, 1),
  facts: fc.array(
    fc.record({
      about: fc.oneof(
        fc.record({ kind: fc.constant('measure' as const), index }),
        fc.record({ kind: fc.constant('objective' as const), index }),
        fc.record({ kind: fc.constant('words' as const), index }),
      ),
      after: fc.oneof(fc.constant(0), fc.nat(40)),
      removed: maybe(later, 1),
    }),
    { maxLength: 2 },
  ),
});
const request = fc.record({
  asked: when,
  end: maybe(
    fc.record({
      after: fc.nat(90),
      how: fc.constantFrom('yes' as const, 'no' as const, 'changed' as const, 'withdrawn' as const),
      hasReason: fc.boolean(),
    }),
    3,
  ),
});

const directionJournal = fc.record({
  goals: fc.array(goal, { minLength: FEW, maxLength: FEW }),
  objectives: fc.array(objective, { minLength: FEW, maxLength: FEW }),
  measures: fc.array(measure, { minLength: FEW, maxLength: FEW }),
  decisions: fc.array(decision, { maxLength: 14 }),
  requests: fc.array(request, { maxLength: 12 }),
  meetings: someMeetings,
  problems: someProblems,
  holds: someHolds,
  items: someItems,
  raised: fc.array(
    fc.record({
      opened: when,
      measure: index,
      linked: fc.nat(40),
      unlinked: fc.option(fc.nat(60)),
    }),
    { maxLength: 8 },
  ),
});
export type DirectionJournal =
  typeof directionJournal extends fc.Arbitrary<infer Value> ? Value : never;

/** Journals of where a small firm was going. */
export function directions(): fc.Arbitrary<DirectionJournal> {
  return directionJournal;
}
