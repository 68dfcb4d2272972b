import { queryOptions } from '@tanstack/react-query';
import { api, read } from '../../../web/api/client.ts';
import type { Organisation } from '../contract/shapes.ts';

/**
 * What the firm says about itself, with its days off, standards, certificates and audits. Of a past day the headcount is
 * told, and which standards, certificates and audits there were; how they are worded is as it is now.
 */
export function organisationQuery(asOf: string | undefined) {
  return queryOptions({
    queryKey: ['organisation', asOf],
    queryFn: ({ signal }) =>
      read(api.GET('/api/organisation', { signal })) as Promise<Organisation>,
  });
}
