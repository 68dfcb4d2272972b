import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, read } from '../../../web/api/client.ts';
import type { Coverage, Minutes, Told } from '../contract/minutes.ts';
import type { Pack } from '../contract/pack.ts';
import type { MeetingRecord, MeetingRow } from '../contract/record.ts';
import type { paths } from '../../../web/api/schema.d.ts';
import type { ListSearch } from './searches.ts';

type ListParameters = NonNullable<paths['/api/meetings']['get']['parameters']['query']>;

/** While a meeting runs, what others write is seen about as soon as they have looked up. */
const LIVE = 2_000;

export type MeetingList = {
  readonly total: number;
  readonly rows: MeetingRow[];
  readonly can: { readonly plan: boolean };
};

/**
 * One page of the meetings that concern the reader. `asOf` only keeps the answers for two days apart: the client
 * itself asks for the day in the address.
 */
export function listQuery(search: ListSearch, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['meetings', 'list', search, asOf],
    queryFn: ({ signal }) =>
      read(
        api.GET('/api/meetings', { params: { query: search as ListParameters }, signal }),
      ) as Promise<MeetingList>,
    placeholderData: keepPreviousData,
  });
}

/** One meeting; asked for every other second while it runs and nobody looks at a past day. */
export function meetingQuery(id: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['meetings', 'record', id, asOf],
    queryFn: ({ signal }) =>
      read(
        api.GET('/api/meetings/{id}', { params: { path: { id } }, signal }),
      ) as Promise<MeetingRecord>,
    refetchInterval: ({ state }) =>
      asOf === undefined && state.data?.state === 'running' ? LIVE : 30_000,
  });
}

/** What management has considered in the twelve months up to the day in the address, and what is missing. */
export function coverageQuery(asOf: string | undefined) {
  return queryOptions({
    queryKey: ['meetings', 'coverage', asOf],
    queryFn: ({ signal }) =>
      read(api.GET('/api/meetings/coverage', { signal })) as Promise<Coverage>,
  });
}

export type Input = {
  readonly key: string;
  readonly words: string;
  readonly standards: readonly string[];
};

/** What the management review has to consider by the standards the firm holds. */
export function inputsQuery() {
  return queryOptions({
    queryKey: ['meetings', 'inputs'],
    queryFn: async ({ signal }): Promise<readonly Input[]> =>
      (await read(api.GET('/api/meetings/inputs', { signal }))).rows,
    staleTime: 5 * 60_000,
  });
}

/** The minutes with their signatures; the query fails where the meeting had not begun by the day in the address. */
export function minutesQuery(id: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['meetings', 'minutes', id, asOf],
    queryFn: ({ signal }) =>
      read(
        api.GET('/api/meetings/{id}/minutes', { params: { path: { id } }, signal }),
      ) as Promise<Minutes>,
  });
}

/** What is read before a meeting: as it was frozen last or, where it never was, as the records stand. */
export function packQuery(id: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['meetings', 'pack', id, asOf],
    queryFn: ({ signal }) =>
      read(
        api.GET('/api/meetings/{id}/pack', { params: { path: { id } }, signal }),
      ) as Promise<Pack>,
  });
}

/** What the reader was told of meetings they had no seat in. */
export function toldQuery(asOf: string | undefined) {
  return queryOptions({
    queryKey: ['meetings', 'told', asOf],
    queryFn: ({ signal }) =>
      read(api.GET('/api/meetings/told', { signal })) as Promise<{ rows: Told[] }>,
  });
}

/** Whether the reader’s calendar has an open address, and since when; the address itself is shown only once. */
export function feedQuery() {
  return queryOptions({
    queryKey: ['meetings', 'feed'],
    queryFn: ({ signal }) => read(api.GET('/api/calendar_feed', { signal })),
  });
}
