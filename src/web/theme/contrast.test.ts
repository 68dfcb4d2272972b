import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coloursOf, contrast } from './contrast.ts';

const colours = coloursOf(readFileSync(new URL('./tokens.css', import.meta.url), 'utf8'));

const surfaces = ['paper', 'sheet', 'sunk', 'chosen'];
const text: [string, string[]][] = [
  ['ink', surfaces],
  ['quiet', surfaces],
  ['accent', surfaces],
  ['accent-strong', surfaces],
  ['loss', surfaces],
  // Attention is written on the page itself and on floating sheets, nowhere else.
  ['attention', ['paper', 'sheet']],
  ['on-accent', ['accent', 'accent-strong']],
  ['on-loss', ['loss']],
];
const outlines: [string, string[]][] = [['edge', ['paper', 'sheet', 'sunk']]];

function ratio(front: string, back: string, theme: 'light' | 'dark'): number {
  const [one, other] = [colours.get(front), colours.get(back)];
  if (!one || !other) throw new Error(`tokens.css lacks --${one ? back : front}`);
  return contrast(one[theme], other[theme]);
}

const pairs = (list: [string, string[]][]) =>
  list.flatMap(([front, backs]) => backs.map((back) => [front, back] as const));

describe('contrast', () => {
  it('agrees with the ratios of WCAG 2.2 for black, white and mid grey', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
    it.each(pairs(text))('lets %s be read on %s (4.5)', (front, back) => {
      expect(ratio(front, back, theme)).toBeGreaterThanOrEqual(4.5);
    });

    it.each(pairs(outlines))('lets %s be seen on %s (3)', (front, back) => {
      expect(ratio(front, back, theme)).toBeGreaterThanOrEqual(3);
    });
  });

  it('covers every colour of the theme except the decorative hairline', () => {
    const used = new Set([...pairs(text), ...pairs(outlines)].flat());
    expect([...colours.keys()].filter((name) => !used.has(name))).toEqual(['hairline']);
  });
});
