import { expect, it } from 'vitest';
import { day } from '../../../lib/day.ts';
import type { MeasureWords } from '../contract/shapes.ts';
import type { Known } from './chart.ts';
import { changeWords, rebaseFrom, setTarget } from './decisions.ts';

const words: MeasureWords = {
  name: 'Late deliveries',
  definition: '',
  unit: '',
  kind: 'xmr',
  better: 'lower',
  rhythm: 'month',
  per: 1,
  baseline: 12,
  source: '',
  owner_id: null,
};
const START = { year: 2024 };

function measured(values: readonly number[]) {
  const known = values.map((value, at): Known => {
    const month = String((at % 12) + 1).padStart(2, '0');
    const period = day(`${START.year + Math.floor(at / 12)}-${month}-01`);
    return { period, value, size: null, known: 1 };
  });
  return { ...words, known, rebases: [] };
}

const STEADY = [10, 12, 9, 11, 13, 10, 9, 12, 11, 10, 12, 9];
const codeOf = (outcome: { ok: boolean; refusal?: { code: string } }) =>
  outcome.refusal?.code ?? 'ok';

it('draws new limits only behind a locked baseline, where a run shows another process, for a reason', () => {
  const moved = measured([...STEADY, 4, 5, 4, 6, 5, 4, 5]);
  const from = day('2025-01-15');
  const because = (starts_on: string, reason = 'Second shift') =>
    codeOf(rebaseFrom(moved, { starts_on: day(starts_on), reason }));
  expect(rebaseFrom(moved, { starts_on: from, reason: 'Second shift' })).toEqual({
    ok: true,
    value: { starts_on: '2025-01-01', reason: 'Second shift' },
  });
  expect(because('2025-01-01', '')).toBe('measure.reason_needed');
  expect(because('2024-12-01')).toBe('measure.rebase_in_baseline');
  expect(because('2026-06-01')).toBe('measure.rebase_without_run');
  const asked = { starts_on: from, reason: 'Hope' };
  expect(codeOf(rebaseFrom(measured([...STEADY, 10, 12]), asked))).toBe(
    'measure.rebase_without_run',
  );
  expect(codeOf(rebaseFrom(measured(STEADY.slice(1)), asked))).toBe('measure.rebase_too_early');
  const once = { ...moved, rebases: [{ starts_on: day('2025-01-01'), known: 2 }] };
  expect(codeOf(rebaseFrom(once, asked))).toBe('measure.rebase_too_early');
});

it('takes a target of zero where zero means that it should not happen, and not where all would meet it', () => {
  const set = (aim: object, target: number | null, current: number | null = null) =>
    codeOf(
      setTarget(
        { ...words, ...aim },
        { starts_on: day('2026-01-01'), target, reason: 'Policy' },
        current,
      ),
    );
  expect(set({ kind: 'c' }, 0)).toBe('ok');
  expect(set({ kind: 'p', better: 'higher' }, 0)).toBe('measure.target_zero_always_met');
  expect(set({ kind: 'rare', better: 'higher' }, 0)).toBe('measure.target_zero_always_met');
  expect(set({ kind: 'xmr', better: 'higher' }, 0)).toBe('ok');
  expect(set({ kind: 'p' }, 101)).toBe('measure.target_above_all');
  expect(set({ kind: 'u' }, -1)).toBe('measure.target_below_zero');
  expect(set({ better: 'neither' }, 3)).toBe('measure.target_without_direction');
  expect(set({}, 3, 3)).toBe('measure.target_same');
  expect(set({}, null, 3)).toBe('ok');
});

it('keeps how values are counted once there are some', () => {
  expect(codeOf(changeWords({ ...words, values: 3 }, { kind: 'c' }, true))).toBe(
    'measure.counted_already',
  );
  expect(codeOf(changeWords({ ...words, values: 0 }, { kind: 'c' }, true))).toBe('ok');
  expect(codeOf(changeWords({ ...words, values: 3 }, { kind: 'xmr' }, true))).toBe(
    'measure.nothing_changed',
  );
  expect(codeOf(changeWords({ ...words, values: 3 }, { name: 'Late' }, false))).toBe(
    'measure.owner_not_here',
  );
});
