import { describe, expect, it } from 'vitest';
import { day } from './day.ts';
import { instantAt } from './instant.ts';

const at = (on: string, time: string, zone: string): string =>
  instantAt(day(on), time, zone).toISOString();

describe('a time on the wall', () => {
  it('is an instant, in summer and in winter', () => {
    expect(at('2026-01-15', '08:30', 'Europe/Berlin')).toBe('2026-01-15T07:30:00.000Z');
    expect(at('2026-07-15', '08:30', 'Europe/Berlin')).toBe('2026-07-15T06:30:00.000Z');
    expect(at('2026-07-15', '00:10', 'Pacific/Auckland')).toBe('2026-07-14T12:10:00.000Z');
    expect(at('2026-07-15', '23:59', 'America/New_York')).toBe('2026-07-16T03:59:00.000Z');
  });

  it('is the instant after the gap where clocks are put forward', () => {
    expect(at('2026-03-29', '02:30', 'Europe/Berlin')).toBe('2026-03-29T01:30:00.000Z');
  });

  it('is the earlier of two where clocks are put back', () => {
    expect(at('2026-10-25', '02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z');
  });
});
