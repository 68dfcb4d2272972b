import { describe, expect, it } from 'vitest';
import { CAUSES } from './explanations.ts';
import { figureTold, SIGNAL_IDS } from './thresholds.ts';

describe('the figure a signal speaks of', () => {
  it('is that of its cause: items put off hide no figure of items that end in nothing', () => {
    expect(figureTold({ id: 'S9', cause: 'few_decided' })).toBe('7a');
    expect(figureTold({ id: 'S9', cause: 'carried_over' })).toBe('7c');
  });

  it('is one for every cause of a signal, or none for any', () => {
    for (const id of SIGNAL_IDS) {
      const told = CAUSES[id].map((cause) => figureTold({ id, cause }) === undefined);
      expect(new Set(told).size, id).toBe(1);
    }
  });
});
