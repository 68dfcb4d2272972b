import { describe, expect, it } from 'vitest';
import { addDays, day, type Day } from '../../../../lib/day.ts';
import type { ActionFacts, ActionState, OrganisationFacts } from '../facts.ts';
import { DEFAULT_THRESHOLDS } from '../thresholds.ts';
import { aggregateActions } from './count-actions.ts';

const TODAY = day('2026-06-30');
const ago = (days: number): Day => addDays(TODAY, -days);
const always = [{ since: ago(900), until: null }];
const PEOPLE: OrganisationFacts['people'] = [
  { id: 'md', top: always, line: [], leftOn: null },
  { id: 'cfo', top: always, line: [], leftOn: null },
  { id: 'foreman', top: [], line: always, leftOn: null },
  { id: 'worker', top: [], line: [], leftOn: null },
];

type About = Partial<ActionState> & { readonly moved?: ActionFacts['moves'] };

/** An action of so many days ago that is open, has no date and belongs to nobody. */
function action(id: string, opened: number, { moved = [], ...about }: About = {}): ActionFacts {
  const state: ActionState = {
    recordedOn: ago(opened),
    proposed: false,
    highSignificance: false,
    accountableId: null,
    openedOn: ago(opened),
    firstDueOn: about.dueOn ?? null,
    dueOn: null,
    doneOn: null,
    cancelledOn: null,
    ...about,
  };
  return { id, importedOn: null, moves: moved, states: [state] };
}
/** Moves made so many days ago, each by ten days; `late` ones after the date had passed. */
const moves = (late: boolean, ...days: readonly number[]) =>
  days.map((one) => ({
    movedOn: ago(one),
    from: ago(late ? one + 1 : one - 1),
    to: ago(one - 10),
    byId: null,
    hasReason: !late,
  }));
const count = (...actions: readonly ActionFacts[]) =>
  aggregateActions({ people: PEOPLE, actions }, TODAY, DEFAULT_THRESHOLDS.counting);
const of = (accountableId: string, about: About = {}) => ({ accountableId, ...about });

describe('open actions', () => {
  it('are told since the first of all was opened', () => {
    expect(count(action('b', 20), action('a', 400), action('c', 5)).recordsSince).toBe(ago(400));
    expect(count().recordsSince).toBeNull();
  });

  it('that are late are listed with the one that is late for longest first', () => {
    const { overdueEvidence } = count(
      action('a week', 60, { dueOn: ago(7) }),
      action('a month', 60, { dueOn: ago(30) }),
      action('done late', 60, { dueOn: ago(30), doneOn: ago(1) }),
    );
    expect(overdueEvidence).toEqual({ total: 2, ids: ['a month', 'a week'] });
  });

  it('that matter are the top team’s, or somebody else’s, the oldest first', () => {
    const high = { highSignificance: true };
    const { significant, significantTop, significantElsewhere } = count(
      action('of the md', 10, of('md', high)),
      action('of the foreman', 10, of('foreman', high)),
      action('of nobody', 20, high),
      action('of little weight', 10, of('md')),
      action('done', 10, of('md', { ...high, doneOn: ago(1) })),
    );
    expect([significant, significantTop]).toEqual([3, 1]);
    expect(significantElsewhere).toEqual({ total: 2, ids: ['of nobody', 'of the foreman'] });
  });
});

describe('owners', () => {
  it('are told the one with most first, with the actions behind, the oldest first', () => {
    const { owners, ownerless, unowned, largestOwnerEvidence } = count(
      action('w1', 5, of('worker')),
      action('w2', 50, of('worker')),
      action('w3', 99, of('worker', { doneOn: ago(89) })),
      action('long done', 99, of('worker', { doneOn: ago(90) })),
      action('m', 5, of('md')),
      action('nobody', 5),
      action('nobody, done', 50, { doneOn: ago(2) }),
    );
    expect(owners).toEqual([
      { personId: 'worker', top: false, actions: 3 },
      { personId: 'md', top: true, actions: 1 },
    ]);
    expect([ownerless, unowned]).toEqual([2, 1]);
    expect(largestOwnerEvidence).toEqual({ total: 3, ids: ['w3', 'w2', 'w1'] });
  });

  it('who lead are told with what is open, late and moved of their own', () => {
    const { leaders } = count(
      action('late', 60, of('md', { dueOn: ago(1) })),
      action('moved', 60, of('md', { dueOn: ago(-9), moved: moves(true, 20) })),
      action('moved before W', 200, of('md', { dueOn: ago(-9), moved: moves(true, 90) })),
      action('done', 60, of('md', { doneOn: ago(3) })),
      action('other', 60, of('foreman')),
      action('no leader', 60, of('worker', { dueOn: ago(1) })),
    );
    expect(leaders).toEqual([
      { personId: 'foreman', top: false, open: 1, overdue: 0, extensions: 0, afterTheDate: 0 },
      { personId: 'md', top: true, open: 3, overdue: 1, extensions: 1, afterTheDate: 1 },
    ]);
  });
});

describe('what is told to one leader', () => {
  const high = { highSignificance: true };

  it('is of high significance and more than thirty days late, the latest of all first', () => {
    const { longOverdue } = count(
      action('30', 99, of('md', { ...high, dueOn: ago(30) })),
      action('31', 99, of('md', { ...high, dueOn: ago(31) })),
      action('50', 99, of('md', { ...high, dueOn: ago(50) })),
      action('of little weight', 99, of('md', { dueOn: ago(60) })),
      action('of a worker', 99, of('worker', { ...high, dueOn: ago(60) })),
      action('of the foreman', 99, of('foreman', { ...high, dueOn: ago(40) })),
    );
    expect(longOverdue).toEqual([
      {
        personId: 'foreman',
        top: false,
        on: ago(40),
        amount: 40,
        total: 1,
        ids: ['of the foreman'],
      },
      { personId: 'md', top: true, on: ago(50), amount: 50, total: 2, ids: ['50', '31'] },
    ]);
  });

  it('is moved three times or more, the last time in W; of anyone else nobody is named', () => {
    const { oftenMoved, oftenMovedElsewhere } = count(
      action('twice', 200, of('md', { moved: moves(false, 50, 40) })),
      action('three times', 200, of('md', { moved: moves(false, 150, 120, 89) })),
      action('four times', 200, of('md', { moved: moves(false, 150, 120, 60, 20) })),
      action('not lately', 200, of('md', { moved: moves(false, 150, 120, 90) })),
      action('done', 200, of('md', { doneOn: ago(1), moved: moves(false, 50, 40, 30) })),
      action('of a worker', 200, of('worker', { moved: moves(false, 50, 40, 30) })),
      action('of nobody', 200, { moved: moves(false, 50, 40, 9) }),
    );
    expect(oftenMoved).toEqual([
      {
        personId: 'md',
        top: true,
        on: ago(20),
        amount: 4,
        total: 2,
        ids: ['four times', 'three times'],
      },
    ]);
    expect(oftenMovedElsewhere).toEqual({ total: 2, ids: ['of nobody', 'of a worker'] });
  });

  it('was done early in the last thirty days, the latest first', () => {
    const done = (id: string, person: string, days: number, before: number) =>
      action(id, 99, of(person, { dueOn: ago(days - before), doneOn: ago(days) }));
    const { early } = count(
      done('a day early', 'md', 29, 1),
      done('five days early', 'md', 3, 5),
      done('on its day', 'md', 3, 0),
      done('a month ago', 'md', 30, 5),
      done('of a worker', 'worker', 3, 5),
    );
    expect(early).toEqual([
      {
        personId: 'md',
        top: true,
        on: ago(3),
        amount: 5,
        total: 2,
        ids: ['five days early', 'a day early'],
      },
    ]);
  });
});

describe('dates', () => {
  it('that were moved are listed by the day they were, the latest first, and those moved too late again', () => {
    const { slipTop, slipOthers, extendedEvidence, extendedLateEvidence } = count(
      action('in time', 99, of('md', { moved: moves(false, 9) })),
      action('late', 99, of('worker', { moved: moves(true, 89) })),
      action('both', 99, of('cfo', { moved: [...moves(true, 30), ...moves(false, 5)] })),
      action('before W', 200, { moved: moves(true, 90) }),
    );
    expect(slipTop).toEqual({ actions: 2, extensions: 3, afterTheDate: 1, withReason: 2 });
    expect(slipOthers).toEqual({ actions: 2, extensions: 1, afterTheDate: 1, withReason: 0 });
    expect(extendedEvidence).toEqual({ total: 3, ids: ['both', 'in time', 'late'] });
    expect(extendedLateEvidence).toEqual({ total: 2, ids: ['both', 'late'] });
  });

  it('that were kept by the top team, and those that nobody kept, are listed by the first date', () => {
    const due = (id: string, person: string, on: number, done: number | null) =>
      action(id, 99, of(person, { dueOn: ago(on), doneOn: done === null ? null : ago(done) }));
    const found = count(
      due('kept', 'md', 20, 20),
      due('kept later', 'cfo', 5, 9),
      due('kept below', 'worker', 5, 9),
      due('missed', 'md', 40, 39),
      due('never done', 'worker', 1, null),
      due('today', 'md', 0, null),
    );
    expect(found.keptByTopEvidence).toEqual({ total: 2, ids: ['kept later', 'kept'] });
    expect(found.missedEvidence).toEqual({ total: 2, ids: ['never done', 'missed'] });
    expect([found.followThroughTop, found.followThroughOthers]).toEqual([
      { due: 3, kept: 2, imported: 0 },
      { due: 2, kept: 1, imported: 0 },
    ]);
  });
});
