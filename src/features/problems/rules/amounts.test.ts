import { expect, it } from 'vitest';
import { costJudge } from './amounts.ts';

const judge = costJudge('EUR');
const note = (text: string, field = 'cost_known') => [{ column: 3, label: 'Cost', field, text }];

it('takes amounts in the money of the firm, however it is written', () => {
  for (const own of ['€', 'EUR', 'euro', 'Euros', 'EUR / €']) {
    const judged = judge({ values: { cost_known: 12.5 }, notes: note(own) });
    expect(judged).toEqual({ values: { cost_known: 12.5 }, problems: [] });
  }
  const czech = costJudge('CZK')({ values: { cost_known: 1200 }, notes: note('Kč') });
  expect(czech.problems).toEqual([]);
  expect(judge({ values: { title: 'x', cost_known: 0 }, notes: [] }).values).toEqual({
    title: 'x',
    cost_known: 0,
  });
});

it('leaves out another money, thousands and words beside, and says so', () => {
  for (const text of ['USD', '$', 'k€', '€ / TEUR', 'per month', '<']) {
    expect(judge({ values: { title: 'x', cost_known: 3 }, notes: note(text) })).toEqual({
      values: { title: 'x' },
      problems: [
        { key: 'cost.other_money', values: { currency: 'EUR', text }, field: 'cost_known' },
      ],
    });
  }
});

it('lets an estimate be about an amount, and nothing that is known', () => {
  const about = { values: { cost_estimated: 500 }, notes: note('≈ €', 'cost_estimated') };
  expect(judge(about)).toEqual({ values: { cost_estimated: 500 }, problems: [] });
  const known = judge({ values: { cost_known: 500 }, notes: note('≈ €') });
  expect(known.problems).toMatchObject([{ key: 'cost.other_money' }]);
});

it('leaves out what no cost can be, and rounds to two decimals where it says so', () => {
  const of = (cost_known: number) => judge({ values: { cost_known }, notes: [] });
  expect(of(-0.01)).toMatchObject({ values: {}, problems: [{ key: 'cost.negative' }] });
  expect(of(999_999_999_999).problems).toEqual([]);
  expect(of(1_000_000_000_000)).toMatchObject({
    values: {},
    problems: [{ key: 'cost.too_large' }],
  });
  expect(of(33.335)).toEqual({
    values: { cost_known: 33.34 },
    problems: [
      { key: 'cost.rounded', values: { text: 33.335, amount: 33.34 }, field: 'cost_known' },
    ],
  });
  expect(of(0.1 + 0.2)).toEqual({ values: { cost_known: 0.3 }, problems: [] });
});
