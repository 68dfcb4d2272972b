import { expect, test } from 'vitest';
import { addDays, day } from '../lib/day.ts';
import { isHere, character } from './cast.ts';
import { calendarOf } from './calendar.ts';
import { DECISIONS } from './firm/decisions.ts';
import { REQUESTS } from './firm/requests.ts';
import { tellStory } from './story.ts';

const TODAY = day('2026-11-25');

test('decisions are taken and requests answered by people who are here and may', () => {
  const answers = REQUESTS.flatMap(({ answer }) => answer ?? []);
  for (const { by, on } of [...DECISIONS, ...REQUESTS, ...answers]) {
    const one = character(by);
    expect(isHere(one, on), by).toBe(true);
    const roles = one.roles.map(({ role }) => role);
    expect(roles.includes('top_management') || roles.includes('line_manager'), by).toBe(true);
  }
  for (const { by } of answers) expect(character(by).roles[0]?.role).toBe('top_management');
});

test('some worked, some did not; one look-back is overdue, and two requests wait', () => {
  const verdicts = DECISIONS.flatMap(({ looked }) => looked?.verdict ?? []);
  expect(new Set(verdicts)).toEqual(new Set(['worked', 'partly', 'did_not']));
  for (const weekday of [0, 1, 2, 3, 4, 5, 6]) {
    const today = addDays(TODAY, weekday);
    const calendar = calendarOf(today);
    const late = DECISIONS.filter(
      ({ on, lookBack, looked }) =>
        lookBack !== undefined && looked === undefined && calendar.day(on + lookBack) < today,
    );
    expect(late.map(({ key }) => key)).toEqual(['confirmations']);
  }
  expect(REQUESTS.filter(({ answer }) => answer === undefined)).toHaveLength(2);
});

test('a look-back is held once its decision expected something, and everything is told in order', () => {
  for (const { kind, expected, looked, key } of DECISIONS) {
    if (looked !== undefined && kind !== 'no_change') expect(expected, key).toBeTruthy();
  }
  const { steps } = tellStory(TODAY, 90);
  const kinds = steps.flatMap(({ act }) => ('decision' in act ? [act.decision] : []));
  expect(kinds).toEqual(['gauges', 'first_piece', 'small_orders']);
});
