import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, read } from '../../../web/api/client.ts';
import type { Choice } from '../../../web/form/choose.tsx';
import type { paths } from '../../../web/api/schema.d.ts';
import type { ResourceRequest } from '../contract/requests.ts';
import type { DecisionRecord, DecisionRow } from '../contract/shapes.ts';
import type { Capture, ListSearch, RequestSearch } from './searches.ts';

type ListParameters = NonNullable<paths['/api/decisions']['get']['parameters']['query']>;
type Begin = { readonly record: boolean; readonly ask: boolean };

export type DecisionList = {
  readonly total: number;
  readonly rows: DecisionRow[];
  readonly counts: Record<'all' | 'look_back_due' | 'without_look_back' | 'incomplete', number>;
  readonly can: Begin;
};

/** One page of decisions, with how many wait for something. */
export function listQuery(search: ListSearch, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['decisions', 'list', search, asOf],
    queryFn: ({ signal }) =>
      read(
        api.GET('/api/decisions', { params: { query: search as ListParameters }, signal }),
      ) as Promise<DecisionList>,
    placeholderData: keepPreviousData,
  });
}

/**
 * One decision with its facts and the moves of its look-back. `asOf` only keeps the answers for two days apart: the
 * client itself asks for the day in the address.
 */
export function recordQuery(id: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['decisions', 'record', id, asOf],
    queryFn: ({ signal }) =>
      read(
        api.GET('/api/decisions/{id}', { params: { path: { id } }, signal }),
      ) as Promise<DecisionRecord>,
  });
}

type RequestParameters = NonNullable<paths['/api/resource_requests']['get']['parameters']['query']>;

/** One page of requests for resources; the page before stays on the screen until the next has come. */
export function requestsQuery(search: RequestSearch, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['decisions', 'requests', search, asOf],
    queryFn: ({ signal }) =>
      read(
        api.GET('/api/resource_requests', {
          params: { query: search as RequestParameters },
          signal,
        }),
      ) as Promise<{ total: number; rows: ResourceRequest[]; can: Begin }>,
    placeholderData: keepPreviousData,
  });
}

/** One request, with its answer where it has one; the query fails where it was not asked by the day in the address. */
export function requestQuery(id: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['decisions', 'request', id, asOf],
    queryFn: ({ signal }) =>
      read(
        api.GET('/api/resource_requests/{id}', { params: { path: { id } }, signal }),
      ) as Promise<ResourceRequest>,
  });
}

/** What a decision begins with, by its name; null where it begins with nothing. */
export function subjectQuery({ action, measure, objective }: Capture) {
  return queryOptions({
    queryKey: ['decisions', 'subject', action, measure, objective],
    queryFn: async ({ signal }): Promise<string | null> => {
      if (action !== undefined) {
        const asked = { params: { path: { id: action } }, signal };
        return (await read(api.GET('/api/actions/{id}', asked))).title;
      }
      if (objective !== undefined) {
        const asked = { params: { path: { id: objective } }, signal };
        return (await read(api.GET('/api/objectives/{id}', asked))).name;
      }
      if (measure === undefined) return null;
      const asked = { params: { path: { id: measure } }, signal };
      return (await read(api.GET('/api/measures/{id}', asked))).name;
    },
  });
}

/** Somebody named only by their id in an address. */
export function personQuery(id: string | undefined) {
  return queryOptions({
    queryKey: ['decisions', 'person', id],
    queryFn: ({ signal }): Promise<Choice> =>
      read(api.GET('/api/people/{id}', { params: { path: { id: id ?? '' } }, signal })),
    enabled: id !== undefined,
    staleTime: 60_000,
  });
}

/** The actions whose words fit, settled ones too: a decision may rest on what is done. */
export async function findActions(typed: string): Promise<readonly Choice[]> {
  const query = { state: 'all', q: typed, size: 20 } as const;
  const { rows } = await read(api.GET('/api/actions', { params: { query } }));
  return rows.map(({ id, title, reference }) => ({ id, name: title, about: reference }));
}

/** The measures whose name fits. */
export async function findMeasures(typed: string): Promise<readonly Choice[]> {
  const { rows } = await read(api.GET('/api/measures'));
  return fitting(rows, typed);
}

/** The objectives whose name fits. */
export async function findObjectives(typed: string): Promise<readonly Choice[]> {
  const { objectives } = await read(api.GET('/api/strategy'));
  return fitting(objectives, typed);
}

function fitting(all: readonly Choice[], typed: string): Choice[] {
  const wanted = typed.trim().toLowerCase();
  return all
    .filter(({ name }) => name.toLowerCase().includes(wanted))
    .slice(0, 20)
    .map(({ id, name }) => ({ id, name }));
}
