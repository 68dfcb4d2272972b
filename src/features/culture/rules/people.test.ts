import { describe, expect, it } from 'vitest';
import { TODAY } from '../../../../test/pictures.ts';
import { ago } from '../../../../test/steering.ts';
import type { Results, Value } from '../../pulse/contract/results.ts';
import type { Question } from '../../pulse/contract/shapes.ts';
import { peopleSay, SPEAKS_FOR, type PublishedWave } from './people.ts';

type Said = Results['dimensions'][number];

const value = (mean: number): Value => ({
  verdict: 'shown',
  people: 20,
  mean,
  low: null,
  high: null,
  favourable: null,
  cannot_say: 0,
  agreement: null,
  bins: null,
});
const question = (id: string, dimension: Question['dimension']): Question => ({
  id,
  version: 1,
  dimension,
  reversed: false,
  staff: {},
  leader: {},
});
const group = (name: string) => ({ name, units: [], within: null, eligible: 30, answered: 20 });
const said = (dimension: Said['dimension'], more: Partial<Said> = {}): Said => ({
  dimension,
  values: [value(3)],
  leaders: null,
  gap: null,
  ...more,
});
const GAP = { value: 0.8, told: true, joint: 'apart' } as const;

const wave = (id: string, days: number, more: Partial<PublishedWave> = {}): PublishedWave => ({
  id,
  published_on: ago(days),
  questions: [question('1.1', 'D1'), question('2.1', 'D2'), question('1.2', 'D1')],
  results: {
    eligible: 60,
    answered: 45,
    leaders: { asked: 3, answered: 3 },
    groups: [group('All'), group('Stores'), group('Press')],
    dimensions: [
      said('D1', {
        values: [value(3), value(2), value(4)],
        leaders: { people: 3, mean: 3.8 },
        gap: GAP,
      }),
      said('D2'),
    ],
    texts: null,
  },
  ...more,
});

describe('what people say of a dimension', () => {
  it('is what the last pulse that asked about it published, for the firm and its parts', () => {
    const says = peopleSay([wave('new', 10), wave('old', 100)], 'D1', TODAY);
    expect(says).toMatchObject({ waveId: 'new', publishedOn: ago(10), eligible: 60, answered: 45 });
    expect(says?.whole).toEqual(value(3));
    expect(says?.parts).toEqual([
      { name: 'Stores', value: value(2) },
      { name: 'Press', value: value(4) },
    ]);
    expect(says).toMatchObject({ leaders: { people: 3, mean: 3.8 }, gap: GAP });
    expect(says?.questions.map(({ id }) => id)).toEqual(['1.1', '1.2']);
  });

  it('passes over a pulse that asked nothing about it', () => {
    const short = wave('short', 10, { questions: [question('2.1', 'D2')] });
    expect(peopleSay([short, wave('long', 100)], 'D1', TODAY)?.waveId).toBe('long');
    expect(peopleSay([short], 'D1', TODAY)).toBeNull();
  });

  it('is old after a year and a quarter', () => {
    expect(peopleSay([wave('w', SPEAKS_FOR - 1)], 'D1', TODAY)?.waveId).toBe('w');
    expect(peopleSay([wave('w', SPEAKS_FOR)], 'D1', TODAY)).toBeNull();
  });

  it('is nothing where too few answered for anything to be shown', () => {
    const { results } = wave('w', 10);
    const silent = wave('w', 10, { results: { ...results, groups: [], dimensions: [] } });
    expect(peopleSay([silent], 'D1', TODAY)).toMatchObject({
      waveId: 'w',
      whole: null,
      parts: [],
      leaders: null,
      gap: null,
    });
    expect(peopleSay([wave('w', 10)], 'D2', TODAY)).toMatchObject({ leaders: null, gap: null });
  });
});
