import { expect, test } from 'vitest';
import { addDays, day } from '../lib/day.ts';
import { CHARACTERS } from './firm/people.ts';
import { isHere } from './cast.ts';
import { proposalLines } from './proposed.ts';
import { tellStory } from './story.ts';

const TODAY = day('2026-11-25');

test('tells several hundred actions, no two of them alike', () => {
  const { steps } = tellStory(TODAY);
  const titles = steps.flatMap(({ act }) =>
    act.kind === 'open' || act.kind === 'propose' ? [act.title.toLowerCase()] : [],
  );
  expect(titles.length).toBeGreaterThan(500);
  expect(new Set(titles).size).toBe(titles.length);
  const results = steps.flatMap(({ act }) => (act.kind === 'plan' ? [act.plan] : []));
  expect(new Set(results).size).toBe(results.length);
});

test('ends before the day it is told on, on whatever weekday that is', () => {
  for (let ahead = 0; ahead < 7; ahead += 1) {
    const today = addDays(TODAY, ahead);
    const { steps } = tellStory(today);
    const last = steps.at(-1)?.at.toISOString() ?? '';
    expect(last < today).toBe(true);
    expect(last > addDays(today, -5)).toBe(true);
  }
});

test('tells the same on the same day, and nothing on a weekend', () => {
  const { steps } = tellStory(TODAY);
  expect(tellStory(TODAY).steps).toEqual(steps);
  const weekdays = steps.map(({ at }) => at.getUTCDay());
  expect(weekdays.filter((weekday) => weekday === 0 || weekday === 6)).toEqual([]);
});

test('has 48 people today, some of whom have no address, and five who left', () => {
  const here = CHARACTERS.filter((one) => isHere(one, 0));
  expect(here).toHaveLength(48);
  expect(CHARACTERS).toHaveLength(53);
  expect(here.filter(({ email }) => !email).length).toBeGreaterThan(15);
  expect(new Set(CHARACTERS.map(({ name }) => name)).size).toBe(53);
});

test('answers nearly every proposal with a reason', () => {
  const lines = proposalLines();
  const answered = lines.filter(({ answer }) => answer !== null);
  expect(answered.every(({ reason }) => reason !== '')).toBe(true);
  expect(lines.length - answered.length).toBe(4);
});
