import { expect, it } from 'vitest';
import { actsAtHand, actsFor } from './act.ts';

const can = {
  edit: true,
  assign: true,
  move_due: true,
  finish: true,
  check: true,
  reopen: true,
  cancel: true,
  comment: true,
  decide: true,
};

it.each([
  ['proposed', ['accept', 'decline', 'hand_decision']],
  ['open', ['finish', 'set_due', 'assign', 'contain', 'plan', 'cancel']],
  ['done', ['check', 'plan_check', 'reopen']],
  ['proved', ['reopen']],
  ['cancelled', ['reopen']],
] as const)('offers at the stage %s what makes sense there', (stage, acts) => {
  expect(actsFor({ stage, due_on: null, can })).toEqual(acts);
});

it('offers nothing that may not be done', () => {
  const none = { ...can, finish: false, assign: false, cancel: false };
  expect(actsFor({ stage: 'open', due_on: null, can: none })).toEqual(['set_due']);
});

it.each([
  [['Finish it', 'Move the date', 'Hand it over', 'Stop it'], 24, 2],
  [['Finish it', 'Move the date', 'Hand it over', 'Stop it'], 70, 3],
  [['Say whether it worked', 'Ask somebody to look', 'Open it again'], 24, 1],
  [['A name that is longer than any line could hold', 'Another'], 24, 1],
  [['Say yes', 'Say no'], 24, 2],
])('puts at hand what fits: %s in %i letters', (names, room, count) => {
  expect(actsAtHand(names, room)).toBe(count);
});
