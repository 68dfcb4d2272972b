import { describe, expect, it } from 'vitest';
import { DIMENSION_IDS, dimensionOf, dimensionOfSignal } from './dimensions.ts';
import { INDICATOR_IDS, SIGNAL_IDS, type SignalId } from './thresholds.ts';

describe('the dimension', () => {
  it('of a figure is the one that its number begins with', () => {
    for (const id of INDICATOR_IDS) expect(dimensionOf(id)).toBe(`D${id.charAt(0)}`);
    expect(DIMENSION_IDS).toHaveLength(9);
  });

  /** Section 5 of the culture model names the figure that a signal judges; of the others, section 2 tells where they belong. */
  const OF: Readonly<Record<SignalId, string>> = {
    S1: 'D3',
    S2: 'D3',
    S3: 'D3',
    S5: 'D5',
    S7: 'D7',
    S8: 'D1',
    S9: 'D7',
    S10: 'D1',
    S12: 'D4',
    S13: 'D6',
    S14: 'D5',
    S15: 'D5',
    S16: 'D3',
    S17: 'D2',
    S18: 'D2',
    S19: 'D7',
    S20: 'D4',
    S21: 'D9',
    S22: 'D8',
  };
  it.each(SIGNAL_IDS)('of %s is that of the figure it judges, or where it belongs', (id) => {
    const causes = id === 'S9' ? ['few_decided', 'carried_over'] : ['any'];
    for (const cause of causes) expect(dimensionOfSignal({ id, cause })).toBe(OF[id]);
  });
});
