import { expect, test } from 'vitest';
import { day } from '../lib/day.ts';
import { character, isHere, manages } from './cast.ts';
import { HANDLERS, LETTERS, POSTERS } from './firm/letters.ts';
import { PLACES } from './firm/said.ts';
import { ITEMS } from './firm/voice.ts';
import { tellStory } from './story.ts';

const TODAY = day('2026-11-25');

test('things are said by people who are here, and answered by others who may', () => {
  const places = new Set<string>(PLACES.map(({ name }) => name));
  for (const { key, on, by, place, joined = [], word, decided, done, thanks } of ITEMS) {
    expect(isHere(character(by), on), key).toBe(true);
    if (place !== undefined) expect(places, key).toContain(place);
    for (const [who, after] of joined) {
      expect(who, key).not.toBe(by);
      expect(isHere(character(who), on + after), key).toBe(true);
    }
    for (const answer of [word, decided, done]) {
      if (answer === undefined) continue;
      expect(manages(answer.by, on + answer.after), key).toBe(true);
      expect(answer.by, key).not.toBe(by);
    }
    if (thanks !== undefined) expect(thanks.by, key).not.toBe(by);
  }
});

test('every kind is there, one concern has had no word, and one thing is between two', () => {
  expect(new Set(ITEMS.map(({ kind }) => kind)).size).toBe(6);
  const unheard = ITEMS.filter(
    ({ kind, on, word, decided }) =>
      kind !== 'thanks' && on < -14 && word === undefined && decided === undefined,
  );
  expect(unheard.map(({ key }) => key)).toEqual(['fumes']);
  expect(ITEMS.filter(({ to }) => to !== undefined)).toHaveLength(1);
});

test('a short story tells only of things that were said in it', () => {
  const { steps } = tellStory(TODAY, 90);
  const said = new Set<string>();
  for (const { act } of steps) {
    if (!('item' in act) || act.kind === 'places' || act.kind === 'posters') continue;
    if (act.kind === 'say' || act.kind === 'letter') said.add(act.item);
    expect(said.has(act.item), act.item).toBe(true);
  }
  expect(said.size).toBeGreaterThan(5);
});

test('what came by a poster is answered by people who may', () => {
  const places = new Set<string>(PLACES.map(({ name }) => name));
  for (const place of POSTERS) expect(places).toContain(place);
  for (const who of HANDLERS) expect(isHere(character(who), 0), who).toBe(true);
  for (const { key, on, place, word, decided, done } of LETTERS) {
    expect(POSTERS, key).toContain(place);
    for (const answer of [word, decided, done]) {
      if (answer !== undefined) expect(manages(answer.by, on + answer.after), key).toBe(true);
    }
  }
});
