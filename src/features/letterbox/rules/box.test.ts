import { describe, expect, it } from 'vitest';
import { MOST_FROM_PLACE, MOST_IN_FIRM } from '../contract/kinds.ts';
import { areFew, nextEmptying, NOTHING_TAKEN, oneLess, oneMore, type Taken } from './box.ts';

const NOON = new Date('2026-11-24T12:00:00Z');

function filled(places: readonly string[], now = NOON): Taken | undefined {
  return places.reduce<Taken | undefined>(
    (taken, place) => taken && oneMore(taken, place, now),
    NOTHING_TAKEN,
  );
}

describe('the box', () => {
  it('hides nobody where fewer than five work', () => {
    expect([null, 0, 4, 5, 60].map(areFew)).toEqual([false, true, true, false, false]);
  });

  it('is emptied four times a day', () => {
    expect(nextEmptying(5)).toEqual({ hour: 6, tomorrow: false });
    expect(nextEmptying(6)).toEqual({ hour: 10, tomorrow: false });
    expect(nextEmptying(17)).toEqual({ hour: 18, tomorrow: false });
    expect(nextEmptying(18)).toEqual({ hour: 6, tomorrow: true });
  });

  it('takes so many in an hour from one place and no more, and forgets them with the hour', () => {
    const full = filled(Array.from({ length: MOST_FROM_PLACE }, () => 'hall 2'));
    expect(full).toBeDefined();
    expect(oneMore(full!, 'hall 2', NOON)).toBeUndefined();
    expect(oneMore(full!, 'office', NOON)).toBeDefined();
    const later = oneMore(full!, 'hall 2', new Date(NOON.getTime() + 3_600_000));
    expect(later?.from).toEqual(new Map([['hall 2', 1]]));
    expect(later?.inFirm).toBe(1);
  });

  it('counts what was not taken after all back, in the hour it was counted in', () => {
    const full = filled(Array.from({ length: MOST_FROM_PLACE }, () => 'hall 2'))!;
    const less = oneLess(full, 'hall 2', NOON);
    expect(less.inFirm).toBe(MOST_FROM_PLACE - 1);
    expect(oneMore(less, 'hall 2', NOON)).toEqual(full);
    expect(oneLess(full, 'hall 2', new Date(NOON.getTime() - 3_600_000))).toEqual(full);
  });

  it('takes so many in an hour in the whole firm', () => {
    const places = Array.from({ length: MOST_IN_FIRM }, (_, at) => `place ${at}`);
    expect(filled(places)).toBeDefined();
    expect(filled([...places, 'another'])).toBeUndefined();
  });
});
