import { queryOptions } from '@tanstack/react-query';
import { api, read } from '../../../web/api/client.ts';
import type { Evidence } from '../contract.ts';

/** How the record stands; asked again often while it is being recomputed. */
export function evidenceQuery(asOf: string | undefined) {
  return queryOptions({
    queryKey: ['evidence', asOf],
    queryFn: ({ signal }) => read(api.GET('/api/evidence', { signal })) as Promise<Evidence>,
    refetchInterval: ({ state }) => (state.data?.verifying ? 2_000 : 30_000),
  });
}
