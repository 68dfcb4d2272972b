import type { Cut } from '../contract/kinds.ts';
import type { Unit } from './blocks.ts';

type Person = {
  readonly id: string;
  readonly team_id: string | null;
  readonly leads_others: boolean;
};
type Team = { readonly id: string; readonly name: string; readonly parent_id: string | null };

/** The firm with its parts, as the cut has them: no parts, the teams, or those who lead and those who do not. */
export function unitOf(
  name: string,
  people: readonly Person[],
  teams: readonly Team[],
  cut: Cut,
): Unit {
  const ids = (some: readonly Person[]) => some.map(({ id }) => id);
  if (cut === 'whole') return { id: 'firm', name, people: ids(people), units: [] };
  if (cut === 'level') {
    const level = (id: string, words: string, leads: boolean): Unit => ({
      id,
      name: words,
      people: ids(people.filter(({ leads_others: own }) => own === leads)),
      units: [],
    });
    const units = [
      level('level:line', 'Line managers', true),
      level('level:others', 'Everybody else', false),
    ];
    return { id: 'firm', name, people: [], units };
  }
  const known = new Set(teams.map(({ id }) => id));
  const outside = people.filter(({ team_id: team }) => team === null || !known.has(team));
  const below = (parent: string | null): Unit[] =>
    teams
      .filter(
        ({ parent_id: above }) => (above !== null && known.has(above) ? above : null) === parent,
      )
      .map((team) => ({
        id: team.id,
        name: team.name,
        people: ids(people.filter(({ team_id: own }) => own === team.id)),
        units: below(team.id),
      }));
  return { id: 'firm', name, people: ids(outside), units: below(null) };
}
