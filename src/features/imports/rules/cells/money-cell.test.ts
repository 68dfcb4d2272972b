import { expect, it } from 'vitest';
import { moneyBehind, moneyInHeading, withoutMoney } from './money-cell.ts';
import { readNumberCell } from './number-cell.ts';

it.each([
  ['EUR 1.200,50', 1200.5, 'EUR'],
  ['€ 1.200,50', 1200.5, '€'],
  ['1.200,50 €', 1200.5, '€'],
  ['US$1,200.50', 1200.5, 'US$'],
  ['CZK 1 200,50', 1200.5, 'CZK'],
  ['1 200,- Kč', 1200, 'Kč'],
  ['Fr. 80', 80, 'Fr.'],
  ['3 k€', 3, 'k€'],
  ['-12', -12, ''],
])('reads %s as an amount with its money beside', (text, value, note) => {
  expect(readNumberCell(moneyBehind(text))).toMatchObject({ is: 'number', value, note });
});

it('leaves what is no amount as it is', () => {
  expect(readNumberCell(moneyBehind('see invoice')).is).toBe('none');
  expect(readNumberCell(moneyBehind('Invoice 4711')).is).toBe('none');
  expect(moneyBehind(1200.5)).toBe(1200.5);
});

it.each([
  ['Cost (k€)', 'k€', 'Cost'],
  ['Costs in EUR', 'EUR', 'Costs'],
  ['Kosten TEUR', 'TEUR', 'Kosten'],
  ["Cost ('000 USD)", '000 USD', 'Cost 000'],
  ['Kosten in Tsd. €', 'Tsd €', 'Kosten in Tsd'],
  ['Known cost', '', 'Known cost'],
  ['NCR cost', '', 'NCR cost'],
])('knows what the heading %s says of its amounts', (heading, said, bare) => {
  expect(moneyInHeading(heading)).toBe(said);
  expect(withoutMoney(heading)).toBe(bare);
});
