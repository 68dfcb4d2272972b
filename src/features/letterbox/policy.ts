import {
  anyoneHere,
  hasRole,
  theSystem,
  when,
  type Policy,
} from '../../platform/access/predicate.ts';

/** Posters and the names of those who open sealed letters belong to how the system is set up. */
export const keepLetterbox: Policy<unknown> = [hasRole('top_management', 'system_manager')];

/** Everybody who works here may know who opens what is sealed, and where posters hang. */
export const seeLetterbox: Policy<null> = [anyoneHere];

/** A key is its handler's own: nobody makes or changes it for them. */
export const ownKey: Policy<{ readonly person_id: string }> = [
  when('the handler', (actor, { person_id: personId }) => actor.personId === personId),
];

/** A letter is for those it was sealed to. Everybody else does not learn that it exists. */
export const openLetters: Policy<{ readonly isReader: boolean }> = [
  when('those it was sealed to', (_actor, { isReader }) => isReader),
];

export const emptyTheBox: Policy<unknown> = [theSystem];
