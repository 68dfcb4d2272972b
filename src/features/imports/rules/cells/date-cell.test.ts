import { describe, expect, it } from 'vitest';
import { day } from '../../../../lib/day.ts';
import { dateSettings, dayOfWritten } from '../date-column.ts';
import { readDateCell } from './date-cell.ts';
import { dateHead } from './written-date.ts';

const evidence = { dayFirst: 0, monthFirst: 0, either: 0, yearless: 0, dotsDenied: false };
const settings = dateSettings(evidence, {}, 'last');

function dayIn(cell: Parameters<typeof readDateCell>[0]): string | undefined {
  const reading = readDateCell(cell);
  if (reading.is !== 'date') return reading.is;
  const found = dayOfWritten(reading.date, settings, reading.end);
  return found.is === 'day' ? found.day : found.is;
}

describe('a date in a cell', () => {
  it.each([
    ['2026-03-04', '2026-03-04'],
    ['2026/3/4', '2026-03-04'],
    ['2026-03-04T10:20:30Z', '2026-03-04'],
    ['2026-03-04 10:20', '2026-03-04'],
    ['20260304', '2026-03-04'],
    ['04.03.2026', '2026-03-04'],
    ['4. 3. 26', '2026-03-04'],
    ['25/03/2026', '2026-03-25'],
    ['3/25/26', '2026-03-25'],
    ['25/03/2026 4:15 PM', '2026-03-25'],
    ['4 March 2026', '2026-03-04'],
    ['March 4, 2026', '2026-03-04'],
    ['4th of March 2026', '2026-03-04'],
    ['4-Mar-26', '2026-03-04'],
    ['4. März 2026', '2026-03-04'],
    ['4 mars 2026', '2026-03-04'],
    ['4 de marzo de 2026', '2026-03-04'],
    ['4 marzo 2026', '2026-03-04'],
    ['4 maart 2026', '2026-03-04'],
    ['4. března 2026', '2026-03-04'],
    ['4 marca 2026', '2026-03-04'],
    ['2026年3月4日', '2026-03-04'],
    ['Wednesday, 4 March 2026', '2026-03-04'],
    ['Mittwoch, 4. März 2026', '2026-03-04'],
    ['by 25/03/2026', '2026-03-25'],
    ['bis zum 25.03.2026', '2026-03-25'],
  ])('reads %s', (text, expected) => expect(dayIn(text)).toBe(expected));

  it.each([
    ['Mar-26', '2026-03-31'],
    ['March 2026', '2026-03-31'],
    ['03/2026', '2026-03-31'],
    ['2026-03', '2026-03-31'],
    ['Q2 2026', '2026-06-30'],
    ['2026 Q2', '2026-06-30'],
    ['Q2/26', '2026-06-30'],
    ['2. Quartal 2026', '2026-06-30'],
    ['H1 2026', '2026-06-30'],
    ['KW 12/2026', '2026-03-22'],
    ['2026-W12', '2026-03-22'],
    ['2026', '2026-12-31'],
    ['end of March 2026', '2026-03-31'],
    ['Ende März 2026', '2026-03-31'],
  ])('takes the last day of %s for a deadline', (text, expected) =>
    expect(dayIn(text)).toBe(expected),
  );

  it.each([['Q2'], ['March'], ['KW 12'], ['26-Mar'], ['4 March']])(
    'asks for the year of %s',
    (text) => expect(dayIn(text)).toBe('yearless'),
  );

  it.each([['3/4/26'], ['03/04/2026'], ['3-4-2026'], ['11/12/2026']])(
    'does not guess at %s',
    (text) => expect(dayIn(text)).toBe('ambiguous'),
  );

  it('needs no order where both are the same day', () => {
    expect(dayIn('3/3/26')).toBe('2026-03-03');
  });

  it.each([
    ['not before 12/03/2026'],
    ['30/02/2026'],
    ['31.11.2026'],
    ['13/13/2026'],
    ['10.766'],
    ['1.2.3.4'],
    ['NC-2026-03'],
    ['2022-001'],
    ['May be moved'],
    ['1/2'],
    ['12345678'],
    ['soon'],
    [''],
  ])('is none in %s', (text) => expect(dayIn(text)).toBe('none'));

  it('reads serial numbers of both calendars', () => {
    expect(dayIn(46_085)).toBe('2026-03-04');
    expect(dayIn('46085')).toBe('2026-03-04');
    const from1904 = dateSettings(evidence, { serials_from: 1904 }, 'first');
    const serial = { form: 'serial', serial: 44_623 } as const;
    expect(dayOfWritten(serial, from1904, false)).toMatchObject({ day: '2026-03-04' });
    expect(dayIn(17)).toBe('none');
    expect(dayIn(-5)).toBe('none');
  });

  it('reads real dates and months', () => {
    expect(dayIn({ date: day('2026-03-04') })).toBe('2026-03-04');
    expect(dayIn({ date: day('2026-03-01'), month: true })).toBe('2026-03-31');
  });

  it('splits what stands behind the date', () => {
    expect(readDateCell('25/03/2026 (moved twice)')).toMatchObject({ note: 'moved twice' });
    expect(readDateCell('2026-03-04 – waits for the supplier')).toMatchObject({
      note: 'waits for the supplier',
    });
  });

  it('takes none of several dates', () => {
    expect(readDateCell('01/03/2026, 25/03/2026').is).toBe('several');
    expect(readDateCell('2026-03-01 moved to 15 April 2026').is).toBe('several');
  });

  it('ends a date at a word, not within one', () => {
    expect(dateHead('2026-03-04x')).toBeUndefined();
    expect(dateHead('4 Marbles')).toBeUndefined();
  });
});
