/** Decisions, objectives, measures and requests of a firm, made for the tests of what is counted of them. */
import type {
  CitedFact,
  DecisionFacts,
} from '../src/features/culture/rules/aggregates/decisions.ts';
import type {
  MeasureFacts,
  TargetFacts,
} from '../src/features/culture/rules/aggregates/measures.ts';
import type {
  RaisedFacts,
  SteeringFacts,
} from '../src/features/culture/rules/aggregates/steering-facts.ts';
import type {
  GoalFacts,
  ObjectiveFacts,
  TermsFacts,
} from '../src/features/culture/rules/aggregates/strategy.ts';
import { stepAfter } from '../src/features/strategy/rules.ts';
import { addDays, day, type Day } from '../src/lib/day.ts';
import { TODAY } from './pictures.ts';

export const ago = (days: number): Day => addDays(TODAY, -days);

export function goal(id: string, more: Partial<GoalFacts> = {}): GoalFacts {
  return { id, setOn: ago(400), turnedOn: [], closedOn: null, givenUp: false, ...more };
}

/** Terms without a measure. */
export function terms(more: Partial<TermsFacts> = {}): TermsFacts {
  const dueOn = addDays(TODAY, 90);
  return { setOn: ago(300), byId: null, measureId: null, target: null, dueOn, ...more };
}

/** An objective that serves no goal, of a line manager; no check-in is due. */
export function objective(id: string, more: Partial<ObjectiveFacts> = {}): ObjectiveFacts {
  return {
    id,
    setOn: ago(300),
    ownerId: 'line',
    rhythm: 'month',
    nextCheckIn: addDays(TODAY, 5),
    closedOn: null,
    missed: false,
    links: [],
    terms: [terms()],
    checkIns: [],
    ...more,
  };
}

/** A check-in, said on its planned day. */
export function said(
  on: Day,
  state: 'on_track' | 'at_risk' | 'off_track' = 'on_track',
  dueOn = on,
): ObjectiveFacts['checkIns'][0] {
  return { saidOn: on, dueOn, state };
}

export function fact(more: Partial<CitedFact> = {}): CitedFact {
  return {
    kind: 'text',
    recordId: null,
    target: '',
    addedOn: ago(20),
    removedOn: null,
    ...more,
  };
}

/** A decision recorded so many days ago, which stands as it was written then. */
export function decision(
  id: string,
  recorded: number,
  more: Partial<DecisionFacts['states'][0]> = {},
  facts: readonly CitedFact[] = [],
  answersRequest = false,
): DecisionFacts {
  const none = { firstLookBackOn: null, lookedBackOn: null, withdrawnOn: null };
  return {
    id,
    recordedOn: ago(recorded),
    answersRequest,
    facts,
    states: [{ writtenOn: ago(recorded), ...none, ...more }],
  };
}

/** Twelve values around 10, of which chance alone tells. */
export const STEADY = [10, 11, 9, 10, 12, 8, 10, 11, 9, 10, 11, 9];

/** A measure of which less is better: `values` each a day after the other, the last `lastOn`. */
export function measure(
  values: readonly number[],
  lastOn: Day,
  more: Partial<MeasureFacts> = {},
): MeasureFacts {
  let period = day('2023-01-01');
  return {
    id: 'm',
    kind: 'xmr',
    better: 'lower',
    rhythm: 'month',
    per: 1,
    baseline: 12,
    retiredOn: null,
    values: values.map((value, at) => {
      period = stepAfter(period, 'month');
      const recordedOn = addDays(lastOn, at + 1 - values.length);
      return { period, value, size: null, version: at + 2, recordedOn };
    }),
    rebases: [],
    targets: [],
    ...more,
  };
}

/** A target that holds from the day on which it is set. */
export function target(setOn: Day, to: number | null, byId: string | null = null): TargetFacts {
  return { startsOn: setOn, target: to, setOn, byId };
}

/** Decisions about a record, by the days on which they were made. */
export const decided = (key: string, ...days: readonly Day[]) => new Map([[key, days]]);

/** An action that was linked to a measure when it was opened, and stayed so. */
export function aboutMeasure(id: string, measureId: string, openedOn: Day): RaisedFacts {
  return { id, measureId, openedOn, linkedOn: openedOn, unlinkedOn: null };
}

/** A firm with one managing director and no records. */
export const NOT_STEERED: SteeringFacts = {
  measures: [],
  objectives: [],
  raised: [],
  cited: new Map(),
  levels: new Map([['md', 'top']] as const),
};
