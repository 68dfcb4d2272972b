import type { Day } from '../../../lib/day.ts';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, read } from '../../../web/api/client.ts';
import type { Choice } from '../../../web/form/choose.tsx';
import type { ActionRecord, ActionRow } from '../contract/shapes.ts';
import type { paths } from '../../../web/api/schema.d.ts';
import type { ListSearch } from './list-search.ts';

type ListParameters = NonNullable<paths['/api/actions']['get']['parameters']['query']>;

/** One page of the list, refreshed by itself; while another page is fetched, the last one stays. */
export function listQuery(search: ListSearch, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['actions', 'list', search, asOf],
    queryFn: ({ signal }) =>
      read(
        api.GET('/api/actions', { params: { query: search as ListParameters }, signal }),
      ) as Promise<{ total: number; rows: ActionRow[] }>,
    placeholderData: keepPreviousData,
  });
}

/** One action with everything that belongs to it. */
export function recordQuery(id: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['actions', 'record', id, asOf],
    queryFn: ({ signal }) =>
      read(
        api.GET('/api/actions/{id}', { params: { path: { id } }, signal }),
      ) as Promise<ActionRecord>,
  });
}

/** The objectives an action serves, each with its goals. */
export function lineQuery(id: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['actions', 'line', id, asOf],
    queryFn: ({ signal }) =>
      read(api.GET('/api/strategy/line', { params: { query: { action_id: id } }, signal })),
  });
}

type Resting = {
  readonly id: string;
  readonly chosen: string;
  readonly decided_on: Day;
  readonly withdrawn_on: Day | null;
};

/** The one record that a decision is about. */
export type About = { action?: string; measure?: string; objective?: string };

/** The decisions that rest on a record. */
export function restingQuery(about: About, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['decisions', 'resting', about, asOf],
    queryFn: ({ signal }) =>
      read(
        api.GET('/api/decisions', { params: { query: { ...about, size: 200 } }, signal }),
      ) as unknown as Promise<{ rows: Resting[] }>,
  });
}

/** A filter that was kept under a name. */
export type KeptView = {
  readonly id: string;
  readonly name: string;
  readonly query: string;
  readonly shared: boolean;
  readonly mine: boolean;
};

/** The filters the person kept, and those that others share. */
export const viewsQuery = queryOptions({
  queryKey: ['actions', 'views'],
  queryFn: ({ signal }) =>
    read(api.GET('/api/action_views', { signal })) as Promise<{ rows: KeptView[] }>,
});

/** The processes that actions name, for a field that looks for one. */
export const processesQuery = queryOptions({
  queryKey: ['actions', 'processes'],
  queryFn: ({ signal }) => read(api.GET('/api/action_processes', { signal })),
});

/** Somebody named only by their id in an address. */
export function personNameQuery(id: string | undefined) {
  return queryOptions({
    queryKey: ['actions', 'person', id],
    queryFn: ({ signal }): Promise<Choice> =>
      read(api.GET('/api/people/{id}', { params: { path: { id: id ?? '' } }, signal })),
    enabled: id !== undefined,
    staleTime: 60_000,
  });
}
