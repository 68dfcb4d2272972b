/** What anyone could know of a made-up history of where a firm was going at the end of a given day. */
import type {
  CitedFact,
  DecisionFacts,
  DecisionState,
} from '../src/features/culture/rules/aggregates/decisions.ts';
import type { DirectionFacts } from '../src/features/culture/rules/aggregates/counts.ts';
import type { MeasureFacts } from '../src/features/culture/rules/aggregates/measures.ts';
import type { RequestFacts } from '../src/features/culture/rules/aggregates/requests.ts';
import type {
  GoalFacts,
  ObjectiveFacts,
  TermsFacts,
} from '../src/features/culture/rules/aggregates/strategy.ts';
import { checkIn, stepAfter } from '../src/features/strategy/rules.ts';
import { addDays, day, type Day } from '../src/lib/day.ts';
import type { DirectionJournal } from './directions.ts';
import { FIRST_DAY, personId } from './journals.ts';
import { meetingsUpTo, REQUIRED } from './meeting-facts.ts';
import { holdsUpTo, problemsUpTo } from './problem-facts.ts';
import { raisedUpTo } from './raised-facts.ts';
import { sayingUpTo } from './voice-facts.ts';

/** Apart for each kind of record, and the same in every history. */
const id = (kind: string, index: number): string =>
  `00000000-0000-4000-8000-${kind}${String(index + 1).padStart(11, '0')}`;

const at = (offset: number): Day => addDays(FIRST_DAY, offset);
const by = (on: Day, until: Day): Day | null => (on <= until ? on : null);

/** The steps with the days on which they were done, as far as they were done by `until`. */
function doneBy<Value>(
  first: number,
  done: readonly { readonly after: number; readonly value: Value }[],
  until: Day,
): readonly { readonly on: Day; readonly value: Value }[] {
  let now = first;
  return done
    .map(({ after, value }) => ({ on: at((now += after)), value }))
    .filter(({ on }) => on <= until);
}

function goalFacts(journal: DirectionJournal, until: Day): readonly GoalFacts[] {
  return journal.goals.flatMap(({ set, turns, closed }, place) => {
    if (at(set) > until) return [];
    const end = closed === null ? null : at(set + closed.after);
    const closedOn = end === null ? null : by(end, until);
    return {
      id: id('a', place),
      setOn: at(set),
      turnedOn: doneBy(set, turns, until)
        .map(({ on }) => on)
        .filter((on) => end === null || on < end),
      closedOn,
      givenUp: closedOn !== null && closed!.givenUp,
    };
  });
}

function termsFacts(
  set: number,
  on: Day,
  said: DirectionJournal['objectives'][number]['first'],
): TermsFacts {
  const measured = said.measure === null ? null : id('c', said.measure);
  return {
    setOn: on,
    byId: personId(0),
    measureId: measured,
    target: measured === null ? null : said.target,
    dueOn: at(set + said.dueIn),
  };
}

function objectiveFacts(journal: DirectionJournal, until: Day): readonly ObjectiveFacts[] {
  return journal.objectives.flatMap((one, place) => {
    const { set, owner, rhythm, goals, first, terms: changed, said, closed } = one;
    if (at(set) > until) return [];
    const end = closed === null ? null : at(set + closed.after);
    const open = (on: Day): boolean => end === null || on < end;
    let nextCheckIn = stepAfter(at(set), rhythm);
    const checkIns = doneBy(set, said, until)
      .filter(({ on }) => open(on))
      .map(({ on, value: state }) => {
        const decided = checkIn(
          { closed_on: null, rhythm, next_check_in: nextCheckIn },
          { state, text: 'Said' },
          on,
        );
        if (!decided.ok) throw new Error('The check-in was refused.');
        nextCheckIn = decided.value.next_check_in;
        return { saidOn: on, dueOn: decided.value.due_on, state };
      });
    const closedOn = end === null ? null : by(end, until);
    return {
      id: id('b', place),
      setOn: at(set),
      ownerId: owner === null ? null : personId(owner),
      rhythm,
      nextCheckIn,
      closedOn,
      missed: closedOn !== null && closed!.missed,
      links: linksBy(set, goals, until),
      terms: [
        termsFacts(set, at(set), first),
        ...doneBy(set, changed, until)
          .filter(({ on }) => open(on))
          .map(({ on, value }) => termsFacts(set, on, value)),
      ],
      checkIns,
    };
  });
}

function linksBy(
  set: number,
  goals: DirectionJournal['objectives'][number]['goals'],
  until: Day,
): ObjectiveFacts['links'] {
  return goals
    .map(({ goal: to, after, until: length }) => ({
      goalId: id('a', to),
      since: at(set + after),
      until: length === null ? null : by(at(set + after + length), until),
    }))
    .filter(({ since }) => since <= until)
    .toSorted((a, b) => (a.since + a.goalId < b.since + b.goalId ? -1 : 1));
}

type Written = {
  readonly on: Day;
  readonly write: (version: number, facts: MutableMeasure) => void;
};
type MutableMeasure = {
  values: MeasureFacts['values'][number][];
  rebases: MeasureFacts['rebases'][number][];
  targets: MeasureFacts['targets'][number][];
};

/** What was written about a measure, in the order in which it was. */
function writtenAbout({
  set,
  values,
  targets,
  setter,
  rebased,
}: DirectionJournal['measures'][number]): readonly Written[] {
  const written: Written[] = [];
  let now = set;
  let period = day('2023-01-01');
  for (const { after, value, corrected } of values) {
    now += after;
    period = stepAfter(period, 'month');
    const said = { period, value, size: null };
    const put = (recordedOn: Day, told: number): Written => ({
      on: recordedOn,
      write: (version, facts) => facts.values.push({ ...said, value: told, version, recordedOn }),
    });
    written.push(put(at(now), value));
    if (corrected !== null && corrected.value !== value) {
      written.push(put(at(now + corrected.after), corrected.value));
    }
  }
  let aimed = set;
  for (const { after, value: target } of targets) {
    aimed += after;
    const setOn = at(aimed);
    const byId = setter === null ? null : personId(setter);
    written.push({
      on: setOn,
      write: (_version, facts) => facts.targets.push({ startsOn: setOn, target, setOn, byId }),
    });
  }
  if (rebased !== null) {
    const startsOn = addDays(day('2023-01-01'), 30 * 13);
    written.push({
      on: at(rebased),
      write: (version, facts) => facts.rebases.push({ startsOn, version, decidedOn: at(rebased) }),
    });
  }
  return written.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function measureFacts(journal: DirectionJournal, until: Day): readonly MeasureFacts[] {
  return journal.measures.flatMap((one, place) => {
    if (at(one.set) > until) return [];
    const facts: MutableMeasure = { values: [], rebases: [], targets: [] };
    for (const [version, { on, write }] of writtenAbout(one).entries()) {
      if (on <= until) write(version + 2, facts);
    }
    return {
      id: id('c', place),
      kind: 'xmr' as const,
      better: one.better,
      rhythm: 'month' as const,
      per: 1,
      baseline: 12,
      retiredOn: one.retired === null ? null : by(at(one.retired), until),
      ...facts,
    };
  });
}

function citedFact(
  recorded: number,
  fact: DirectionJournal['decisions'][number]['facts'][number],
  until: Day,
): CitedFact | null {
  const { about, after, removed } = fact;
  const addedOn = at(recorded + after);
  if (addedOn > until) return null;
  const removedOn = removed === null ? null : by(at(recorded + after + removed), until);
  const days = { addedOn, removedOn };
  if (about.kind === 'measure') {
    return { kind: 'measure', recordId: id('c', about.index), target: '', ...days };
  }
  const page = `https://firm.example/objectives/${id('b', about.index)}`;
  const target = about.kind === 'objective' ? page : 'Folder on the shelf';
  return { kind: 'text', recordId: null, target, ...days };
}

function decisionFacts(journal: DirectionJournal, until: Day): readonly DecisionFacts[] {
  return journal.decisions.flatMap((one, place) => {
    const { recorded, answersRequest, lookBackIn, lookedAfter, withdrawnAfter, facts } = one;
    if (at(recorded) > until) return [];
    const first: DecisionState = {
      writtenOn: at(recorded),
      firstLookBackOn: lookBackIn === null ? null : at(recorded + lookBackIn),
      lookedBackOn: null,
      withdrawnOn: null,
    };
    const ends =
      lookedAfter === null
        ? withdrawnAfter === null
          ? null
          : { on: at(recorded + withdrawnAfter), word: 'withdrawnOn' as const }
        : { on: at(recorded + lookedAfter), word: 'lookedBackOn' as const };
    const states: [DecisionState, ...DecisionState[]] = [first];
    if (ends !== null && ends.on <= until) {
      states.push({ ...first, writtenOn: ends.on, [ends.word]: ends.on });
    }
    return {
      id: id('d', place),
      recordedOn: at(recorded),
      answersRequest,
      states,
      facts: facts.flatMap((fact) => citedFact(recorded, fact, until) ?? []),
    };
  });
}

function requestFacts(journal: DirectionJournal, until: Day): readonly RequestFacts[] {
  return journal.requests.flatMap(({ asked, end }, place) => {
    if (at(asked) > until) return [];
    const on = end === null ? null : by(at(asked + end.after), until);
    const answered = on !== null && end !== null && end.how !== 'withdrawn';
    return {
      id: id('e', place),
      askedOn: at(asked),
      handedToId: null,
      answer:
        answered && end.how !== 'withdrawn'
          ? { on, given: end.how, hasReason: end.hasReason }
          : null,
      withdrawnOn: answered ? null : on,
    };
  });
}

/** Everything that could be known at the end of `until`. */
export function directionUpTo(journal: DirectionJournal, until: Day): DirectionFacts {
  return {
    goals: goalFacts(journal, until),
    objectives: objectiveFacts(journal, until),
    measures: measureFacts(journal, until),
    decisions: decisionFacts(journal, until),
    given: [],
    requests: requestFacts(journal, until),
    meetings: meetingsUpTo(journal.meetings, until),
    required: REQUIRED,
    recordsSince: day('2020-01-01'),
    problems: problemsUpTo(journal.problems, until),
    holds: holdsUpTo(journal.holds, until),
    ...sayingUpTo(journal, until),
    raised: raisedUpTo(journal, until, id),
  };
}

/** Everything that ever came to be known. */
export function wholeDirection(journal: DirectionJournal): DirectionFacts {
  return directionUpTo(journal, addDays(FIRST_DAY, 10_000));
}
