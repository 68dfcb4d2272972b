import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, read } from '../../../web/api/client.ts';
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
  queryFn: ({ signal }) => read(api.GET('/api/import_registers', { signal })) as Promise<Registers>,
  refetchInterval: false,
});

export const importsQuery = queryOptions({
  queryKey: ['imports', 'list'],
  queryFn: ({ signal }) =>
    read(api.GET('/api/imports', { signal })) as Promise<{ rows: readonly ImportRow[] }>,
});

/** Whether it is worked on in the background, so that choices wait and it is soon to be asked again. */
export function isWorking(state: ImportState): boolean {
  return (WORKING_STATES as readonly string[]).includes(state);
}

/** One import; asked again twice a second while it works in the background. */
export function importQuery(id: string) {
  return queryOptions({
    queryKey: ['imports', 'record', id],
    queryFn: ({ signal }) =>
      read(
        api.GET('/api/imports/{id}', { params: { path: { id } }, signal }),
      ) as unknown as Promise<ImportRecord>,
    refetchInterval: ({ state }) =>
      state.data !== undefined && isWorking(state.data.state) ? 500 : 30_000,
  });
}

/** One page of rows as they stand in the file; `version` and `state` make it fresh after each check. */
export function rowsQuery(record: ImportRecord, only: Only | undefined, page: number) {
  const query = { page, size: ROWS, ...(only !== undefined && { only }) };
  return queryOptions({
    queryKey: ['imports', 'rows', record.id, record.version, record.state, only, page],
    queryFn: ({ signal }) =>
      read(
        api.GET('/api/imports/{id}/rows', { params: { path: { id: record.id }, query }, signal }),
      ) as unknown as Promise<{ total: number; rows: readonly PreviewRow[] }>,
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
    queryFn: ({ signal }): Promise<Obstacles> =>
      read(api.GET('/api/imports/{id}/obstacles', { params: { path: { id } }, signal })),
    refetchInterval: false,
  });
}

/** What the lists can be asked about what came in: the first truths of the file. */
export const TRUTHS = ['late', 'unowned', 'undated', 'open', 'unchecked', 'done'] as const;
export type Truth = (typeof TRUTHS)[number];

/** How many records of the import answer one question that lists can be asked. */
export function truthQuery(id: string, state: Truth) {
  return queryOptions({
    queryKey: ['imports', 'truth', id, state],
    queryFn: ({ signal }) =>
      read(
        api.GET('/api/actions', { params: { query: { import: id, state, size: 1 } }, signal }),
      ) as Promise<{ total: number }>,
  });
}
