import { describe, expect, it } from 'vitest';
import { SHARES } from '../../../../../test/indicator-shares.ts';
import { kindOf, told } from '../../../../../test/indicators.ts';
import { wilsonInterval } from '../../../../lib/stats/wilson.ts';
import type { Ids } from '../evidence.ts';
import type { Verdict } from '../figures.ts';

const NONE: Ids = { total: 0, ids: [] };

describe.each(SHARES)('$id', ({ id, floor, below, above, leadsTo, counts }) => {
  const at = (hits: number, cases: number, some = NONE) => told(id, counts(hits, cases, some));

  it('is a share with its interval of eighty per cent, and leads to its records', () => {
    const result = at(25, 40, { total: 3, ids: ['a', 'b'] });
    expect(kindOf(id)).toBe('share');
    expect(result.id).toBe(id);
    expect(result.figure).toEqual({
      kind: 'share',
      hits: 25,
      cases: 40,
      value: 0.625,
      interval: wilsonInterval(25, 40, 0.8),
    });
    expect(result.evidence).toEqual({
      total: 3 * leadsTo.length,
      records: leadsTo.flatMap((kind) => ['a', 'b'].map((one) => ({ kind, id: one }))),
    });
  });

  it('is told from its floor on', () => {
    expect(at(floor, floor).figure).toMatchObject({ kind: 'share', value: 1, cases: floor });
    const less = at(floor - 1, floor - 1);
    expect(less.figure).toEqual({ kind: 'not_enough', has: floor - 1, needs: floor });
    expect(less.verdict).toBeNull();
  });

  it('is judged by its limits, on the side on which trouble lies', () => {
    const cases = 100_000;
    const verdictAt = (of: number): Verdict | null => at(Math.round(of * cases), cases).verdict;
    const [watch, act] = below ?? above ?? [0.3, 0.7];
    const beyond = below === undefined ? 0.01 : -0.01;
    expect([watch, watch + beyond, act, act + beyond].map(verdictAt)).toEqual(
      below === undefined && above === undefined
        ? [null, null, null, null]
        : ['in_order', 'watch', 'watch', 'act'],
    );
  });
});
