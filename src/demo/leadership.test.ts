import { expect, test } from 'vitest';
import { DUTIES } from '../features/leadership/contract/kinds.ts';
import { day } from '../lib/day.ts';
import { character, isHere } from './cast.ts';
import { DUTIES_HELD, MESSAGES, PROMISES, TASKS, VISITS } from './firm/leadership.ts';
import { tellStory } from './story.ts';

const isTop = (key: string) => character(key).roles.some(({ role }) => role === 'top_management');

test('the top team acts itself, and answers for each of its duties', () => {
  for (const { key, by, on } of [...PROMISES, ...VISITS, ...MESSAGES]) {
    expect(isTop(by), key).toBe(true);
    expect(isHere(character(by), on), key).toBe(true);
  }
  for (const duty of DUTIES) expect(isTop(DUTIES_HELD[duty]), duty).toBe(true);
  for (const { by } of TASKS) expect(isTop(by), by).toBe(false);
});

test('of the promises one was kept late and one is still open', () => {
  const late = PROMISES.filter(({ shown, due }) => shown !== undefined && shown.after > due);
  expect(late.map(({ key }) => key)).toEqual(['plan']);
  expect(PROMISES.filter(({ shown }) => shown === undefined).map(({ key }) => key)).toEqual([
    'lift',
  ]);
});

test('a short story shows only promises it has made and answers only visits it has told of', () => {
  const made = new Set<string>();
  for (const { act } of tellStory(day('2026-11-25'), 90).steps) {
    if (act.kind === 'promise') made.add(act.promise);
    if (act.kind === 'visit') made.add(act.visit);
    if (act.kind === 'show') expect(made.has(act.promise), act.promise).toBe(true);
    if (act.kind === 'reply') expect(made.has(act.visit), act.visit).toBe(true);
  }
  expect(made.size).toBeGreaterThan(3);
});
