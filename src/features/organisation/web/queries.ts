import { queryOptions } from '@tanstack/react-query';
import { api, read } from '../../../web/api/client.ts';
import type { Organisation } from '../contract/shapes.ts';

export function organisationQuery(asOf: string | undefined) {
  return queryOptions({
    queryKey: ['organisation', asOf],
    queryFn: ({ signal }) =>
      read(api.GET('/api/organisation', { signal })) as Promise<Organisation>,
  });
}
