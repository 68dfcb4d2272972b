import { describe, expect, it } from 'vitest';
import { addDays, day, type Day } from '../../../lib/day.ts';
import { countAround, STRETCHES, stretchesOf, type Done } from './around.ts';

const BEGUN = day('2025-01-01');
const AUDIT = { startsOn: day('2026-05-12'), endsOn: day('2026-05-13') };

describe('the stretches around an audit', () => {
  it('follow each other without a gap: ninety days, thirty, the audit, thirty, ninety', () => {
    const stretches = stretchesOf(AUDIT);
    for (const [at, { from }] of stretches.entries()) {
      if (at > 0) expect(from).toBe(addDays(stretches[at - 1]!.to, 1));
    }
    expect(stretches.map(({ stretch }) => stretch)).toEqual(STRETCHES);
    expect(stretches[2]).toMatchObject({ from: AUDIT.startsOn, to: AUDIT.endsOn });
    expect(countAround(AUDIT, [], day('2026-12-31'), BEGUN).map(({ days }) => days)).toEqual([
      90, 30, 2, 30, 90,
    ]);
  });

  it('count what was done in them, on their first and last days too, and not what lies ahead', () => {
    const done = (what: Done['what'], on: string): Done => ({
      what,
      kind: 'action',
      id: `${what} ${on}`,
      on: day(on),
    });
    const all = [
      done('closed', '2026-04-12'),
      done('closed', '2026-05-11'),
      done('closed', '2026-04-11'),
      done('begun', '2026-05-14'),
      done('begun', '2026-06-12'),
      done('written', '2026-05-12'),
      done('written', '2026-01-11'),
    ];
    const on = (asOf: string) =>
      countAround(AUDIT, all, day(asOf), BEGUN).map(({ closed, begun, written }) => [
        closed,
        begun,
        written,
      ]);
    expect(on('2026-12-31')).toEqual([
      [1, 0, 0],
      [2, 0, 0],
      [0, 0, 1],
      [0, 2, 0],
      [0, 0, 0],
    ]);
    expect(on('2026-05-20')[3]).toEqual([0, 1, 0]);
    expect(on('2026-05-14')[3]).toEqual([0, 1, 0]);
    expect(on('2026-05-13')[3]).toEqual([0, 0, 0]);
    const over = countAround(AUDIT, all, day('2026-06-12'), BEGUN).map(({ isOver }) => isOver);
    expect(over).toEqual([true, true, true, true, false]);
  });

  it('are known from the first on that lies wholly after records began', () => {
    const known = (since: Day | null) =>
      countAround(AUDIT, [], day('2026-12-31'), since).map(({ isKnown }) => isKnown);
    expect(known(day('2026-01-12'))).toEqual([true, true, true, true, true]);
    expect(known(day('2026-01-13'))).toEqual([false, true, true, true, true]);
    expect(known(day('2026-05-14'))).toEqual([false, false, false, true, true]);
    expect(known(null)).not.toContain(true);
  });
});
