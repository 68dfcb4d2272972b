import { queryOptions } from '@tanstack/react-query';
import { api, read } from '../../../web/api/client.ts';
import type { HandlerRow, LetterRow, PosterRow } from '../contract/shapes.ts';
import type { KeptKey } from './seal/own-key.ts';

export type Letterbox = {
  readonly posters: PosterRow[];
  readonly handlers: HandlerRow[];
  readonly can: { readonly keep: boolean };
};

/** The posters and who opens sealed letters, as of the day in the address, and whether the reader may change them. */
export function letterboxQuery(asOf: string | undefined) {
  return queryOptions({
    queryKey: ['letterbox', asOf],
    queryFn: ({ signal }) => read(api.GET('/api/letterbox', { signal })) as Promise<Letterbox>,
  });
}

export type OwnKey = {
  readonly id: string;
  readonly version: number;
  readonly retired: boolean;
  readonly key: KeptKey | null;
};

/** The keys of whoever asks, wrapped: the latest first. */
export const ownKeysQuery = queryOptions({
  queryKey: ['letterbox', 'keys'],
  queryFn: ({ signal }) =>
    read(api.GET('/api/handlers/mine', { signal })) as Promise<{ rows: OwnKey[] }>,
});

/** The letters that were sealed to whoever asks. */
export const lettersQuery = queryOptions({
  queryKey: ['letterbox', 'letters'],
  queryFn: ({ signal }) =>
    read(api.GET('/api/letters', { signal })) as Promise<{ rows: LetterRow[] }>,
});
