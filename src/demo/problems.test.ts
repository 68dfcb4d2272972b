import { expect, test } from 'vitest';
import { day } from '../lib/day.ts';
import { character, isHere, manages } from './cast.ts';
import { EARLIER_COMPLAINTS } from './firm/complaints.ts';
import { HOLDS, PROBLEMS } from './firm/problems.ts';
import { PLACES } from './firm/said.ts';
import { tellStory } from './story.ts';
import { THREE_YEARS } from './calendar.ts';

const TODAY = day('2026-11-25');

test('problems are raised by people who are here, and led by those who may', () => {
  for (const { key, on, by, owner, fix, check, told } of PROBLEMS) {
    expect(isHere(character(by), on), key).toBe(true);
    expect(manages(owner, on), key).toBe(true);
    if (fix !== undefined) expect(isHere(character(fix.by), on + fix.done), key).toBe(true);
    if (check !== undefined) {
      expect([owner, fix?.by], key).not.toContain(check.by);
      expect(isHere(character(check.by), on + check.due), key).toBe(true);
    }
    if (told !== undefined) {
      expect(character(told.to).roles[0]?.role, key).toBe('top_management');
    }
  }
});

test('one came back, one serious one is open, and one hold was overridden', () => {
  const again = PROBLEMS.filter(({ sameAs }) => sameAs !== undefined);
  for (const { on, sameAs } of again) {
    const before = PROBLEMS.find(({ key }) => key === sameAs)!;
    expect(on - (before.on + before.closed!.after)).toBeLessThan(180);
  }
  expect(again).toHaveLength(1);
  const open = PROBLEMS.filter(({ severity, closed }) => severity === 'serious' && !closed);
  expect(open.map(({ key }) => key)).toEqual(['weld']);
  expect(HOLDS.filter(({ overridden }) => overridden !== undefined)).toHaveLength(1);
});

test('a short story tells only of problems it has raised', () => {
  const { steps } = tellStory(TODAY, 90);
  const raised = new Set<string>();
  for (const { act } of steps) {
    if (!('problem' in act)) continue;
    if (act.kind === 'raise') raised.add(act.problem);
    expect(raised.has(act.problem), act.problem).toBe(true);
  }
  expect([...raised]).toEqual(['again', 'certificate', 'weld']);
});

test('most came up at places that are written down, and one where no place is', () => {
  const places = new Set<string>(PLACES.map(({ name }) => name));
  const known = PROBLEMS.filter(({ place }) => place !== undefined && places.has(place));
  expect(known.length).toBeGreaterThan(PROBLEMS.length / 2);
  expect(PROBLEMS.some(({ place }) => place !== undefined && !places.has(place))).toBe(true);
});

test('whoever stands in the earlier list of complaints is here from its first day on', () => {
  for (const { by, on, closed } of EARLIER_COMPLAINTS) {
    const one = character(by);
    expect([isHere(one, -THREE_YEARS), one.leaves], by).toEqual([true, undefined]);
    expect(on).toBeLessThan(closed);
  }
});
