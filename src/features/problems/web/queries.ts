import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, fetchJson, read } from '../../../web/api/client.ts';
import type { paths } from '../../../web/api/schema.d.ts';
import type { Choice } from '../../../web/form/choose.tsx';
import type { Day } from '../../../lib/day.ts';
import type { MeasureChart } from '../../measures/contract/shapes.ts';
import type { Hold } from '../contract/holds.ts';
import type { Category, State } from '../contract/kinds.ts';
import type { EightD, Other, ProblemRecord, ProblemRow } from '../contract/record.ts';
import type { HoldSearch, ListSearch, TrendSearch } from './searches.ts';

type ListParameters = NonNullable<paths['/api/problems']['get']['parameters']['query']>;
type HoldParameters = NonNullable<paths['/api/holds']['get']['parameters']['query']>;

/** Questions whose answers ask for something to be done, and how many problems answer each. */
type Asked = Record<Exclude<State, 'closed' | 'withdrawn' | 'all'>, number>;

export type ProblemList = {
  readonly total: number;
  readonly rows: ProblemRow[];
  readonly counts: Asked;
  readonly can: { readonly raise: boolean; readonly hold: boolean };
};

/** One page of problems, with how many wait for something. */
export function listQuery(search: ListSearch, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['problems', 'list', search, asOf],
    queryFn: ({ signal }) =>
      read(
        api.GET('/api/problems', { params: { query: search as ListParameters }, signal }),
      ) as Promise<ProblemList>,
    placeholderData: keepPreviousData,
  });
}

/** The whole record. `asOf` is in the key alone: the request takes the day from the address of the page. */
export function recordQuery(id: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['problems', 'record', id, asOf],
    queryFn: ({ signal }) =>
      read(
        api.GET('/api/problems/{id}', { params: { path: { id } }, signal }),
      ) as Promise<ProblemRecord>,
  });
}

/** The same problem in the eight steps of a report, as a page; the PDF is a download of its own. */
export function eightDQuery(id: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['problems', 'eight_d', id, asOf],
    queryFn: ({ signal }) =>
      read(
        api.GET('/api/problems/{id}/eight_d', { params: { path: { id } }, signal }),
      ) as Promise<EightD>,
  });
}

/** Earlier problems that may have had the same cause. */
export function sameCauseQuery(id: string) {
  return queryOptions({
    queryKey: ['problems', 'same_cause', id],
    queryFn: ({ signal }) =>
      read(
        api.GET('/api/problems/{id}/same_cause', { params: { path: { id } }, signal }),
      ) as Promise<{ rows: Other[] }>,
  });
}

type AmountMeasure = { readonly id: string; readonly name: string; readonly unit: string };

export type Trends = {
  readonly months: Day[];
  readonly counts: MeasureChart;
  readonly amounts: AmountMeasure[];
  readonly rate: { measure: AmountMeasure; per: number; chart: MeasureChart } | null;
  readonly causes: { category: Category; count: number; cumulative: number }[];
  readonly places: { place_id: string | null; place: string; count: number }[];
  readonly costs: { month: Day; known: number; estimated: number }[];
  readonly between_serious: MeasureChart;
};

/** Up to three years, month by month. What was shown before stays until what is newly asked for has come. */
export function trendsQuery(search: TrendSearch, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['problems', 'trends', search, asOf],
    queryFn: ({ signal }) =>
      read(
        api.GET('/api/problem_trends', { params: { query: search as object }, signal }),
      ) as Promise<Trends>,
    placeholderData: keepPreviousData,
  });
}

export type HoldList = {
  readonly total: number;
  readonly rows: Hold[];
  readonly can: { readonly hold: boolean };
};

/** One page of stopped work, the last called first; without a state only what still stands. */
export function holdsQuery(search: HoldSearch, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['problems', 'holds', search, asOf],
    queryFn: ({ signal }) =>
      read(
        api.GET('/api/holds', { params: { query: search as HoldParameters }, signal }),
      ) as Promise<HoldList>,
    placeholderData: keepPreviousData,
  });
}

/** The firm's money, as a three-letter code. */
export const currencyQuery = queryOptions({
  queryKey: ['session', 'currency'],
  queryFn: async ({ signal }) => {
    const { organisation } = await fetchJson<{ organisation: { currency: string } }>(
      '/api/me',
      signal,
    );
    return organisation.currency;
  },
  staleTime: 600_000,
});

/** The teams there are, for the field that asks to which one a problem belongs. */
export async function findTeams(typed: string): Promise<readonly Choice[]> {
  const { rows } = await read(api.GET('/api/teams'));
  const wanted = typed.trim().toLowerCase();
  return rows
    .filter(({ name, closed_on: closed }) => closed === null && name.toLowerCase().includes(wanted))
    .map(({ id, name }) => ({ id, name }));
}

/** How the firm calls its places. */
export const placesQuery = queryOptions({
  queryKey: ['problems', 'places'],
  queryFn: ({ signal }) => read(api.GET('/api/problem_places', { signal })),
});
