import type { Actor } from '../../platform/access/actor.ts';
import {
  allows,
  answers,
  anyoneInTheirPart,
  anyoneHere,
  hasRole,
  when,
  type Policy,
} from '../../platform/access/predicate.ts';
import type { PersonCan } from './contract/shapes.ts';

/** What the policies look at. */
export type Person = { readonly id: string; readonly team_id: string | null };

const leaders = hasRole('top_management', 'system_manager');
const themselves = when<Person>(
  'the person themselves',
  (actor, person) => person.id === actor.personId,
);
const leadsTheirTeam = when<Person>(
  'who leads their team',
  (actor, person) => person.team_id !== null && actor.ledTeamIds.has(person.team_id),
);

export const seePeople: Policy<null> = [anyoneInTheirPart];
/** How somebody wants to be written to is for themselves alone. */
export const chooseOwnMail: Policy<unknown> = [anyoneHere];
export const managePeople: Policy<unknown> = [leaders];
/** Names of people who may come in, and codes that open accounts: for those who look after the system. */
export const seeAccess: Policy<null> = [leaders];

/** One list for commands and for the answers sent with each record. */
export const personPolicies = {
  edit: [leaders],
  roles: [leaders],
  invite: [leaders],
  leave: [leaders],
  see_leave: [leaders, themselves, leadsTheirTeam],
  record_leave: [leaders, themselves, leadsTheirTeam],
} satisfies Record<keyof PersonCan, Policy<Person>>;

/** The answers sent with a record. */
export function canOf(actor: Actor, person: Person): PersonCan {
  return answers(personPolicies, actor, person);
}

/** Addresses are for people who work here. */
export function seesAddresses(actor: Actor): boolean {
  return [...actor.roles].some((role) => role !== 'external_auditor');
}

/** Whether somebody may add people and change teams and sites: top management and system managers, nobody else. */
export function managesPeople(actor: Actor): boolean {
  return allows(managePeople, actor, null);
}
