import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_DAY, LENGTH, allFacts, journals } from '../../../../../test/journals.ts';
import { countsOf, ofActions } from '../../../../../test/pictures.ts';
import { addDays } from '../../../../lib/day.ts';
import type { ActionAggregates } from '../aggregates/actions.ts';
import { DEFAULT_THRESHOLDS } from '../thresholds.ts';
import { INDICATORS } from './catalogue.ts';
import { concentration } from './concentration.ts';
import { followThrough } from './follow-through.ts';
import { overdueShare } from './overdue-share.ts';
import { slipIndex } from './slip-index.ts';

const measure = (indicator: (typeof INDICATORS)[number], counts: Partial<ActionAggregates>) =>
  indicator.measure(ofActions(counts), DEFAULT_THRESHOLDS);
const owners = (counts: readonly number[], top: number | null = null) =>
  counts.map((actions, index) => ({ personId: `p${index}`, top: index === top, actions }));
const slip = (actions: number, extensions: number, afterTheDate = 0) => ({
  actions,
  extensions,
  afterTheDate,
  withReason: extensions,
});

describe('every indicator', () => {
  it('belongs to the dimension that its number begins with', () => {
    for (const { id, dimension } of INDICATORS) expect(dimension).toBe(`D${id.charAt(0)}`);
  });

  it('says "not enough records yet" where there is nothing', () => {
    for (const indicator of INDICATORS) {
      const { figure, verdict } = measure(indicator, {});
      expect(figure.kind).toBe('not_enough');
      expect(verdict).toBeNull();
    }
  });

  it('gives no number below its floor and a verdict from it on', () => {
    const someDay = fc.nat(LENGTH).map((offset) => addDays(FIRST_DAY, offset));
    fc.assert(
      fc.property(journals({ imports: true }), someDay, (journal, on) => {
        const counts = countsOf(allFacts(journal), on);
        for (const indicator of INDICATORS) {
          const { figure, verdict } = indicator.measure(counts, DEFAULT_THRESHOLDS);
          const floor = DEFAULT_THRESHOLDS.indicators[indicator.id].floor;
          const cases = figure.kind === 'not_enough' ? figure.has : figure.cases;
          expect(figure.kind).toBe(cases < floor ? 'not_enough' : indicator.kind);
          expect(verdict === null).toBe(cases < floor);
        }
      }),
    );
  });
});

describe('3d, overdue share', () => {
  it('of 2 late in 5 open is no reason to act', () => {
    const { figure, verdict } = measure(overdueShare, { open: 5, overdue: 2 });
    expect(figure).toMatchObject({ kind: 'share', hits: 2, cases: 5, value: 0.4 });
    expect(verdict).toBe('watch');
  });
});

describe('3c, slip index', () => {
  it('counts extensions for each action, for the top team and the others', () => {
    const result = measure(slipIndex, { slipTop: slip(10, 2), slipOthers: slip(20, 31, 12) });
    expect(result.figure).toMatchObject({ kind: 'rate', hits: 33, cases: 30, value: 1.1 });
    expect(result.verdict).toBe('act');
    expect(result.groups).toMatchObject({
      top: { value: 0.2 },
      others: { value: 1.55 },
      after_the_date: { kind: 'share', hits: 12, cases: 33 },
    });
  });

  it('does not compare groups that are too small', () => {
    const result = measure(slipIndex, { slipTop: slip(9, 2), slipOthers: slip(20, 3) });
    expect(result.groups['top']).toEqual({ kind: 'not_enough', has: 9, needs: 10 });
    expect(result.groups['after_the_date']).toMatchObject({ kind: 'share', hits: 0, cases: 5 });
  });
});

describe('1b, concentration', () => {
  it('of owner counts 18, 4, 3, 3, 2 has a top share of .60 and an index of .4022', () => {
    const result = measure(concentration, { owners: owners([18, 4, 3, 3, 2]) });
    expect(result.figure).toMatchObject({ hits: 18, cases: 30, value: 0.6 });
    expect(result.details['herfindahl']).toBeCloseTo(0.4022, 4);
  });

  it('acts only when the near end is beyond one half', () => {
    expect(measure(concentration, { owners: owners([18, 12]) }).verdict).toBe('watch');
    expect(measure(concentration, { owners: owners([60, 20, 20]) }).verdict).toBe('act');
  });

  it('finds nothing wrong with a top manager who carries most', () => {
    expect(measure(concentration, { owners: owners([60, 20, 20], 0) }).verdict).toBe('in_order');
  });

  it('does not count what belongs to nobody', () => {
    const result = measure(concentration, { owners: owners([6, 5]), ownerless: 40 });
    expect(result.figure).toEqual({ kind: 'not_enough', has: 11, needs: 12 });
    expect(result.details['ownerless']).toBe(40);
  });
});

describe('7b for actions, follow-through', () => {
  it('adds the top team and the others and says how many came from a list', () => {
    const result = measure(followThrough, {
      followThroughTop: { due: 5, kept: 5, imported: 1 },
      followThroughOthers: { due: 15, kept: 4, imported: 2 },
    });
    expect(result.figure).toMatchObject({ hits: 9, cases: 20 });
    expect(result.verdict).toBe('act');
    expect(result.groups['top']).toMatchObject({ hits: 5, cases: 5 });
    expect(result.details['imported']).toBe(3);
  });
});
