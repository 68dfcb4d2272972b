import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ofActions } from '../../../../../test/pictures.ts';
import { day } from '../../../../lib/day.ts';
import type { ActionAggregates } from '../aggregates/actions.ts';
import { actionsOf } from '../evidence.ts';
import { DEFAULT_THRESHOLDS } from '../thresholds.ts';
import { delayedActions } from './delayed-actions.ts';
import { overDelegation } from './over-delegation.ts';
import { repairsNeeded } from './signal.ts';
import type { Signal } from './signal.ts';
import { silentSlipping } from './silent-slipping.ts';

const detect = (signal: Signal, counts: Partial<ActionAggregates>) =>
  signal.detect(ofActions(counts), DEFAULT_THRESHOLDS);
const goodNews = (signal: Signal, counts: Partial<ActionAggregates>) =>
  signal.goodNews(ofActions(counts), DEFAULT_THRESHOLDS);
const slip = (
  actions: number,
  extensions: number,
  afterTheDate: number,
  withReason = extensions,
) => ({
  actions,
  extensions,
  afterTheDate,
  withReason,
});
const leader = (personId: string, top: boolean, overdue: number) => ({
  personId,
  top,
  open: overdue + 2,
  overdue,
  extensions: 0,
  afterTheDate: 0,
});
const one = { total: 1, ids: ['a1'], personId: 'md', top: true, on: day('2026-05-01') };

describe('S1, delayed actions', () => {
  it('is silent at 2 of 5 late', () => {
    expect(detect(delayedActions, { open: 5, overdue: 2 })).toEqual([]);
  });

  it('tells the late share with each top manager’s own part, and what would end it', () => {
    const [finding, ...others] = detect(delayedActions, {
      open: 16,
      overdue: 9,
      leaders: [leader('md', true, 3), leader('foreman', false, 4)],
      overdueEvidence: { total: 9, ids: ['a1', 'a2'] },
    });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      id: 'S1',
      cause: 'overdue_share',
      concerns: { kind: 'top_team' },
      numbers: { late: 9, open: 16, topLate: 3, toClear: 3 },
      ownParts: [{ personId: 'md', count: 3 }],
      evidence: actionsOf({ total: 9, ids: ['a1', 'a2'] }),
    });
  });

  it('names a number of repairs that ends it, and one fewer that does not', () => {
    const counts = fc
      .integer({ min: 5, max: 400 })
      .chain((open) =>
        fc.record({ open: fc.constant(open), overdue: fc.integer({ min: 0, max: open }) }),
      );
    fc.assert(
      fc.property(counts, ({ open, overdue }) => {
        const [finding] = detect(delayedActions, { open, overdue });
        fc.pre(finding !== undefined);
        const after = (repairs: number) =>
          detect(delayedActions, { open: open - repairs, overdue: overdue - repairs }).length;
        const repairs = finding!.numbers['toClear']!;
        expect(after(repairs)).toBe(0);
        expect(after(repairs - 1)).toBe(1);
      }),
    );
  });

  it('tells each leader alone of significant actions long overdue', () => {
    const findings = detect(delayedActions, { longOverdue: [{ ...one, amount: 41 }] });
    expect(findings).toMatchObject([
      {
        cause: 'long_overdue',
        concerns: { kind: 'leader', personId: 'md' },
        numbers: { count: 1, days: 41 },
      },
    ]);
  });

  it('has its counterpart in actions done early and dates kept', () => {
    expect(goodNews(delayedActions, { early: [{ ...one, amount: 9 }] })).toMatchObject([
      { cause: 'done_early', concerns: { kind: 'leader', personId: 'md' }, numbers: { early: 9 } },
      { cause: 'done_early', concerns: { kind: 'top_team' }, numbers: { count: 1 } },
    ]);
    const kept = (due: number, done: number) =>
      goodNews(delayedActions, { followThroughTop: { due, kept: done, imported: 0 } }).length;
    expect([kept(5, 5), kept(5, 4), kept(4, 4)]).toEqual([1, 0, 0]);
  });
});

describe('S2, silent slipping', () => {
  it('tells that more than half of the moves came late, by the near end', () => {
    const late = (count: number, of: number) =>
      detect(silentSlipping, { slipOthers: slip(20, of, count) }).length;
    expect([late(5, 9), late(6, 9), late(8, 10), late(52, 100), late(60, 100)]).toEqual([
      0, 0, 1, 0, 1,
    ]);
  });

  it('stays silent with few moves or few actions', () => {
    expect(detect(silentSlipping, { slipOthers: slip(20, 4, 4) })).toEqual([]);
    expect(detect(silentSlipping, { slipOthers: slip(9, 9, 9) })).toEqual([]);
  });

  it('names how many moves in time would end it', () => {
    const [finding] = detect(silentSlipping, { slipOthers: slip(20, 10, 8) });
    const more = finding!.numbers['toClear']!;
    const after = (moves: number) =>
      detect(silentSlipping, { slipOthers: slip(20, 10 + moves, 8) }).length;
    expect([after(more - 1), after(more)]).toEqual([1, 0]);
  });

  it('tells a leader of the own action that keeps moving, and the top team of others’ without a name', () => {
    const findings = detect(silentSlipping, {
      oftenMoved: [{ ...one, amount: 4 }],
      oftenMovedElsewhere: { total: 2, ids: ['a7', 'a8'] },
    });
    expect(findings.map(({ concerns, numbers }) => [concerns.kind, numbers['count']])).toEqual([
      ['leader', 1],
      ['top_team', 2],
    ]);
  });

  it('has its counterpart in moves before the date, each with a reason', () => {
    const news = (counts: ReturnType<typeof slip>) =>
      goodNews(silentSlipping, { slipOthers: counts }).length;
    expect([
      news(slip(20, 6, 0)),
      news(slip(20, 6, 1)),
      news(slip(20, 6, 0, 5)),
      news(slip(20, 4, 0)),
    ]).toEqual([1, 0, 0, 0]);
  });
});

describe('S10, over-delegation', () => {
  const owners = (counts: readonly number[], top: number | null = null) => ({
    owners: counts.map((actions, index) => ({
      personId: `p${index}`,
      top: index === top,
      actions,
    })),
  });

  it('needs more than 18 of 30 to be sure of more than half', () => {
    expect(detect(overDelegation, owners([18, 4, 3, 3, 2]))).toEqual([]);
    expect(detect(overDelegation, owners([24, 3, 3]))).toMatchObject([
      { id: 'S10', numbers: { actions: 24, owned: 30, owners: 3 } },
    ]);
  });

  it('is silent where top management carries most, and below twelve actions', () => {
    expect(detect(overDelegation, owners([24, 3, 3], 0))).toEqual([]);
    expect(detect(overDelegation, owners([11]))).toEqual([]);
  });

  it('names how many would have to pass to others', () => {
    const [finding] = detect(overDelegation, owners([24, 3, 3]));
    const pass = finding!.numbers['toClear']!;
    const after = (moved: number) =>
      detect(overDelegation, owners([24 - moved, 3 + moved, 3])).length;
    expect([after(pass - 1), after(pass)]).toEqual([1, 0]);
  });

  it('has its counterpart in work that is shared', () => {
    expect(goodNews(overDelegation, owners([6, 6, 6, 6, 6]))).toMatchObject([
      { cause: 'well_spread', numbers: { owned: 30, owners: 5, most: 6 } },
    ]);
    expect(goodNews(overDelegation, owners([12, 9, 9]))).toEqual([]);
  });
});

describe('repairsNeeded', () => {
  it('is the first number after which the rule no longer holds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 1000 }), (a, b) => {
        const [first, most] = [Math.min(a, b), Math.max(a, b)];
        expect(repairsNeeded(most, (repairs) => repairs < first)).toBe(first);
      }),
    );
  });
});
