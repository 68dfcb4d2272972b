import { describe, expect, it } from 'vitest';
import { day } from '../../lib/day.ts';
import type { Matter } from '../home/contract.ts';
import { moneyLines } from './jobs/more-words.ts';
import { tell } from './jobs/words.ts';

const NOTHING = { known: 0, estimated: 0 };
const said = (of: Parameters<typeof moneyLines>[0]) => moneyLines(of).map(({ says }) => says);

describe('the money of a week', () => {
  it('says what cost nothing in words', () => {
    const month = { month: day('2026-12-01'), unsaid: 0 };
    const told = (now: typeof NOTHING, before: typeof NOTHING) =>
      said({ currency: 'EUR', cost: { ...month, now, before }, benefit: null });
    expect(told(NOTHING, { known: 400, estimated: 0 })).toEqual([
      'Nothing that went wrong this month is known to have cost anything; in the whole of last month it was 400 EUR as known.',
    ]);
    expect(told({ known: 0, estimated: 70 }, NOTHING)).toEqual([
      'What went wrong has cost 70 EUR as estimated so far this month; in the whole of last month it was nothing.',
    ]);
  });

  it('names of a benefit what there is of it', () => {
    const brings = (money: number | null, hours: number | null) =>
      said({
        currency: 'EUR',
        cost: null,
        benefit: {
          last: {
            id: 'i',
            reference: 'V-1',
            text: 'Labels',
            money,
            hours,
            on: day('2026-12-01'),
          },
          money: money ?? 0,
          hours: hours ?? 0,
          count: 1,
        },
      });
    expect(brings(0, 1)).toEqual(['The last improvement, “Labels”, brings 1 hour a year.']);
    expect(brings(500, 1.5)).toEqual([
      'The last improvement, “Labels”, brings 500 EUR and 1.5 hours a year.',
    ]);
  });
});

describe('what somebody said and that waits', () => {
  const word = (about: object) =>
    tell(
      {
        kind: 'word',
        record: {
          id: 'i',
          reference: 'V-7',
          kind: 'idea',
          way: 'named',
          words: 'Label the hoses',
          raiser: null,
          name_given: '',
          standing: 'waits',
          waits_since: day('2026-11-20'),
          escalated: true,
          ...about,
        },
      } as Matter,
      undefined,
      day('2026-11-24'),
    );

  it('is called by its words, and by its number where a picture says it alone', () => {
    expect(word({})).toMatchObject({
      title: 'Label the hoses',
      says: [
        'An idea of somebody without a name.',
        'It waits for a decision, 4 days past its day. It went up to top management because nobody answered.',
      ],
    });
    expect(word({ words: '', name_given: 'Karl' })).toMatchObject({
      title: 'An idea, V-7',
      says: ['An idea of Karl.', expect.any(String)],
    });
  });

  it('is named by its number alone where not everyone may read it', () => {
    for (const closed of [{ kind: 'concern' }, { way: 'to_person' }, { words: null }]) {
      const told = word({ raiser: { id: 'p', name: 'Ana' }, ...closed });
      expect(told.title).toContain(', V-7');
      expect(JSON.stringify(told)).not.toMatch(/Label|Ana/);
    }
  });
});
