import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, read } from '../../../web/api/client.ts';
import type { paths } from '../../../web/api/schema.d.ts';
import type { Choice } from '../../../web/form/choose.tsx';
import type { PromisedKind } from '../contract/kinds.ts';
import type { Place } from '../contract/places.ts';
import type { Hearing, ItemRecord, ItemRow, Line, OwnRow, WallRow } from '../contract/record.ts';
import type { ListSearch } from './searches.ts';

type ListParameters = NonNullable<paths['/api/voice']['get']['parameters']['query']>;

export type Counted = 'waiting' | 'past_promise' | 'undecided' | 'try_over' | 'to_do' | 'mine';

export type ItemList = {
  readonly total: number;
  readonly rows: ItemRow[];
  readonly counts: Record<Counted, number>;
  readonly hearing: Hearing;
  readonly can: { readonly raise: boolean; readonly answer: boolean };
};

/** One page of what people said, with how much of it waits for something. */
export function listQuery(search: ListSearch, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['voice', 'list', search, asOf],
    queryFn: ({ signal }) =>
      read(
        api.GET('/api/voice', { params: { query: search as ListParameters }, signal }),
      ) as Promise<ItemList>,
    placeholderData: keepPreviousData,
  });
}

/** What somebody may say thanks for, by words that stand in it; the latest first. */
export async function findSaid(typed: string): Promise<readonly Choice[]> {
  const query = {
    state: 'all',
    size: 20,
    ...(typed.trim() !== '' && { q: typed.trim() }),
  } as const;
  const { rows } = (await read(api.GET('/api/voice', { params: { query } }))) as ItemList;
  return rows.flatMap(({ id, kind, words, raiser, reference }) =>
    kind === 'thanks' || words === null || words === ''
      ? []
      : [{ id, name: words, about: raiser?.name ?? reference }],
  );
}

/** One item with all around it. `asOf` is in the key alone: the request takes the day from the address of the page. */
export function itemQuery(id: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['voice', 'item', id, asOf],
    queryFn: ({ signal }) =>
      read(api.GET('/api/voice/{id}', { params: { path: { id } }, signal })) as Promise<ItemRecord>,
  });
}

export const ownQuery = (asOf: string | undefined) =>
  queryOptions({
    queryKey: ['voice', 'mine', asOf],
    queryFn: ({ signal }) =>
      read(api.GET('/api/voice_mine', { signal })) as Promise<{ rows: OwnRow[]; hearing: Hearing }>,
  });

export const wallQuery = (asOf: string | undefined) =>
  queryOptions({
    queryKey: ['voice', 'wall', asOf],
    queryFn: ({ signal }) =>
      read(api.GET('/api/voice_wall', { signal })) as Promise<{
        rows: WallRow[];
        hearing: Hearing;
      }>,
  });

export type Places = {
  readonly rows: Place[];
  readonly promises: { readonly kind: PromisedKind; readonly days: number }[];
  readonly can: { readonly edit: boolean };
};

export const placesQuery = queryOptions({
  queryKey: ['voice', 'places'],
  queryFn: ({ signal }) => read(api.GET('/api/voice_places', { signal })) as Promise<Places>,
});

/** From so many letters on it is looked for what was said before. */
const ENOUGH = 12;

/** What was said before that is like what is typed. */
export function similarQuery(typed: string) {
  const q = typed.trim().slice(0, 500);
  return queryOptions({
    queryKey: ['voice', 'similar', q],
    enabled: q.length >= ENOUGH,
    placeholderData: keepPreviousData,
    refetchInterval: false,
    queryFn: ({ signal }) =>
      read(api.GET('/api/voice_similar', { params: { query: { q } }, signal })) as Promise<{
        rows: Line[];
      }>,
  });
}
