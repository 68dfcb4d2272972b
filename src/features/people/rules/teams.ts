import { accept, refuse, type Outcome } from '../../../lib/outcome.ts';
import type { Day } from '../../../lib/day.ts';
import { fold } from '../../../lib/fold.ts';

/** A team as far as its place in the tree and its name go. */
export type TeamPlace = {
  readonly id: string;
  readonly name: string;
  readonly parent_id: string | null;
  readonly closed_on: Day | null;
};

/** All teams of the firm are one tree: no team lies below itself, and none below a closed one. */
export function placeTeam(
  teams: readonly TeamPlace[],
  teamId: string,
  parentId: string | null,
): Outcome<null, 'team.circle' | 'team.parent_closed' | 'team.unknown'> {
  const byId = new Map(teams.map((team) => [team.id, team]));
  const seen = new Set([teamId]);
  for (let at = parentId; at !== null;) {
    const team = byId.get(at);
    if (team === undefined) return refuse('team.unknown');
    if (at === parentId && team.closed_on !== null) return refuse('team.parent_closed');
    if (seen.has(at)) return refuse('team.circle');
    seen.add(at);
    at = team.parent_id;
  }
  return accept(null);
}

/** Two teams or sites of the same name could not be told apart in a list or an import. */
export function nameIsFree<Code extends string>(
  others: readonly { readonly id: string; readonly name: string }[],
  ownId: string | null,
  name: string,
  code: Code,
): Outcome<null, Code> {
  const folded = fold(name);
  return others.some((other) => other.id !== ownId && fold(other.name) === folded)
    ? refuse(code, { name })
    : accept(null);
}

/** A team in the order and depth in which the tree is drawn. */
export type TreeNode<Team> = { readonly team: Team; readonly depth: number };

/** The teams from the top down, each followed by those below it, in the order of their names. */
export function treeOf<Team extends Pick<TeamPlace, 'id' | 'name' | 'parent_id'>>(
  teams: readonly Team[],
): TreeNode<Team>[] {
  const ids = new Set(teams.map((team) => team.id));
  const below = new Map<string | null, Team[]>();
  for (const team of teams) {
    const parent = team.parent_id !== null && ids.has(team.parent_id) ? team.parent_id : null;
    below.set(parent, [...(below.get(parent) ?? []), team]);
  }
  const walk = (parent: string | null, depth: number): TreeNode<Team>[] =>
    (below.get(parent) ?? [])
      .toSorted((one, other) => (fold(one.name) < fold(other.name) ? -1 : 1))
      .flatMap((team) => [{ team, depth }, ...walk(team.id, depth + 1)]);
  return walk(null, 0);
}
