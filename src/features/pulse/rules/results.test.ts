import { describe, expect, test } from 'vitest';
import type { Dimension } from '../contract/kinds.ts';
import { resultsOf, type Closed, type KnownBlock } from './results.ts';
import type { Answers } from './score.ts';

const item = (id: string, dimension: Dimension, reversed = false) => ({ id, dimension, reversed });
const block = (id: string, parent: string | null, eligible: number): KnownBlock => ({
  id,
  parent,
  ofLeaders: false,
  name: `The ${id}`,
  units: [id],
  eligible,
});
const firm = block('firm', null, 12);
const leaders: KnownBlock = { ...block('leaders', null, 3), ofLeaders: true };

const said = (where: string, ...all: Answers[]) =>
  all.map((answers) => ({ block: where, answers }));
const each = (id: string, ...given: (number | null)[]): Answers[] =>
  given.map((one) => ({ [id]: one }));

const fourTimes = (...given: number[]) =>
  each('1.1', ...Array.from({ length: 4 }, () => given).flat());

const closed = (other: Partial<Closed>): Closed => ({
  items: [item('1.1', 'D1')],
  least: 5,
  blocks: [firm],
  ballots: [],
  texts: [],
  before: new Map(),
  ...other,
});
const first = (of: Closed) => resultsOf(of).dimensions[0]!;

describe('the results of a wave', () => {
  test('hold nothing where four answered, not even whom it was about', () => {
    const ballots = said('firm', ...each('1.1', 1, 2, 3, 4));
    expect(resultsOf(closed({ ballots }))).toEqual({
      eligible: 12,
      answered: 4,
      leaders: { asked: 0, answered: 0 },
      groups: [],
      dimensions: [],
      texts: null,
    });
  });

  test('hold what five said together', () => {
    const ballots = said('firm', ...each('1.1', 1, 2, 4, 4, 5, null));
    expect(resultsOf(closed({ ballots, blocks: [{ ...firm, eligible: 10 }] }))).toEqual({
      eligible: 10,
      answered: 6,
      leaders: { asked: 0, answered: 0 },
      groups: [{ name: 'The firm', units: ['firm'], within: null, eligible: 10, answered: 6 }],
      dimensions: [
        {
          dimension: 'D1',
          values: [
            {
              verdict: 'shown',
              people: 5,
              mean: null,
              low: 2,
              high: 4.5,
              favourable: '50_to_75',
              cannot_say: 17,
              agreement: 'differ',
              bins: null,
            },
          ],
          leaders: null,
          gap: null,
        },
      ],
      texts: null,
    });
  });

  test('show the bounds in place of the mean where fewer than half answered', () => {
    const ballots = said('firm', ...fourTimes(1, 2, 4, 4, 5));
    const told = (eligible: number) =>
      first(closed({ ballots, blocks: [{ ...firm, eligible }] })).values[0];
    expect(told(40)).toMatchObject({ mean: 3.2, low: 2.1, high: 4.1 });
    expect(told(41)).toMatchObject({ mean: null, low: 2.1, high: 4.1 });
    // More answers than people: somebody left after they had answered.
    expect(told(15)).toMatchObject({ mean: 3.2, low: 3.2, high: 3.2 });
  });

  test('show how answers are spread in groups of twice the fewest, where people differ', () => {
    const spread = (...given: number[]) =>
      first(closed({ ballots: said('firm', ...each('1.1', ...given)) })).values[0];
    expect(spread(1, 2, 3, 4, 5, 1, 2, 3, 4, 5)).toMatchObject({
      agreement: 'differ',
      bins: [4, 2, 4],
    });
    expect(spread(1, 2, 3, 4, 5, 1, 2, 3, 4)).toMatchObject({ agreement: 'differ', bins: null });
    expect(spread(4, 4, 4, 4, 4, 4, 4, 4, 3, 4)).toMatchObject({ agreement: 'agree', bins: null });
  });

  test('tell in a word, without figures, what nearly all say', () => {
    const ballots = said('firm', ...each('1.1', 1, 1, 1, 1, 1, null));
    expect(first(closed({ ballots })).values).toEqual([
      {
        verdict: 'low',
        people: 0,
        mean: null,
        low: null,
        high: null,
        favourable: null,
        cannot_say: 17,
        agreement: null,
        bins: null,
      },
    ]);
  });

  test('say nothing of those who cannot say where nothing was asked of anybody', () => {
    const items = [item('1.1', 'D1'), item('2.1', 'D2')];
    const ballots = said('firm', ...each('1.1', 1, 2, 3, 4, 5));
    const [, second] = resultsOf(closed({ items, ballots })).dimensions;
    expect(second).toMatchObject({
      dimension: 'D2',
      values: [{ verdict: 'scarce', cannot_say: null }],
    });
  });

  test('say how many in a hundred cannot say', () => {
    const ballots = said('firm', ...each('1.1', 1, 2, 4, 4, 5, 3, null, null));
    expect(first(closed({ ballots })).values[0]).toMatchObject({ people: 6, cannot_say: 25 });
  });

  test('turn reversed statements, for the score and for whether people agree', () => {
    const items = [item('1.1', 'D1'), item('1.2', 'D1', true), item('2.1', 'D2')];
    const ballots = said(
      'firm',
      ...[5, 5, 4, 4, 5, 4, 5, 4, 5, 3, 5, 5, 4, 4, 5, 4, 5, 4, 5, 3].map((one) => ({
        '1.1': one,
        '1.2': 6 - one,
        '2.1': 1,
      })),
    );
    expect(first(closed({ items, ballots })).values[0]).toMatchObject({
      mean: 4.4,
      favourable: '75_to_90',
      agreement: 'agree',
    });
  });

  test('ask for agreement among those who answered every statement', () => {
    const items = [item('1.1', 'D1'), item('1.2', 'D1')];
    const whole = [4, 4, 4, 5].map((one) => ({ '1.1': one, '1.2': one }));
    const agreement = (...others: Answers[]) =>
      first(closed({ items, ballots: said('firm', ...whole, ...others) })).values[0]!.agreement;
    // Four who answered both are too few to say, whoever else answered one of them.
    expect(agreement({ '1.1': 4 }, { '1.1': 4, '1.2': null })).toBeNull();
    expect(agreement({ '1.1': 4, '1.2': 4 })).toBe('agree');
  });

  test('ask for agreement in one dimension whatever people think about another', () => {
    const items = [item('1.1', 'D1'), item('2.1', 'D2')];
    const answers = [1, 2, 3, 4, 5, 1, 2, 3, 4, 5].map((one) => ({
      '1.1': one > 1 ? 4 : 3,
      '2.1': one,
    }));
    const { dimensions } = resultsOf(closed({ items, ballots: said('firm', ...answers) }));
    expect(dimensions.map(({ values }) => values[0]!.agreement)).toEqual(['agree', 'differ']);
  });
});

describe('groups', () => {
  const blocks = [
    block('firm', null, 40),
    block('works', 'firm', 24),
    block('day', 'works', 12),
    block('night', 'works', 12),
    block('office', 'firm', 16),
    leaders,
  ];
  const five = each('1.1', 1, 2, 3, 4, 5);
  const ballots = [
    ...said('day', ...five, ...each('1.1', 4)),
    ...said('night', ...five),
    ...said('office', ...five, ...five),
    ...said('leaders', ...each('1.1', 5, 4)),
  ];

  test('stand below each other, each with its own ballots and none of the leaders', () => {
    const results = resultsOf(closed({ blocks, ballots }));
    expect([results.eligible, results.answered, results.leaders]).toEqual([
      40,
      21,
      { asked: 3, answered: 2 },
    ]);
    expect(results.groups.map(({ name, within, answered }) => [name, within, answered])).toEqual([
      ['The firm', null, 21],
      ['The works', 0, 11],
      ['The day', 1, 6],
      ['The night', 1, 5],
      ['The office', 0, 10],
    ]);
    expect(results.dimensions[0]!.values.map(({ people }) => people)).toEqual([21, 11, 6, 5, 10]);
  });

  test('are those of the block that is not of leaders, wherever it stands in the list', () => {
    const results = resultsOf(closed({ blocks: blocks.toReversed(), ballots }));
    expect(results.groups[0]).toMatchObject({ name: 'The firm', answered: 21 });
  });
});

describe('leaders beside the others', () => {
  const beside = (staff: Answers[], before: Closed['before'], ...given: (number | null)[]) =>
    first(
      closed({
        blocks: [leaders, { ...firm, eligible: 20 }],
        ballots: [...said('firm', ...staff), ...said('leaders', ...each('1.1', ...given))],
        before,
      }),
    );
  const twenty = fourTimes(3, 2, 4, 3, 3);

  test('have a mean of their own, and the gap is that of the means as they are shown', () => {
    expect(beside(twenty, new Map(), 4, 4, 3)).toMatchObject({
      values: [{ mean: 3 }],
      leaders: { people: 3, mean: 3.7 },
      gap: { value: 0.7, told: false, joint: 'apart' },
    });
    expect(beside(twenty, new Map([['D1', 0.6]]), 4, 4, 3).gap).toMatchObject({ told: true });
    expect(beside(twenty, new Map([['D2', 0.6]]), 4, 4, 3).gap).toMatchObject({ told: false });
  });

  test('are held against the near end of what is shown in place of a mean', () => {
    const ten = each('1.1', 3, 2, 4, 3, 3, 3, 2, 4, 3, 3);
    expect(beside(ten, new Map(), 5, 5)).toMatchObject({
      values: [{ mean: null, low: 2, high: 4 }],
      gap: { value: 1, told: true, joint: 'apart' },
    });
    expect(beside(ten, new Map(), 4, 4, 3).gap).toEqual({
      value: 0,
      told: false,
      joint: 'between',
    });
  });

  test('leave no gap where they could not say, nobody of them answered, or staff are told in a word', () => {
    expect(beside(twenty, new Map(), null)).toMatchObject({
      leaders: { people: 0, mean: null },
      gap: null,
    });
    expect(beside(twenty, new Map())).toMatchObject({ leaders: null, gap: null });
    expect(beside(fourTimes(1, 1, 1, 1, 1), new Map(), 4, 4).gap).toBeNull();
  });
});

describe('what was written', () => {
  const wrote = (question: string, count: number) =>
    Array.from({ length: count }, (_, at) => ({ question, words: `${question} ${at}` }));
  const texts = (...all: Closed['texts'][]) => resultsOf(closed({ texts: all.flat() })).texts;

  test('is shown of ten who wrote, for each question by itself', () => {
    expect(texts(wrote('helps', 9), wrote('hinders', 9))).toBeNull();
    const shown = texts(wrote('helps', 9), wrote('hinders', 10));
    expect(shown).toEqual({ helps: [], hinders: wrote('hinders', 10).map(({ words }) => words) });
    expect(texts(wrote('helps', 10))).toMatchObject({ hinders: [] });
    const both = texts(wrote('helps', 10), wrote('hinders', 10));
    expect([both?.helps.length, both?.hinders.length]).toEqual([10, 10]);
  });
});
