import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, daysBetween, weekdayOf, addDays } from '../../lib/day.ts';
import { nextLook, outcomeOf, titled, windowStart } from './rules.ts';

describe('nextLook', () => {
  it('is the next Monday, never today', () => {
    fc.assert(
      fc.property(fc.nat(20_000), (offset) => {
        const today = addDays(day('2000-01-01'), offset);
        const look = nextLook(today);
        expect(weekdayOf(look)).toBe(1);
        expect(daysBetween(today, look)).toBeGreaterThan(0);
        expect(daysBetween(today, look)).toBeLessThanOrEqual(7);
      }),
    );
  });
});

describe('windowStart', () => {
  it('holds ninety days, today among them', () => {
    expect(daysBetween(windowStart(day('2026-06-30')), day('2026-06-30'))).toBe(89);
  });
});

describe('outcomeOf', () => {
  const yes = { waits: false, declined: false, stopped_on: null, done_on: null, verdict: null };
  const some = day('2026-06-30');

  it('tells a yes that is a promise from one that became something', () => {
    expect(outcomeOf({ ...yes, waits: true })).toBe('waits');
    expect(outcomeOf(yes)).toBe('promised');
    expect(outcomeOf({ ...yes, done_on: some })).toBe('done');
    expect(outcomeOf({ ...yes, done_on: some, verdict: 'effective' })).toBe('proved');
    expect(outcomeOf({ ...yes, stopped_on: some })).toBe('stopped');
    expect(outcomeOf({ ...yes, declined: true })).toBe('declined');
  });
});

describe('titled', () => {
  it('takes the first sentence for the title and keeps the whole where there is more', () => {
    expect(titled('The guard rattles.')).toEqual({ title: 'The guard rattles', description: '' });
    expect(titled('The guard rattles. It came loose on Friday.')).toEqual({
      title: 'The guard rattles',
      description: 'The guard rattles. It came loose on Friday.',
    });
    expect(titled('Guard\nIt came loose.')).toEqual({
      title: 'Guard',
      description: 'Guard\nIt came loose.',
    });
  });

  it('does not end a sentence inside a number or an abbreviation', () => {
    expect(titled('No. 3 rattles').title).toBe('No. 3 rattles');
    expect(titled('It is 2.5 mm too long').title).toBe('It is 2.5 mm too long');
    expect(titled('...').title).toBe('...');
  });

  it('never loses a word, and never makes a title that is too long or empty', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 600 }), (said) => {
        fc.pre(said.trim() !== '');
        const { title, description } = titled(said);
        expect(title.length).toBeGreaterThan(0);
        expect(title.length).toBeLessThanOrEqual(120);
        const whole = said.trim().replace(/[.\s]+$/, '') || said.trim();
        expect(description === '' ? title : description).toContain(whole);
      }),
    );
  });
});
