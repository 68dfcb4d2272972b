import { describe, expect, it } from 'vitest';
import { day } from '../../../lib/day.ts';
import { override, release, standingOf, uphold, type Held } from './holds.ts';
import { comesBack, type Recurring } from './recurrence.ts';
import {
  costs,
  countsChart,
  daysBetweenChart,
  monthsUntil,
  pareto,
  rateChart,
  shownPer,
  type Counted,
} from './trends.ts';

const earlier: Recurring = {
  id: 'earlier',
  process: 'Pressing',
  root_keys: ['tools|stop'],
  same_as_id: null,
  noticed_on: day('2026-01-01'),
  closed_on: day('2026-03-01'),
  withdrawn_on: null,
};
const later: Recurring = {
  ...earlier,
  id: 'later',
  process: 'pressing ',
  noticed_on: day('2026-08-28'),
  closed_on: null,
};

describe('coming back', () => {
  it('is the same cause in the same process within 180 days of closing', () => {
    expect(comesBack(later, earlier)).toBe(true);
    expect(comesBack({ ...later, noticed_on: day('2026-08-29') }, earlier)).toBe(false);
    expect(comesBack(later, { ...earlier, closed_on: null })).toBe(false);
    expect(comesBack(earlier, later)).toBe(false);
    expect(comesBack(later, later)).toBe(false);
  });
  it('is neither another process, nor another cause, nor none', () => {
    expect(comesBack({ ...later, process: 'Welding' }, earlier)).toBe(false);
    expect(comesBack({ ...later, root_keys: ['time|stop'] }, earlier)).toBe(false);
    expect(comesBack({ ...later, process: '' }, { ...earlier, process: '' })).toBe(false);
    expect(comesBack({ ...later, withdrawn_on: day('2026-09-01') }, earlier)).toBe(false);
  });
  it('is what somebody says, also in another process', () => {
    const named = { ...later, process: 'Welding', root_keys: [], same_as_id: 'earlier' };
    expect(comesBack(named, earlier)).toBe(true);
    expect(comesBack({ ...named, noticed_on: earlier.noticed_on }, earlier)).toBe(true);
    expect(comesBack({ ...named, noticed_on: day('2025-12-31') }, earlier)).toBe(false);
  });
});

describe('a hold', () => {
  const at = new Date('2026-11-24T10:00:00Z');
  const called: Held = { upheld_at: null, overridden_at: null, released_at: null };
  const codeOf = (outcome: { ok: boolean; refusal?: { code: string } }) =>
    outcome.ok ? 'ok' : outcome.refusal?.code;

  it('is upheld once and with a reason, overridden with one, released without', () => {
    expect(codeOf(uphold(called, ''))).toBe('hold.reason_needed');
    expect(codeOf(override(called, ''))).toBe('hold.reason_needed');
    expect(codeOf(release(called, ''))).toBe('ok');
    const upheld = { ...called, upheld_at: at };
    expect(standingOf(upheld)).toBe('upheld');
    expect(codeOf(uphold(upheld, 'Right'))).toBe('hold.is_upheld');
    expect(codeOf(override(upheld, 'Needed today'))).toBe('ok');
  });
  it('stays overridden for ever', () => {
    const overridden = { ...called, overridden_at: at };
    expect(standingOf({ ...overridden, upheld_at: at, released_at: at })).toBe('overridden');
    expect(codeOf(release(overridden, 'Fine'))).toBe('hold.is_overridden');
    expect(codeOf(uphold(overridden, 'After all'))).toBe('hold.is_overridden');
    expect(codeOf(override({ ...called, released_at: at }, 'Now'))).toBe('hold.is_released');
  });
});

describe('trends', () => {
  const one: Counted = {
    noticed_on: day('2026-08-03'),
    happened_on: day('2026-08-01'),
    serious: true,
    root_categories: ['tools'],
    cost_known: 10.1,
    cost_estimated: 99,
  };
  const all = [
    one,
    {
      ...one,
      noticed_on: day('2026-10-30'),
      happened_on: day('2026-10-30'),
      root_categories: ['clarity', 'tools'] as const,
      cost_known: null,
      cost_estimated: 20.2,
    },
    { ...one, noticed_on: day('2026-11-20'), serious: false, root_categories: [] },
  ];
  const on = day('2026-11-24');
  const months = monthsUntil(all, on, 36);

  it('count the months that are over, empty ones included', () => {
    expect(months).toEqual(['2026-08-01', '2026-09-01', '2026-10-01']);
    expect(monthsUntil(all, on, 2)).toEqual(['2026-09-01', '2026-10-01']);
    expect(monthsUntil([], on, 36)).toEqual([]);
    expect(countsChart(all, months).points.map(({ value }) => value)).toEqual([1, 0, 1]);
  });
  it('hold problems against what was done, in the months that have it', () => {
    const amounts = [
      { period: day('2026-08-01'), value: 2_000 },
      { period: day('2026-09-01'), value: 0 },
      { period: day('2026-10-01'), value: 4_000 },
    ];
    expect(shownPer(amounts)).toBe(1_000);
    expect(shownPer([])).toBe(1);
    const { points } = rateChart(all, months, amounts, 1_000);
    expect(points.map(({ period, value }) => [period, value])).toEqual([
      ['2026-08-01', 0.5],
      ['2026-09-01', null],
      ['2026-10-01', 0.25],
    ]);
  });
  it('say what each month cost, estimates only where nothing is known', () => {
    expect(costs(all, months)).toEqual([
      { month: '2026-08-01', known: 10.1, estimated: 0 },
      { month: '2026-09-01', known: 0, estimated: 0 },
      { month: '2026-10-01', known: 0, estimated: 20.2 },
    ]);
  });
  it('order causes by how often they are at the root', () => {
    expect(pareto(all)).toEqual([
      { category: 'tools', count: 2, cumulative: 2 / 3 },
      { category: 'clarity', count: 1, cumulative: 1 },
    ]);
    expect(pareto([])).toEqual([]);
  });
  it('count the days between serious ones by when they happened', () => {
    expect(daysBetweenChart(all).points.map(({ value }) => value)).toEqual([90]);
  });
});
