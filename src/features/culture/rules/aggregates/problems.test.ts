import { describe, expect, it } from 'vitest';
import { addDays, day, type Day } from '../../../../lib/day.ts';
import type { HoldFacts, ProblemFacts, ProblemState } from '../../../problems/rules/facts.ts';
import { DEFAULT_THRESHOLDS } from '../thresholds.ts';
import type { Level } from '../timeline.ts';
import { countProblems, type ProblemsFacts } from './problems.ts';

const TODAY = day('2026-06-30');
const ago = (days: number): Day => addDays(TODAY, -days);
const LEVELS: ReadonlyMap<string, Level> = new Map([
  ['boss', 'top'],
  ['foreman', 'line'],
  ['worker', 'other'],
]);
const count = (facts: Partial<ProblemsFacts>) =>
  countProblems({ problems: [], holds: [], ...facts }, LEVELS, TODAY, DEFAULT_THRESHOLDS.counting);

type About = Partial<ProblemState> & { readonly imported?: boolean; readonly recordedOn?: Day };

/** A problem of five days ago, written down on the same day, of which nothing further is known. */
function problem(id: string, { imported = false, recordedOn, ...said }: About = {}): ProblemFacts {
  const noticedOn = said.noticedOn ?? ago(5);
  const state: ProblemState = {
    writtenOn: recordedOn ?? noticedOn,
    kind: 'nonconformity',
    serious: false,
    process: 'Milling',
    foundBy: 'staff',
    happenedOn: noticedOn,
    noticedOn,
    knownToTopOn: null,
    rootKeys: [],
    sameAsId: null,
    checkDueOn: null,
    checkedOn: null,
    closedOn: null,
    withdrawnOn: null,
    ...said,
  };
  return { id, recordedOn: state.writtenOn, imported, states: [state] };
}

describe('problems noticed in the ninety days', () => {
  it('are counted from the first day to today', () => {
    const problems = [90, 89, 0].map((days) => problem(`${days}`, { noticedOn: ago(days) }));
    const tomorrow = problem('tomorrow', { noticedOn: ago(-1), writtenOn: TODAY });
    expect(count({ problems: [...problems, tomorrow] }).found.all).toBe(2);
  });

  it('have a person as the only cause where nothing of the set-up was found', () => {
    const caused = (id: string, days: number, ...rootKeys: readonly string[]) =>
      problem(id, { noticedOn: ago(days), rootKeys });
    const { causes, personAlone, setUpFound } = count({
      problems: [
        caused('not known', 1),
        caused('person', 9, 'person|careless'),
        caused('two persons', 3, 'person|careless', 'person|tired'),
        caused('both', 8, 'person|careless', 'tools|worn'),
        caused('tools', 2, 'tools|worn'),
      ],
    });
    expect(causes).toEqual({ known: 4, person: 2 });
    expect(personAlone).toEqual({ total: 2, ids: ['two persons', 'person'] });
    expect(setUpFound).toEqual({ total: 2, ids: ['tools', 'both'] });
  });

  it('are found by the firm itself where staff or an internal audit found them', () => {
    const { found, foundByOthers } = count({
      problems: [
        problem('a', { foundBy: 'staff' }),
        problem('b', { foundBy: 'internal_audit' }),
        problem('c', { foundBy: 'external_audit', noticedOn: ago(9) }),
        problem('d', { foundBy: 'customer' }),
      ],
    });
    expect(found).toEqual({ all: 4, self: 2 });
    expect(foundByOthers).toEqual({ total: 2, ids: ['d', 'c'] });
  });

  it('are near misses, incidents, or neither', () => {
    const { near, nearMisses } = count({
      problems: [
        problem('a', { kind: 'near_miss' }),
        problem('b', { kind: 'near_miss', noticedOn: ago(2) }),
        problem('c', { kind: 'incident' }),
        problem('d', { kind: 'complaint' }),
      ],
    });
    expect(near).toEqual({ misses: 2, harms: 1 });
    expect(nearMisses).toEqual({ total: 2, ids: ['b', 'a'] });
  });
});

describe('checks of fixes', () => {
  const checked = (due: number, made: number | null): ProblemFacts => {
    const { states, ...rest } = problem(`due ${due}, made ${made}`, { noticedOn: ago(150) });
    const planned = { ...states[0], writtenOn: ago(140), checkDueOn: ago(due) };
    const done = made === null ? [] : [{ ...planned, writtenOn: ago(made), checkedOn: ago(made) }];
    return { ...rest, states: [states[0], planned, ...done] };
  };

  it('are due from the day after the one planned first, and made by that day or not', () => {
    const { checks, unchecked } = count({
      problems: [
        checked(90, null),
        checked(89, null),
        checked(30, 30),
        checked(30, 29),
        checked(1, null),
        checked(0, null),
      ],
    });
    expect(checks).toEqual({ due: 4, made: 1 });
    expect(unchecked).toEqual({
      total: 3,
      ids: ['due 1, made null', 'due 30, made 29', 'due 89, made null'],
    });
  });
});

describe('problems that came back', () => {
  const closed = (days: number, process = `Line ${days}`) =>
    problem(`closed ${days}`, {
      noticedOn: ago(days + 20),
      closedOn: ago(days),
      process,
      rootKeys: ['tools|worn'],
    });

  it('are counted once their 180 days are over, of those whose days ran out in W', () => {
    const all = (days: number) => count({ problems: [closed(days)] }).closed.all;
    expect([180, 181, 269, 270].map(all)).toEqual([0, 1, 1, 0]);
    expect(count({ problems: [problem('open')] }).closed.all).toBe(0);
  });

  it('are those of which another one of the same cause was noticed in these days', () => {
    const again = (days: number, process: string) =>
      problem(`again ${days}`, { noticedOn: ago(days), process, rootKeys: ['tools|worn'] });
    const { closed: found, cameBack } = count({
      problems: [
        closed(200, 'Milling'),
        closed(190, 'Turning'),
        closed(250, 'Welding'),
        again(100, 'milling'),
        again(9, 'Turning'),
        again(80, 'Welding'),
      ],
    });
    expect(found).toEqual({ all: 3, back: 2 });
    expect(cameBack).toEqual({ total: 2, ids: ['closed 200', 'closed 250'] });
  });
});

describe('the time until a problem is written down', () => {
  it('is that of those recorded in W, and nothing that was imported', () => {
    const written = (recorded: number, happened: number, more: About = {}) =>
      problem(`${happened} to ${recorded}`, {
        noticedOn: ago(recorded),
        happenedOn: ago(happened),
        recordedOn: ago(recorded),
        ...more,
      });
    const { lags, recordedLate, recordedSoon } = count({
      problems: [
        written(90, 99),
        written(89, 90),
        written(10, 17),
        written(10, 18),
        written(10, 40),
        written(5, 5),
        written(4, 6),
        written(3, 2),
        written(2, 50, { imported: true }),
      ],
    });
    expect(lags).toEqual([0, 0, 1, 2, 7, 8, 30]);
    expect(recordedLate).toEqual({ total: 2, ids: ['40 to 10', '18 to 10'] });
    expect(recordedSoon).toEqual({ total: 3, ids: ['2 to 3', '5 to 5', '90 to 89'] });
  });
});

describe('the time until the top team hears of what is serious', () => {
  const serious = (id: string, happened: number, heard: number | null, more: About = {}) =>
    problem(id, {
      serious: true,
      noticedOn: ago(happened),
      knownToTopOn: heard === null ? null : ago(heard),
      ...more,
    });

  it('runs from happening to hearing, and runs on where nobody has heard', () => {
    const { toldAfter, told, untold } = count({
      problems: [
        serious('at once', 10, 10),
        serious('after four days', 20, 16),
        serious('not yet', 7, null),
        serious('long ago', 300, 90),
        serious('heard on the first day of W', 100, 89),
        serious('closed unheard', 30, null, { closedOn: ago(25) }),
        serious('closed unheard long ago', 300, null, { closedOn: ago(90) }),
        serious('an import', 12, null, { imported: true }),
        problem('not serious'),
      ],
    });
    expect(toldAfter).toEqual([
      { time: 0, ended: 1, open: 0 },
      { time: 4, ended: 1, open: 0 },
      { time: 5, ended: 0, open: 1 },
      { time: 7, ended: 0, open: 1 },
      { time: 11, ended: 1, open: 0 },
    ]);
    expect(told.ids).toEqual(['heard on the first day of W', 'after four days', 'at once']);
    expect(untold.ids).toEqual(['not yet', 'closed unheard']);
  });
});

describe('work that was stopped', () => {
  const by = (days: number, byId: string | null) => ({ on: ago(days), byId });
  const hold = (id: string, called: number, change: Partial<HoldFacts> = {}): HoldFacts => ({
    id,
    calledOn: ago(called),
    upheld: null,
    overridden: null,
    ...change,
  });

  it('is respected where nobody overrode it by today', () => {
    const { holds, notRespected } = count({
      holds: [
        hold('before', 90, { overridden: by(90, 'boss') }),
        hold('first day', 89),
        hold('overridden', 20, { overridden: by(3, 'boss') }),
        hold('overridden earlier called', 30, { overridden: by(29, 'boss') }),
        hold('tomorrow overridden', 5, { overridden: by(-1, 'boss') }),
        hold('tomorrow', -1),
      ],
    });
    expect(holds).toEqual({ all: 4, respected: 2 });
    expect(notRespected.ids).toEqual(['overridden', 'overridden earlier called']);
  });

  it('is told of the leader who overrode it; what somebody else did belongs to nobody', () => {
    const { overridden } = count({
      holds: [
        hold('a', 20, { overridden: by(20, 'foreman') }),
        hold('b', 20, { overridden: by(10, 'boss') }),
        hold('c', 20, { overridden: by(5, 'boss') }),
        hold('d', 20, { overridden: by(5, 'worker') }),
        hold('e', 20, { overridden: by(6, null) }),
        hold('f', 200, { overridden: by(90, 'boss') }),
        hold('g', 200, { overridden: by(89, 'foreman') }),
      ],
    });
    expect(overridden).toEqual([
      { leaderId: 'boss', holds: { total: 2, ids: ['c', 'b'] } },
      { leaderId: 'foreman', holds: { total: 2, ids: ['a', 'g'] } },
      { leaderId: null, holds: { total: 2, ids: ['d', 'e'] } },
    ]);
  });

  it('is upheld in the last thirty days where nobody overrode it afterwards', () => {
    const { upheld } = count({
      holds: [
        hold('today', 9, { upheld: by(0, 'boss') }),
        hold('thirty days', 60, { upheld: by(29, 'boss') }),
        hold('before', 60, { upheld: by(30, 'boss') }),
        hold('overridden later', 9, { upheld: by(8, 'boss'), overridden: by(7, 'foreman') }),
        hold('tomorrow', 9, { upheld: by(-1, 'boss') }),
      ],
    });
    expect(upheld).toEqual([
      { leaderId: 'boss', holds: { total: 2, ids: ['today', 'thirty days'] } },
    ]);
  });
});
