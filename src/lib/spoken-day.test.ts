import { describe, expect, it } from 'vitest';
import { sayDay, sayDayLong, sayDayOf, sayTime } from './spoken-day.ts';

describe('a day in words', () => {
  it('names the month, and the weekday where it matters', () => {
    expect(sayDay('2026-03-04')).toBe('4 March 2026');
    expect(sayDayLong('2026-03-04')).toBe('Wednesday 4 March 2026');
  });
  it('is the day on the firm’s own clock', () => {
    expect(sayDayOf('2026-03-04T23:30:00Z', 'Europe/Berlin')).toBe('5 March 2026');
    expect(sayTime('2026-03-04T23:30:00Z', 'Europe/Berlin')).toBe('00:30');
    expect(sayTime('2026-03-04T23:30:00Z', 'America/New_York')).toBe('18:30');
  });
});
