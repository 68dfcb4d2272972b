import type { Day } from './day.ts';

/**
 * The instant at which a clock on the wall of a time zone shows a time of a day (`08:30`). Where the clock is put forward
 * over that time it is the instant after the gap, where it is put back the earlier of the two.
 */
export function instantAt(day: Day, time: string, timeZone: string): Date {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  const candidates = [asUtc - DAY_MS, asUtc + DAY_MS].map(
    (near) => asUtc - offsetAt(near, timeZone),
  );
  const hits = candidates.filter((at) => at + offsetAt(at, timeZone) === asUtc);
  return new Date(Math.min(...(hits.length > 0 ? hits : [Math.max(...candidates)])));
}

const DAY_MS = 86_400_000;

/** By how many milliseconds the zone's clock is ahead of UTC at an instant. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    })
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1_000) * 1_000;
}
