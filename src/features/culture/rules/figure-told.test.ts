import { describe, expect, it } from 'vitest';
import { CAUSES } from './explanations.ts';
import { figureTold, SIGNAL_IDS, type SignalId } from './thresholds.ts';

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

  it('is that of its own rule, whatever half of it was met', () => {
    const of = (id: SignalId, cause = 'any') => figureTold({ id, cause });
    const told = SIGNAL_IDS.map((id) => `${id} ${of(id) ?? '-'}`).join(', ');
    expect(told).toBe(
      'S1 3d, S2 3c, S3 -, S5 5a, S7 7e, S8 -, S9 -, S10 1b, S12 4a, S13 6b, S14 5c, S15 5b, S16 3a, S17 -, S18 2e, S19 -, S20 4e, S21 9e, S22 8b',
    );
    expect([of('S9', 'few_decided'), of('S9', 'carried_over')]).toEqual(['7a', '7c']);
  });
});
