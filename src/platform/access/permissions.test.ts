import { expect, test } from 'vitest';
import type { Command } from '../commands/command.ts';
import type { Feature } from '../feature.ts';
import { ROLES } from './actor.ts';
import { answerFor, conditionsOf, holdsInPart, permissionsOf, ROLE_WORDS } from './permissions.ts';
import {
  anyone,
  anyoneHere,
  anyoneInTheirPart,
  hasRole,
  hasRoleFor,
  theSystem,
  when,
} from './predicate.ts';

const owner = when('the owner', () => true);
const most = hasRoleFor('staff, but of secrets', ['staff'], () => true);

test('a role is enough, or for some records, or for none', () => {
  const answers = (...policy: Parameters<typeof answerFor>[0]) =>
    ['staff', 'external_auditor'].map((role) => answerFor(policy, role as 'staff'));
  expect(answers(hasRole('staff'))).toEqual(['yes', '']);
  expect(answers(owner)).toEqual(['some', '']);
  expect(answers(owner, hasRole('staff'))).toEqual(['yes', '']);
  expect(answers(most, hasRole('external_auditor'))).toEqual(['some', 'yes']);
  expect(answers(anyone)).toEqual(['yes', 'yes']);
  expect(answers(theSystem)).toEqual(['', '']);
});

test('whoever reads a part may where one reason holds there', () => {
  expect(holdsInPart([anyoneInTheirPart])).toBe(true);
  expect(holdsInPart([owner, anyoneInTheirPart])).toBe(true);
  expect(holdsInPart([anyone, anyoneHere, owner])).toBe(false);
});

test('conditions are the reasons for which no role is enough', () => {
  expect(conditionsOf([hasRole('staff'), owner, anyone, most])).toEqual([
    'the owner',
    'staff, but of secrets',
  ]);
  expect(conditionsOf([anyone])).toEqual([]);
});

test('roles are called by words one would say', () => {
  expect(ROLES.map((role) => ROLE_WORDS[role])).toEqual([
    'top management',
    'system manager',
    'line manager',
    'staff',
    'internal auditor',
    'external auditor',
    'consultant',
  ]);
});

test('the table has every act of a feature, also those of the product alone, and every look', () => {
  const command = (name: string, permit: unknown) =>
    ({ name, words: `Do ${name}`, permit, input: {} }) as unknown as Command;
  const look = { operation: 'things', words: 'See things', permit: [anyone], path: '/things' };
  const features = [
    {
      noun: 'things',
      commands: [command('thing.make', [owner])],
      internal: [command('thing.expire', [theSystem])],
      reads: [look],
    },
    { noun: 'nothing', commands: [], reads: [] },
  ] as unknown as readonly Feature[];
  expect(permissionsOf(features)).toEqual([
    {
      noun: 'things',
      acts: [
        { name: 'thing.make', words: 'Do thing.make', policy: [owner] },
        { name: 'thing.expire', words: 'Do thing.expire', policy: [theSystem] },
      ],
      looks: [{ name: 'things', words: 'See things', policy: [anyone] }],
    },
    { noun: 'nothing', acts: [], looks: [] },
  ]);
});
