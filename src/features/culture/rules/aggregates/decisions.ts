/** What decisions rest on, and whether anybody looks back at them. */
import { addDays, type Day } from '../../../../lib/day.ts';
import type { Ids, RecordRef } from '../evidence.ts';
import { recordAt } from '../places.ts';
import type { CountingOptions } from './options.ts';
import { listed } from './listed.ts';

/** What a decision says from `writtenOn` until its next state. */
export type DecisionState = {
  readonly writtenOn: Day;
  readonly firstLookBackOn: Day | null;
  readonly lookedBackOn: Day | null;
  readonly withdrawnOn: Day | null;
};

/** Something a decision rests on: a record of ours, or words with the address of one or of something else. */
export type CitedFact = {
  readonly kind: 'action' | 'measure' | 'objective' | 'resource_request' | 'text';
  readonly recordId: string | null;
  readonly target: string;
  readonly addedOn: Day;
  readonly removedOn: Day | null;
};

export type DecisionFacts = {
  readonly id: string;
  readonly recordedOn: Day;
  /** It is the answer to a request for resources, which it names of itself. */
  readonly answersRequest: boolean;
  readonly states: readonly [DecisionState, ...DecisionState[]];
  readonly facts: readonly CitedFact[];
};

export type DecisionCounts = {
  /** Decisions whose first look-back day fell in W and has passed; `held` were looked back at by it. */
  readonly lookBacks: { readonly due: number; readonly held: number };
  /** Those that were not, the latest day first. */
  readonly notLookedBack: Ids;
  /** Decisions recorded in W, answers to requests left out; `linked` name a record they rest on. */
  readonly recorded: { readonly all: number; readonly linked: number };
  /** Those that name none, the latest first. */
  readonly unlinked: Ids;
};

/** The record of ours that a fact names; null where it names something else. */
export function citedRecord({ kind, recordId, target }: CitedFact): RecordRef | null {
  if (recordId !== null && kind !== 'text') {
    return { kind: kind === 'resource_request' ? 'request' : kind, id: recordId };
  }
  return recordAt(target);
}

type Standing = DecisionState & { readonly id: string; readonly facts: readonly CitedFact[] };

/** The decision as it stood at the end of the day; null where it was not there, or was withdrawn by then. */
function standing(decision: DecisionFacts, asOf: Day): Standing | null {
  const state = decision.states.findLast(({ writtenOn }) => writtenOn <= asOf);
  if (state === undefined) return null;
  const facts = decision.facts.filter(
    ({ addedOn, removedOn }) => addedOn <= asOf && (removedOn === null || removedOn > asOf),
  );
  return { ...state, id: decision.id, facts };
}

/** The records that decisions rest on, each with the days from which on that is so: a decision cited later came later. */
export function citations(
  decisions: readonly DecisionFacts[],
  asOf: Day,
): ReadonlyMap<string, readonly Day[]> {
  const days = new Map<string, Day[]>();
  for (const decision of decisions) {
    const stood = standing(decision, asOf);
    if (stood === null || stood.withdrawnOn !== null) continue;
    for (const fact of stood.facts) {
      const record = citedRecord(fact);
      if (record === null) continue;
      const on = fact.addedOn > decision.recordedOn ? fact.addedOn : decision.recordedOn;
      const key = keyOf(record);
      days.set(key, [...(days.get(key) ?? []), on]);
    }
  }
  return days;
}

export const keyOf = ({ kind, id }: RecordRef): string => `${kind} ${id}`;

/** Whether one of the records was decided about on a day from `from` to `to`. */
export function decidedBetween(
  cited: ReadonlyMap<string, readonly Day[]>,
  records: readonly RecordRef[],
  from: Day,
  to: Day,
): boolean {
  return records.some((record) =>
    (cited.get(keyOf(record)) ?? []).some((on) => on >= from && on <= to),
  );
}

/** Counts everything of {@link DecisionCounts} as it stood at the end of `asOf`. */
export function countDecisions(
  decisions: readonly DecisionFacts[],
  asOf: Day,
  { windowDays, evidence }: CountingOptions,
): DecisionCounts {
  const since = addDays(asOf, 1 - windowDays);
  const inWindow = (on: Day | null): on is Day => on !== null && on >= since && on < asOf;
  const stood = decisions.flatMap((decision) => {
    const state = standing(decision, asOf);
    return state === null ? [] : [{ decision, state }];
  });
  const due = stood.flatMap(({ state: { id, firstLookBackOn: first, ...state } }) => {
    const withdrawn = state.withdrawnOn !== null && first !== null && state.withdrawnOn <= first;
    return inWindow(first) && !withdrawn ? [{ id, first, ...state }] : [];
  });
  const missed = due.filter(({ first, lookedBackOn: on }) => on === null || on > first);
  const recorded = stood.flatMap(({ decision: { id, recordedOn: on, answersRequest }, state }) => {
    const counts = on >= since && on <= asOf && !answersRequest && state.withdrawnOn === null;
    const linked = state.facts.some((fact) => citedRecord(fact) !== null);
    return counts ? [{ id, on, linked }] : [];
  });
  const unlinked = recorded.filter(({ linked }) => !linked);
  return {
    lookBacks: { due: due.length, held: due.length - missed.length },
    notLookedBack: listed(missed, ({ first }) => first, 'last', evidence),
    recorded: { all: recorded.length, linked: recorded.length - unlinked.length },
    unlinked: listed(unlinked, ({ on }) => on, 'last', evidence),
  };
}
