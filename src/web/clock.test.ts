import { afterEach, expect, test, vi } from 'vitest';
import { learnServerTime, serverNow } from './clock.ts';

afterEach(() => vi.useRealTimers());

test('what runs at the server is shown by its time, also where the browser’s clock is wrong', () => {
  vi.useFakeTimers({ now: new Date('2026-03-04T09:00:00.400Z') });
  learnServerTime('Wed, 04 Mar 2026 12:30:10 GMT');
  expect(serverNow().toISOString()).toBe('2026-03-04T12:30:10.000Z');
  vi.setSystemTime(new Date('2026-03-04T09:00:05.900Z'));
  learnServerTime('Wed, 04 Mar 2026 12:30:15 GMT');
  expect(serverNow().toISOString()).toBe('2026-03-04T12:30:15.500Z');
  learnServerTime(null);
  learnServerTime('no date');
  expect(serverNow().toISOString()).toBe('2026-03-04T12:30:15.500Z');
  learnServerTime('Wed, 04 Mar 2026 09:00:05 GMT');
  expect(serverNow().toISOString()).toBe('2026-03-04T09:00:05.000Z');
});
