import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { api, read } from '../../../web/api/client.ts';
import type { Choice } from '../../../web/form/choose.tsx';
import type { SiteRow, TeamRow } from '../contract/places.ts';
import type { PeopleQuery, PersonRecord, PersonRow } from '../contract/shapes.ts';
import type { Day } from '../../../lib/day.ts';

type Asked = { readonly [Key in keyof PeopleQuery]?: PeopleQuery[Key] | undefined };

/** Everything that fits on one page of the tree; a larger firm looks at its list. */
export const EVERYBODY = 2_000;

/**
 * One page of the people asked for; the last page stays while another one is fetched. `asOf` only keeps the answers of
 * several days apart: the client sends the day that stands in the address.
 */
export function listQuery(asked: Asked, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['people', 'list', asked, asOf],
    queryFn: ({ signal }) =>
      read(api.GET('/api/people', { params: { query: asked as never }, signal })) as Promise<{
        total: number;
        rows: PersonRow[];
      }>,
    placeholderData: keepPreviousData,
  });
}

/** One person with roles, leave, manager and story, as far as the reader may see each of them. */
export function personQuery(id: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['people', 'record', id, asOf],
    queryFn: ({ signal }) =>
      read(
        api.GET('/api/people/{id}', { params: { path: { id } }, signal }),
      ) as Promise<PersonRecord>,
  });
}

/** One thing somebody still has to do. */
export type OwnedRow = {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly part: 'accountable' | 'helper' | 'checker';
  readonly due_on: Day | null;
};

/** What somebody still has to do in the rest of the product. */
export function ownedQuery(person: string) {
  return queryOptions({
    queryKey: ['people', 'owned', person],
    queryFn: ({ signal }) =>
      read(
        api.GET('/api/actions/owned/{person}', { params: { path: { person } }, signal }),
      ) as Promise<{ rows: OwnedRow[] }>,
  });
}

/** Who has an account and whom an open invitation waits for; only for system managers and top management. */
export function accessQuery() {
  return queryOptions({
    queryKey: ['people', 'access'],
    // allow past-day: who has an account is told of today alone
    queryFn: ({ signal }) => read(api.GET('/api/people/access', { signal })),
  });
}

/** Every team with its lead and headcount, closed ones too: fields that offer a choice leave those out. */
export function teamsQuery() {
  return queryOptions({
    queryKey: ['people', 'teams'],
    queryFn: ({ signal }) =>
      read(api.GET('/api/teams', { signal })) as Promise<{
        rows: TeamRow[];
        can: { edit: boolean };
      }>,
  });
}

/** Every site with its headcount and open teams, closed sites too: fields that offer a choice leave those out. */
export function sitesQuery() {
  return queryOptions({
    queryKey: ['people', 'sites'],
    queryFn: ({ signal }) =>
      read(api.GET('/api/sites', { signal })) as Promise<{
        rows: SiteRow[];
        can: { edit: boolean };
      }>,
  });
}

/** The open teams, each with the teams above it as a help to tell them apart. */
export function useTeamChoices(): readonly Choice[] {
  const { data } = useQuery(teamsQuery());
  const rows = data?.rows ?? [];
  return rows
    .filter((team) => team.closed_on === null)
    .map((team) => ({ id: team.id, name: team.name, about: pathOf(rows, team) }));
}

/** The sites that are open, for a field to choose from; none as long as they are being fetched. */
export function useSiteChoices(): readonly Choice[] {
  const { data } = useQuery(sitesQuery());
  return (data?.rows ?? []).filter((site) => site.closed_on === null);
}

/** "Plant, Assembly" for a team below Assembly. */
function pathOf(teams: readonly TeamRow[], team: TeamRow): string {
  const above: string[] = [];
  for (let at = team.parent_id; at !== null && above.length < 20;) {
    const parent = teams.find((one) => one.id === at);
    if (parent === undefined) break;
    above.unshift(parent.name);
    at = parent.parent_id;
  }
  return above.join(', ');
}
