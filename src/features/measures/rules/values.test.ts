import { describe, expect, it } from 'vitest';
import { day } from '../../../lib/day.ts';
import type { Kind } from '../contract/kinds.ts';
import { takeApart } from './pasted.ts';
import { recordValues, sortOut, type Standing } from './values.ts';

const TODAY = day('2026-11-24');
const monthly = (kind: Kind = 'xmr', unit = '') => ({ kind, unit, rhythm: 'month' as const });

function sorted(text: string, measure = monthly(), recorded: Record<string, Standing> = {}) {
  const { entries } = takeApart(text, measure.kind);
  return sortOut(measure, new Map(Object.entries(recorded)), entries, TODAY);
}

const read = (text: string, measure = monthly()) =>
  sorted(text, measure).fresh.map(({ period, value, size }) => [period, value, size]);
const troubles = (text: string, measure = monthly()) =>
  sorted(text, measure).problems.map(({ row, code, written }) => [row, code, written]);

describe('what was pasted', () => {
  it('is read line by line, with headings and with the decimal comma where a number shows it', () => {
    const text = 'Month\tLate\n2026-01\t4,5\nFeb 2026\t1.234\nMar-26\t12,25';
    expect(read(text)).toEqual([
      ['2026-01-01', 4.5, null],
      ['2026-02-01', 1234, null],
      ['2026-03-01', 12.25, null],
    ]);
  });

  it('is read column by column where the periods stand beside each other', () => {
    expect(read('\tJan 2026\tFeb 2026\tMar 2026\nLate\t3\t4\t5')).toEqual([
      ['2026-01-01', 3, null],
      ['2026-02-01', 4, null],
      ['2026-03-01', 5, null],
    ]);
    expect(read('Jan 2026\tFeb 2026\tMar 2026\n3\t4\t5\n30\t40\t50', monthly('p'))[2]).toEqual([
      '2026-03-01',
      5,
      50,
    ]);
  });

  it('is read where it was typed with spaces, with semicolons, or as days alone', () => {
    expect(read('Jan 2026 4.2\n02/2026 5,5'.replace(',', '.'))).toHaveLength(2);
    expect(read('2026-01 3 120\n2026-02 4 110', monthly('u'))).toEqual([
      ['2026-01-01', 3, 120],
      ['2026-02-01', 4, 110],
    ]);
    expect(read('2026-01;4,25;')).toEqual([['2026-01-01', 4.25, null]]);
    expect(read('3 March 2026\n12.05.2026\n2026-07-01;2', monthly('rare'))).toEqual([
      ['2026-03-03', 1, null],
      ['2026-05-12', 1, null],
      ['2026-07-01', 2, null],
    ]);
  });

  it('keeps nothing silently: every line that cannot be read is named', () => {
    const text = [
      '2026-01\tabout four',
      'sometime\t4',
      '2026-02\t3 or 4',
      '03/04/2026\t5',
      '2027-01\t5',
      'Q1 2026\t5',
      'Jan\t5',
      '1970-01\t5',
      '2026-05\t5\t6',
      '2026-06\t1,234',
      '2026-07\t12 5',
    ].join('\n');
    expect(troubles(text)).toEqual([
      [1, 'measure.value_unreadable', 'about four'],
      [2, 'measure.period_unreadable', 'sometime'],
      [3, 'measure.value_unreadable', '3 or 4'],
      [4, 'measure.period_ambiguous', '03/04/2026'],
      [5, 'measure.period_to_come', '2027-01'],
      [6, 'measure.period_other_length', 'Q1 2026'],
      [7, 'measure.period_without_year', 'Jan'],
      [8, 'measure.period_too_long_ago', '1970-01'],
      [9, 'measure.value_unreadable', '5 | 6'],
      [10, 'measure.value_ambiguous', '1,234'],
      [11, 'measure.value_unreadable', '12 5'],
    ]);
  });

  it('takes a period once', () => {
    expect(troubles('2026-01\t4\n2026-02\t4\nJan 2026\t5')).toEqual([
      [3, 'measure.period_twice', 'Jan 2026'],
    ]);
  });

  it('counts whole things, in something that is there, and no more than there were', () => {
    const text =
      '2026-01\t3\t\n2026-02\t3\t0\n2026-03\t9\t8\n2026-04\t-1\t8\n2026-05\t1.5\t8\n2026-06\t\t8';
    expect(troubles(text, monthly('p'))).toEqual([
      [1, 'measure.size_missing', ''],
      [2, 'measure.size_not_above_zero', '0'],
      [3, 'measure.more_than_all', '9'],
      [4, 'measure.count_below_zero', '-1'],
      [5, 'measure.count_not_whole', '1.5'],
      [6, 'measure.value_missing', '2026-06'],
    ]);
    expect(read('2026-01\t9\t8.5', monthly('u'))).toEqual([['2026-01-01', 9, 8.5]]);
  });

  it('says which entries have no value, and takes a unit written beside it', () => {
    const { fresh, empty } = sorted(
      '2026-01\t-\n2026-02\tn/a\n2026-03\t4 days',
      monthly('xmr', 'days'),
    );
    expect([empty, fresh.map(({ value }) => value)]).toEqual([2, [4]]);
  });
});

describe('recording', () => {
  const recorded = { '2026-01-01': { value: 4, size: null, revision: 2 } };

  it('needs a reason where a recorded value is to become another', () => {
    const out = sorted('2026-01\t5\n2026-02\t5', monthly(), recorded);
    expect(recordValues(out, '')).toMatchObject({
      refusal: { code: 'measure.correction_reason_needed', details: { count: 1 } },
    });
    expect(recordValues(out, 'A box was counted twice')).toMatchObject({
      value: [{ period: '2026-02-01', before: null }, { before: { value: 4, revision: 2 } }],
    });
  });

  it('records all or nothing, and says where nothing is new', () => {
    expect(recordValues(sorted('2026-03\t5\n2026-02\tx y'), '')).toMatchObject({
      refusal: { code: 'measure.value_unreadable', details: { row: 2, written: 'x y', more: 0 } },
    });
    expect(recordValues(sorted('2026-01\t4', monthly(), recorded), '')).toMatchObject({
      refusal: { code: 'measure.nothing_new', details: { same: 1 } },
    });
  });
});
