import type { Actor, Role } from '../platform/access/actor.ts';
import { CHARACTERS, type Character, type TeamKey } from './firm/people.ts';
import { TEAMS } from './firm/places.ts';

const byKey = new Map(CHARACTERS.map((one) => [one.key, one]));

/** Somebody of the example by their key. @throws RangeError where nobody has it */
export function character(key: string): Character {
  const found = byKey.get(key);
  if (found === undefined) throw new RangeError(`Nobody in the example is called ${key}`);
  return found;
}

/** Whether somebody works here on a day of the story; on the day on which they leave they no longer do. */
export function isHere(one: Character, on: number): boolean {
  return one.joined <= on && (one.leaves === undefined || on < one.leaves.on);
}

/** The person, or whoever has taken over from them by that day. */
export function holderOn(key: string, on: number): string {
  const { leaves } = character(key);
  return leaves !== undefined && on >= leaves.on ? holderOn(leaves.to, on) : key;
}

/** The person as an actor on a day of the story, with the roles and the led teams of that day. */
export function actorOn(
  key: string,
  on: number,
  ids: { person(key: string): string; team(key: TeamKey): string | null },
): Actor {
  const one = character(key);
  const roles = one.roles.filter(({ from }) => from === undefined || from <= on);
  const led = TEAMS.filter(({ lead }) => holderOn(lead, on) === key).map((team) => team.key);
  return {
    kind: 'person',
    personId: ids.person(key),
    name: one.name,
    roles: new Set<Role>(roles.map(({ role }) => role)),
    teamId: ids.team(one.team),
    ledTeamIds: new Set(led.flatMap(withAllBelow).flatMap((team) => ids.team(team) ?? [])),
  };
}

function withAllBelow(team: TeamKey): TeamKey[] {
  const below = TEAMS.filter(({ parent }) => parent === team);
  return [team, ...below.flatMap((one) => withAllBelow(one.key))];
}

/** Whether somebody may open and check actions of others on that day. */
export function manages(key: string, on: number): boolean {
  const roles = character(key).roles.filter(({ from }) => from === undefined || from <= on);
  return roles.some(({ role }) => role !== 'staff');
}
