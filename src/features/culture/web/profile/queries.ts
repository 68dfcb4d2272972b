import { queryOptions } from '@tanstack/react-query';
import { api, read } from '../../../../web/api/client.ts';
import type { DimensionPage, Exists, Profile } from '../../contract/profile.ts';

/** How the firm stands in the nine dimensions. */
export function profileQuery(asOf: string | undefined) {
  return queryOptions({
    queryKey: ['culture', 'profile', asOf],
    queryFn: ({ signal }) => read(api.GET('/api/culture/profile', { signal })) as Promise<Profile>,
  });
}

/** What is behind one dimension. */
export function dimensionQuery(dimension: DimensionPage['dimension'], asOf: string | undefined) {
  return queryOptions({
    queryKey: ['culture', 'dimension', dimension, asOf],
    queryFn: ({ signal }) =>
      read(
        api.GET('/api/culture/dimensions/{dimension}', { params: { path: { dimension } }, signal }),
      ) as Promise<DimensionPage>,
  });
}

/** What the standards demand, and of what there is a record. */
export function existsQuery(asOf: string | undefined) {
  return queryOptions({
    queryKey: ['culture', 'exists', asOf],
    queryFn: ({ signal }) => read(api.GET('/api/culture/exists', { signal })) as Promise<Exists>,
  });
}
