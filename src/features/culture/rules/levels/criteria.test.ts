import { describe, expect, it } from 'vitest';
import { LIVED, people, quarter, value } from '../../../../../test/levels.ts';
import type { PeopleSay } from '../people.ts';
import { criteriaOf, type LevelFacts } from './criteria.ts';

/** Each thing that is asked for in short: its level, whose eye, how it stands, the figures in its way, its numbers. */
const asked = (change: Partial<LevelFacts> = {}) =>
  criteriaOf({ ...LIVED, ...change }).map(({ level, id, eye, standing, figures, numbers }) => {
    const all = Object.entries(numbers).map(([name, number]) => `${name} ${number}`);
    return `${level} ${id} ${eye}: ${[standing, ...figures, ...all].join(', ')}`;
  });
const change = (to: Partial<LevelFacts>) => asked(to).filter((line) => !asked().includes(line));
const now = (...facts: Parameters<typeof quarter>) => ({
  quarters: [quarter(...facts), ...LIVED.quarters.slice(1)],
});

describe('what the five levels ask for', () => {
  it('is told with the numbers it is judged by', () => {
    expect(asked()).toEqual([
      '1 on_paper records: met, asked 2, found 2',
      '2 computable records: met, known 5, all 5',
      '2 few_act records: met, act 0, known 5',
      '3 quiet records: met, act 0',
      '3 staff_managed people: met, least 3, mean 4.2',
      '4 none_watch records: met, weak 0',
      '4 leaders_lead records: met',
      '4 staff_led people: met, least 3.6, mean 4.2',
      '4 gap people: met, most 0.5, gap 0.2',
      '5 even records: met',
      '5 broad records: met',
      '5 self_found records: met',
      '5 while_away records: met, least 75, found 100',
      '5 staff_lived people: met, least 4, mean 4.2',
      '5 can_say people: met, most 10, silent 0',
      '5 teams people: met, least 3',
    ]);
  });

  it('is not known of a firm without records that nobody was asked about', () => {
    const none = { quarters: [], away: [], people: null, demanded: { asked: 1, found: 0 } };
    expect(asked(none)).toEqual([
      '1 on_paper records: not_met, asked 1, found 0',
      '2 computable records: unknown, known 0, all 0',
      '2 few_act records: unknown, act 0, known 0',
      '3 quiet records: unknown, act 0',
      '3 staff_managed people: unknown, least 3',
      '4 none_watch records: unknown, weak 0',
      '4 leaders_lead records: unknown',
      '4 staff_led people: unknown, least 3.6',
      '4 gap people: unknown, most 0.5',
      '5 even records: unknown',
      '5 broad records: unknown',
      '5 self_found records: unknown, 5e',
      '5 while_away records: unknown, least 75',
      '5 staff_lived people: unknown, least 4',
      '5 can_say people: unknown, most 10',
      '5 teams people: unknown, least 3',
    ]);
  });

  it('names the figures that are in the way, each once', () => {
    const twice = quarter({ '3d': 'act', '3a': 'watch' });
    const [, , third, fourth] = LIVED.quarters;
    expect(change({ quarters: [twice, twice, third!, fourth!] })).toEqual([
      '2 few_act records: met, 3d, act 1, known 5',
      '3 quiet records: not_met, 3d, act 1',
      '4 none_watch records: not_met, 3d, 3a, weak 2',
    ]);
  });

  it('takes only figures of the dimension itself, and only those with a side on which trouble lies', () => {
    expect(change(now({ '2a': 'act', '7a': 'watch' }))).toEqual([]);
    const learning = { dimension: 'D5' as const, quarters: LIVED.quarters };
    // 5e, how much the firm found itself, is told and not judged.
    expect(asked(learning)[1]).toBe('2 computable records: met, known 6, all 6');
  });

  it('tells what is trouble before what is not known', () => {
    expect(change(now({ '4b': 'watch', '1a': null }))).toEqual([
      '4 leaders_lead records: not_met, 4b',
    ]);
    expect(change(now({ '8c': 'act', '6a': null }))).toEqual(['5 broad records: not_met, 8c']);
  });

  it('needs all four looks for a year, and one that shows trouble is enough to say so', () => {
    const short = { quarters: LIVED.quarters.slice(0, 3) };
    expect(change(short)).toEqual([
      '5 even records: unknown',
      '5 broad records: unknown',
      '5 self_found records: unknown, 5e',
    ]);
    const found = { quarters: [quarter({}, 4), quarter({}, null)] };
    expect(change(found)).toContain('5 self_found records: not_met, 5e');
    expect(change(now({}, 4))).toEqual(['5 self_found records: not_met, 5e']);
  });

  it('looks at no quarter before the last four', () => {
    const old = quarter({ '8a': 'act', '6a': 'act' }, 1);
    expect(change({ quarters: [...LIVED.quarters, old] })).toEqual([]);
  });

  it('takes the worst of the looks while leaders were away', () => {
    const [away] = LIVED.away;
    const at = (found: number) => ({ ...away, value: found }) as LevelFacts['away'][number];
    expect(change({ away: [at(0.9), at(0.5), at(1.2)] })).toEqual([
      '5 while_away records: not_met, least 75, found 50',
    ]);
  });

  it('says how much better leaders see it and how many cannot say', () => {
    const said = { ...people(4.2, 4.9, 4), whole: value(4.2, 12) };
    expect(change({ people: said })).toEqual([
      '4 gap people: not_met, most 0.5, gap 0.7',
      '5 can_say people: not_met, most 10, silent 12',
    ]);
  });

  it('knows nothing of parts where none is told in a figure', () => {
    const said = people(4.2, 4.4, 4);
    const silent = { name: 'Press', value: { ...value(4), verdict: 'scarce' as const } };
    expect(change({ people: { ...said, parts: [silent] } })).toEqual([
      '5 teams people: unknown, least 3',
    ]);
  });

  it('takes a word, or what a mean lies between, where there is no mean, as far as it leaves no doubt', () => {
    const standing = (of: Partial<PeopleSay['whole'] & object>) => {
      const said = { ...people(4), whole: { ...value(4), mean: null, ...of }, gap: null };
      const lines = asked({ people: said }).filter((line) => line.startsWith('3 staff_managed'));
      return lines.map((line) => line.slice('3 staff_managed people: '.length))[0];
    };
    expect(standing({ verdict: 'high' })).toBe('met, least 3');
    expect(standing({ verdict: 'low' })).toBe('not_met, least 3');
    expect(standing({ verdict: 'scarce', low: 4, high: 5 })).toBe('unknown, least 3');
    expect(standing({ low: 3, high: 4 })).toBe('met, least 3');
    expect(standing({ low: 2, high: 2.9 })).toBe('not_met, least 3');
    expect(standing({ low: 2, high: 3 })).toBe('unknown, least 3');
    expect(standing({ low: null, high: null })).toBe('unknown, least 3');
  });
});
