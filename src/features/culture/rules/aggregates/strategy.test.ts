import { describe, expect, it } from 'vitest';
import { TODAY } from '../../../../../test/pictures.ts';
import { ago, goal, objective, said, terms } from '../../../../../test/steering.ts';
import { addDays, day, type Day } from '../../../../lib/day.ts';
import { DEFAULT_THRESHOLDS } from '../thresholds.ts';
import {
  countStrategy,
  plannedDays,
  termsOn,
  type GoalFacts,
  type ObjectiveFacts,
} from './strategy.ts';

const TOMORROW = addDays(TODAY, 1);
const LEVELS = new Map([
  ['md', 'top'],
  ['line', 'line'],
] as const);
const count = (goals: readonly GoalFacts[], objectives: readonly ObjectiveFacts[]) =>
  countStrategy({ goals, objectives }, LEVELS, TODAY, DEFAULT_THRESHOLDS.counting);
const serves = (goalId: string, since = ago(300), until: Day | null = null) => ({
  links: [{ goalId, since, until }],
});

describe('what serves where the firm is going', () => {
  it('is told at the end of the day: what begins or ends on it has begun or ended', () => {
    const counts = count(
      [goal('old'), goal('new', { setOn: TODAY }), goal('to come', { setOn: TOMORROW })],
      [
        objective('from today', serves('old', TODAY)),
        objective('from tomorrow', serves('new', TOMORROW)),
        objective('set today', { setOn: TODAY }),
        objective('set tomorrow', { setOn: TOMORROW }),
        objective('closed today', { closedOn: TODAY }),
        objective('closed tomorrow', { closedOn: TOMORROW }),
      ],
    );
    expect(counts.goals).toEqual({ all: 2, served: 1 });
    expect(counts.objectives).toEqual({ all: 4, linked: 1 });
    expect(counts.loose).toEqual({ withoutGoal: 3, withoutLead: 0 });
    expect(counts.notServed.ids).toEqual(['new']);
  });

  it('names what is loose with the oldest first', () => {
    const counts = count(
      [goal('a', { setOn: ago(10) }), goal('b', { setOn: ago(20) })],
      [objective('c', { setOn: ago(10) }), objective('d', { setOn: ago(20), ownerId: 'md' })],
    );
    expect(counts.notServed).toEqual({ total: 2, ids: ['b', 'a'] });
    expect(counts.notLinked).toEqual({ total: 2, ids: ['d', 'c'] });
    expect(counts.topOwned).toBe(1);
    expect(counts.notTopOwned).toEqual({ total: 1, ids: ['c'] });
  });

  it('is judged by the terms of the day', () => {
    const changed = objective('o', {
      terms: [terms({ target: 1 }), terms({ target: 2, setOn: ago(10) })],
    });
    expect([ago(301), ago(11), ago(10)].map((on) => termsOn(changed, on)?.target)).toEqual([
      undefined,
      1,
      2,
    ]);
  });
});

describe('how soon objectives are looked at again when their goal changes', () => {
  const turned = ago(60);
  const waits = (more: Partial<ObjectiveFacts>, turnedOn = [turned]) =>
    count([goal('g', { turnedOn })], [objective('o', { ...serves('g'), ...more })]);
  const seen = (more: Partial<ObjectiveFacts>, turnedOn = [turned]) =>
    waits(more, turnedOn).reviews.map(({ time, ended }) => [time, ended]);

  it('is told by the first look of any kind from the day of the change on', () => {
    expect(seen({ checkIns: [said(ago(30)), said(ago(20))] })).toEqual([[30, 1]]);
    expect(seen({ terms: [terms(), terms({ setOn: ago(40) })] })).toEqual([[20, 1]]);
    expect(seen({ terms: [terms(), terms({ setOn: turned })] })).toEqual([[0, 1]]);
    const link = { goalId: 'g', since: ago(300), until: null };
    expect(seen({ links: [link, { goalId: 'h', since: ago(50), until: null }] })).toEqual([
      [10, 1],
    ]);
    expect(seen({ links: [link, { goalId: 'h', since: ago(300), until: ago(45) }] })).toEqual([
      [15, 1],
    ]);
    expect(seen({ checkIns: [said(ago(30))], terms: [terms({ setOn: ago(40) })] })).toEqual([
      [20, 1],
    ]);
    expect(seen({ closedOn: ago(55) })).toEqual([[5, 1]]);
    expect(seen({ closedOn: ago(20), checkIns: [said(ago(30))] })).toEqual([[30, 1]]);
  });

  it('is open while nobody looked, and where somebody only looks later', () => {
    expect(seen({})).toEqual([[60, 0]]);
    expect(seen({ closedOn: TOMORROW })).toEqual([[60, 0]]);
    expect(seen({ checkIns: [said(TODAY)] })).toEqual([[60, 1]]);
    expect(waits({}).notReviewed).toEqual({ total: 1, ids: ['o'] });
  });

  it('is asked of changes up to the day, of objectives that stood and served the goal then', () => {
    expect(seen({}, [TODAY, TOMORROW])).toEqual([[0, 0]]);
    expect(seen({ closedOn: turned })).toEqual([]);
    expect(seen({ setOn: ago(59) })).toEqual([]);
    expect(seen(serves('g', ago(300), turned))).toEqual([]);
    expect(seen(serves('unknown'))).toEqual([]);
  });

  it('is followed for ninety days after the look', () => {
    const looked = (on: Day) => seen({ checkIns: [said(on)] }, [ago(150)]);
    expect(looked(ago(89))).toEqual([[61, 1]]);
    expect(looked(ago(90))).toEqual([]);
  });

  it('waits for a goal that was given up, once for all changes of a day, the longest first', () => {
    const goals = [
      goal('left', { closedOn: ago(30), givenUp: true, turnedOn: [ago(40)] }),
      goal('other', { turnedOn: [ago(30)] }),
      goal('open', { givenUp: true }),
    ];
    const { links } = serves('left', ago(300), null);
    const counts = count(goals, [
      objective('a', { links: [...links, ...serves('other').links, ...serves('open').links] }),
      objective('b', serves('other')),
    ]);
    expect(counts.reviews).toEqual([
      { time: 30, ended: 0, open: 2 },
      { time: 40, ended: 0, open: 1 },
    ]);
    expect(counts.notReviewed).toEqual({ total: 2, ids: ['a', 'b'] });
  });
});

describe('check-ins', () => {
  it('stay planned for the day that was answered, where the rhythm has changed since', () => {
    const one = objective('o', {
      setOn: day('2026-01-31'),
      checkIns: [said(day('2026-03-30'), 'on_track', day('2026-03-15'))],
      nextCheckIn: day('2026-06-15'),
    });
    expect(plannedDays(one, TODAY)).toEqual([
      '2026-02-28',
      '2026-03-15',
      '2026-04-15',
      '2026-05-15',
      '2026-06-15',
    ]);
  });

  it('are planned for days that have passed', () => {
    const one = objective('o', { setOn: day('2026-05-30'), nextCheckIn: TODAY });
    expect(plannedDays(one, TODAY)).toEqual([]);
    expect(plannedDays(one, TOMORROW)).toEqual([TODAY]);
  });

  /** Of one that was set on the tenth of March with a month between its check-ins. */
  const since = (...checkIns: ObjectiveFacts['checkIns']) =>
    count(
      [],
      [objective('o', { setOn: day('2026-03-10'), checkIns, nextCheckIn: day('2026-07-10') })],
    ).checkIns;
  const on = (saidOn: string, dueOn: string) => said(day(saidOn), 'on_track', day(dueOn));

  it('are on time from one step before their day until that day', () => {
    const onTime = (saidOn: string) => since(on(saidOn, '2026-05-10')).onTime;
    expect(['2026-04-09', '2026-04-10', '2026-05-10', '2026-05-11'].map(onTime)).toEqual([
      0, 1, 1, 0,
    ]);
    expect(since(on('2026-05-10', '2026-05-10'), on('2026-04-09', '2026-04-10'))).toEqual({
      due: 3,
      onTime: 2,
    });
  });

  it('are counted for ninety days, and not once the objective is closed', () => {
    const due = (more: Partial<ObjectiveFacts>) =>
      count([], [objective('o', { nextCheckIn: TOMORROW, ...more })]).checkIns.due;
    const first = ago(89);
    expect(first).toBe('2026-04-02');
    expect(due({ setOn: day('2026-03-02') })).toBe(3);
    expect(due({ setOn: day('2026-03-01') })).toBe(2);
    const early = { setOn: day('2026-03-02'), nextCheckIn: first };
    expect(due({ ...early, closedOn: day('2026-05-02') })).toBe(1);
    expect(due({ ...early, closedOn: day('2026-05-03') })).toBe(2);
    expect(due({ ...early, closedOn: TOMORROW })).toBe(3);
    const today = { setOn: day('2026-05-30'), nextCheckIn: TODAY };
    expect([due(today), due({ ...today, closedOn: TOMORROW })]).toEqual([0, 0]);
    expect(due({ setOn: TOMORROW, nextCheckIn: day('2026-08-01') })).toBe(0);
  });

  it('that were missed lead to their objectives, the latest first', () => {
    const from = (id: string, setOn: string) =>
      objective(id, { setOn: day(setOn), nextCheckIn: day('2026-07-01') });
    const counts = count([], [from('a', '2026-05-10'), from('b', '2026-05-20')]);
    expect(counts.notCheckedIn).toEqual({ total: 2, ids: ['b', 'a'] });
  });
});
