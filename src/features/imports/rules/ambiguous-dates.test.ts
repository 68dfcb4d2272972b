import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../../lib/workbook.ts';
import { findTables } from './find-tables.ts';
import { mappingOf } from './mapping.ts';
import { proposeMapping } from './propose-mapping.ts';
import { readRows } from './read-rows.ts';
import type { ReadRow } from './reading.ts';
import { sampleRegister } from './sample-register.ts';

function readDue(rows: readonly Row[]): readonly ReadRow[] {
  const sheet = { name: 'Log', rows: [['Ref', 'Title', 'Due'], ...rows] };
  const [table] = findTables([sheet], sampleRegister).tables;
  return readRows(table!, mappingOf(proposeMapping(table!, sampleRegister)), sampleRegister).rows;
}

describe('dates whose day and month could be either', () => {
  const both = fc.record({
    a: fc.integer({ min: 1, max: 12 }),
    b: fc.integer({ min: 1, max: 12 }),
    year: fc.integer({ min: 2000, max: 2069 }),
  });
  const written = fc
    .tuple(both, fc.constantFrom('/', '-'), fc.boolean(), fc.boolean())
    .map(([{ a, b, year }, sign, long, padded]) => {
      const part = (one: number) => (padded ? String(one).padStart(2, '0') : String(one));
      return {
        a,
        b,
        text: [part(a), part(b), long ? String(year) : String(year).slice(2)].join(sign),
      };
    });

  it('are never decided without an answer or a proof', () => {
    fc.assert(
      fc.property(fc.array(written, { minLength: 1, maxLength: 20 }), (dates) => {
        const rows = dates.map(({ text }, at): Row => [`A-${at}`, `Row ${at}`, text]);
        const read = readDue(rows);
        for (const [at, { a, b }] of dates.entries()) {
          const row = read[at]!;
          const waits = row.problems.some(({ key }) => key === 'date.ambiguous');
          expect(waits).toBe(a !== b);
          expect(row.values['due_on'] === undefined).toBe(a !== b);
        }
      }),
    );
  });

  it('are decided for the whole column by one cell that can only be one of them', () => {
    fc.assert(
      fc.property(fc.array(written, { minLength: 1 }), fc.boolean(), (dates, dayFirst) => {
        const proof = dayFirst ? '25/3/2026' : '3/25/2026';
        const rows = [...dates.map(({ text }) => text), proof].map((text, at): Row => [
          `A-${at}`,
          `Row ${at}`,
          text,
        ]);
        const read = readDue(rows);
        for (const [at, { a, b }] of dates.entries()) {
          const [month, dayOfMonth] = dayFirst ? [b, a] : [a, b];
          expect(read[at]!.values['due_on']).toMatch(
            new RegExp(
              `-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}$`,
            ),
          );
        }
      }),
    );
  });

  it('come back from every unambiguous form as the day they were', () => {
    const days = fc
      .date({ min: new Date('1970-01-01'), max: new Date('2069-12-31'), noInvalidDate: true })
      .map((one) => one.toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, (text) => {
        const [year, month, dayOfMonth] = text.split('-');
        const name = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' }).format(
          new Date(text),
        );
        for (const form of [
          text,
          `${dayOfMonth}.${month}.${year}`,
          `${dayOfMonth} ${name} ${year}`,
          `${name} ${dayOfMonth}, ${year}`,
        ]) {
          const read = readDue([['A', 'One', form]]);
          expect(read[0]!.values['due_on']).toBe(text);
        }
      }),
    );
  });
});
