import { queryOptions } from '@tanstack/react-query';
import { api, read } from '../../../web/api/client.ts';
import type { KeyRow } from '../contract/keys.ts';
import type { MeasureRecord, MeasureRow, WallRow } from '../contract/shapes.ts';
import { unpacked } from '../rules/wall.ts';

/** All measures with their latest points. */
export function wallQuery(asOf: string | undefined) {
  return queryOptions({
    queryKey: ['measures', 'wall', asOf],
    queryFn: async ({ signal }) => {
      const { rows, can } = await read(api.GET('/api/measures', { signal }));
      const whole = (rows as unknown as WallRow[]).map(({ lines, ...row }): MeasureRow => ({
        ...row,
        points: unpacked({ points: row.points, lines }),
      }));
      return { rows: whole, can };
    },
  });
}

/** One measure with everything that belongs to it. */
export function recordQuery(id: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['measures', 'record', id, asOf],
    queryFn: ({ signal }) =>
      read(
        api.GET('/api/measures/{id}', { params: { path: { id } }, signal }),
      ) as Promise<MeasureRecord>,
  });
}

/** The keys with which other programs post values. */
export function keysQuery(asOf: string | undefined) {
  return queryOptions({
    queryKey: ['measures', 'keys', asOf],
    queryFn: ({ signal }) =>
      read(api.GET('/api/posting_keys', { signal })) as unknown as Promise<{ rows: KeyRow[] }>,
  });
}
