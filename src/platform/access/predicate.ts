import { ROLES, type Actor, type Role } from './actor.ts';

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
  readonly test: (actor: Actor, subject: Subject) => boolean;
};

export type Policy<Subject> = readonly [Predicate<Subject>, ...Predicate<Subject>[]];

/** Holds for whoever has one of these roles today. */
export function hasRole(...roles: readonly Role[]): Predicate<unknown> {
  return {
    words: roles.join(', '),
    roles,
    unconditional: true,
    test: (actor) => roles.some((role) => actor.roles.has(role)),
  };
}

/** Readers from outside hold no part in the work: every rule about a record leaves them out. */
const OUTSIDERS: ReadonlySet<Role> = new Set<Role>(['external_auditor']);
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

/** Holds for everyone who may enter, readers from outside included. */
export const anyone: Predicate<unknown> = {
  words: 'anyone who may enter',
  roles: ROLES,
  unconditional: true,
  test: (actor) => actor.kind === 'person' && actor.roles.size > 0,
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
  for (const role of actor.roles) if (!OUTSIDERS.has(role)) return true;
  return false;
}
