import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '../contract/kinds.ts';
import type { Cause } from '../contract/shapes.ts';
import { shortened, skeletonOf } from './fishbone-layout.ts';

const causes: Cause[] = CATEGORIES.flatMap((category, at) =>
  Array.from({ length: (at % 3) + 1 }, (_, line) => ({
    cause: at * 10 + line + 1,
    parent: null,
    text: 'The stop of the press slips when the tool is changed in a hurry',
    category,
    root: false,
  })),
);

describe('the fishbone', () => {
  const { wide, high, spine, bones } = skeletonOf(causes);

  it('has a bone for each category in use, by turns above and below', () => {
    expect(bones.map(({ category }) => category)).toEqual(CATEGORIES);
    expect(bones.map(({ top }) => top.y < spine)).toEqual(CATEGORIES.map((_, at) => at % 2 === 0));
    expect(skeletonOf(causes.slice(0, 1)).bones).toHaveLength(1);
    expect(skeletonOf([]).bones).toEqual([]);
  });

  it('stays on its sheet, and no two causes of a bone on one line', () => {
    for (const bone of bones) {
      const lines = bone.causes.map(({ y }) => y);
      expect(new Set(lines).size).toBe(lines.length);
      for (const { x, y, words } of bone.causes) {
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(high);
        expect(x - words.length * 6.4).toBeGreaterThan(0);
        expect(x).toBeLessThan(wide);
      }
    }
  });

  it('shortens what does not fit, and only that', () => {
    expect(shortened('Stop', 4)).toBe('Stop');
    expect(shortened('Stop slips', 6)).toBe('Stop…');
  });
});
