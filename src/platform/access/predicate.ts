import { isOutsider, OUTSIDERS, ROLES, type Actor, type Role } from './actor.ts';

/**
 * One reason why somebody may do something. A policy is a list of these and one that holds is
 * enough; an empty policy lets nobody. `words` reads in docs/permissions.md and in refusals.
 */
export type Predicate<Subject> = {
  readonly words: string;
  /** Roles for which this may hold at all. */
  readonly roles: readonly Role[];
  /** Whether having one of the roles is enough, whatever the record; docs/permissions.md says so. */
  readonly unconditional: boolean;
  /**
   * Whether it may hold for somebody who reads one part of the firm: only where whatever is read is held back by the part.
   * Left out, it does not.
   */
  readonly inPart?: true;
  readonly test: (actor: Actor, subject: Subject) => boolean;
};

export type Policy<Subject> = readonly [Predicate<Subject>, ...Predicate<Subject>[]];

/** Holds for whoever has one of these roles today. */
export function hasRole(...roles: readonly Role[]): Predicate<unknown> {
  return {
    words: roles.join(', '),
    roles,
    unconditional: true,
    test: (actor) => actor.part === undefined && roles.some((role) => actor.roles.has(role)),
  };
}

/** Every rule about a record leaves readers from outside out. */
const INSIDERS = ROLES.filter((role) => !OUTSIDERS.has(role));

/** Holds for anyone of the firm for whom the test does; `words` says who that is ("the accountable person"). */
export function when<Subject>(
  words: string,
  test: (actor: Actor, subject: Subject) => boolean,
): Predicate<Subject> {
  return {
    words,
    roles: INSIDERS,
    unconditional: false,
    test: (actor, subject) => isInsider(actor) && test(actor, subject),
  };
}

/** Holds for whoever has one of these roles, for every record but the few that the test leaves out. */
export function hasRoleFor<Subject>(
  words: string,
  roles: readonly Role[],
  test: (subject: Subject) => boolean,
): Predicate<Subject> {
  const held = hasRole(...roles);
  return {
    ...held,
    words,
    unconditional: false,
    test: (actor, subject) => held.test(actor, subject) && test(subject),
  };
}

/** Holds for everyone who works here, whatever the record. */
export const anyoneHere: Predicate<unknown> = {
  words: 'anyone in the firm',
  roles: INSIDERS,
  unconditional: true,
  test: (actor) => isInsider(actor),
};

/** Holds for everyone who may enter and reads the whole firm, readers from outside included. */
export const anyone: Predicate<unknown> = {
  words: 'anyone who reads the whole firm',
  roles: ROLES,
  unconditional: true,
  test: (actor) => actor.kind === 'person' && actor.roles.size > 0 && actor.part === undefined,
};

/** Holds for everyone who may enter. Somebody who reads a part of the firm finds what belongs to it, and nothing else. */
export const anyoneInTheirPart: Predicate<unknown> = {
  words: 'anyone who may enter, each in the part they read',
  roles: ROLES,
  unconditional: true,
  inPart: true,
  test: (actor) => actor.kind === 'person' && actor.roles.size > 0,
};

/** Holds for auditors from outside, also for one of a part: only what is held back by the part may be read so. */
export const anyoneFromOutside: Predicate<unknown> = {
  words: 'auditors from outside, each in the part they read',
  roles: [...OUTSIDERS],
  unconditional: true,
  inPart: true,
  test: (actor) => actor.kind === 'person' && isOutsider(actor),
};

/** Holds for the product itself: nightly work and reminders. */
export const theSystem: Predicate<unknown> = {
  words: 'the product itself',
  roles: [],
  unconditional: true,
  test: (actor) => actor.kind === 'system',
};

/** Whether a policy lets this actor do it to this record. */
export function allows<Subject>(policy: Policy<Subject>, actor: Actor, subject: Subject): boolean {
  return policy.some((predicate) => predicate.test(actor, subject));
}

/** The answers sent with a record: the browser shows what they allow and derives none itself. */
export function answers<Subject, Name extends string>(
  policies: Readonly<Record<Name, Policy<Subject>>>,
  actor: Actor,
  subject: Subject,
): Record<Name, boolean> {
  const can = {} as Record<Name, boolean>;
  for (const name in policies) can[name] = allows(policies[name], actor, subject);
  return can;
}

function isInsider(actor: Actor): boolean {
  return actor.roles.size > 0 && !isOutsider(actor);
}
