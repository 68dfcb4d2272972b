import { expect, test } from 'vitest';
import { day } from '../lib/day.ts';
import { character, isHere } from './cast.ts';
import { GOALS, OBJECTIVES } from './firm/strategy.ts';
import { MEASURES } from './firm/measures.ts';
import { tellStory } from './story.ts';

const TODAY = day('2026-11-25');

test('goals are set by top management, objectives by somebody who is here throughout', () => {
  for (const { by } of GOALS) expect(character(by).roles[0]?.role, by).toBe('top_management');
  for (const { owner, on } of OBJECTIVES) {
    expect(isHere(character(owner), on) && isHere(character(owner), 0), owner).toBe(true);
    expect(character(owner).roles[0]?.role, owner).toBe('line_manager');
  }
});

test('an objective serves goals that were set before it, and names a measure there is', () => {
  const goals = new Map(GOALS.map(({ key, on }) => [key, on]));
  const measures = new Set(MEASURES.map(({ key }) => key));
  for (const { key, on, goals: serves, measure, target, judged } of OBJECTIVES) {
    for (const goal of serves) expect(goals.get(goal), `${key} ${goal}`).toBeLessThan(on);
    if (measure !== undefined) expect(measures.has(measure), measure).toBe(true);
    expect(target !== undefined || judged !== undefined, key).toBe(true);
  }
});

test('one goal stands alone, one objective has gone silent, and not all is well', () => {
  const served = new Set(OBJECTIVES.flatMap(({ goals }) => goals));
  expect(GOALS.filter(({ key }) => !served.has(key)).map(({ key }) => key)).toEqual(['aluminium']);
  expect(OBJECTIVES.filter(({ silentFrom }) => silentFrom !== undefined)).toHaveLength(1);
  const states = tellStory(TODAY).steps.flatMap(({ act }) => ('state' in act ? [act.state] : []));
  expect(new Set(states)).toEqual(new Set(['on_track', 'at_risk', 'off_track']));
});
