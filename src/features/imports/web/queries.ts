import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { fetchJson } from '../../../web/api/client.ts';
import type { ImportRecord, ImportRow, PreviewRow } from '../contract/shapes.ts';
import { WORKING_STATES, type ImportState, type ONLY } from '../contract/states.ts';

type Registers = {
  readonly rows: readonly { readonly noun: string; readonly may: boolean }[];
  readonly limits: { readonly file_bytes: number; readonly cells: number };
};

/** Which rows of the file are shown. */
export type Only = (typeof ONLY)[number];

/** Rows of the file on one page. */
export const ROWS = 50;

export const registersQuery = queryOptions({
  queryKey: ['imports', 'registers'],
  queryFn: ({ signal }) => fetchJson<Registers>('/api/import_registers', signal),
  refetchInterval: false,
});

export const importsQuery = queryOptions({
  queryKey: ['imports', 'list'],
  queryFn: ({ signal }) => fetchJson<{ rows: readonly ImportRow[] }>('/api/imports', signal),
});

/** Whether it is worked on in the background, so that choices wait and it is soon to be asked again. */
export function isWorking(state: ImportState): boolean {
  return (WORKING_STATES as readonly string[]).includes(state);
}

/** One import; asked again twice a second while it works in the background. */
export function importQuery(id: string) {
  return queryOptions({
    queryKey: ['imports', 'record', id],
    queryFn: ({ signal }) => fetchJson<ImportRecord>(`/api/imports/${id}`, signal),
    refetchInterval: ({ state }) =>
      state.data !== undefined && isWorking(state.data.state) ? 500 : 30_000,
  });
}

/** One page of rows as they stand in the file; `version` and `state` make it fresh after each check. */
export function rowsQuery(record: ImportRecord, only: Only | undefined, page: number) {
  const query = new URLSearchParams({ page: String(page), size: String(ROWS) });
  if (only !== undefined) query.set('only', only);
  return queryOptions({
    queryKey: ['imports', 'rows', record.id, record.version, record.state, only, page],
    queryFn: ({ signal }) =>
      fetchJson<{ total: number; rows: readonly PreviewRow[] }>(
        `/api/imports/${record.id}/rows?${query}`,
        signal,
      ),
    placeholderData: keepPreviousData,
    refetchInterval: false,
  });
}

export type Obstacles = {
  readonly total: number;
  readonly rows: readonly {
    readonly id: string;
    readonly reference: string;
    readonly title: string;
    readonly why: 'changed' | 'spoken_of';
  }[];
};

/** Records that undoing would lose something of. */
export function obstaclesQuery(id: string) {
  return queryOptions({
    queryKey: ['imports', 'obstacles', id],
    queryFn: ({ signal }) => fetchJson<Obstacles>(`/api/imports/${id}/obstacles`, signal),
    refetchInterval: false,
  });
}

/** How many records of the import answer one question that lists can be asked. */
export function truthQuery(id: string, state: string) {
  return queryOptions({
    queryKey: ['imports', 'truth', id, state],
    queryFn: ({ signal }) =>
      fetchJson<{ total: number }>(`/api/actions?import=${id}&state=${state}&size=1`, signal),
  });
}
