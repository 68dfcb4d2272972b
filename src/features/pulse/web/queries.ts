import { queryOptions } from '@tanstack/react-query';
import { api, read } from '../../../web/api/client.ts';
import type * as z from 'zod';
import type { Cut } from '../contract/kinds.ts';
import type { ownShape, planShape, Wave, waveListShape } from '../contract/shapes.ts';

export type WaveList = z.output<typeof waveListShape>;
export type Plan = z.output<typeof planShape>;

/** The waves as they stood on the day in the address, the latest first, and whether the reader may announce one. */
export function listQuery(asOf: string | undefined) {
  return queryOptions({
    queryKey: ['pulse', 'list', asOf],
    queryFn: ({ signal }) => read(api.GET('/api/pulses', { signal })) as Promise<WaveList>,
  });
}

/** One wave, with its results once they are published, or where a single leader reads them first. */
export function waveQuery(id: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['pulse', 'wave', id, asOf],
    queryFn: ({ signal }) =>
      read(api.GET('/api/pulses/{id}', { params: { path: { id } }, signal })) as Promise<Wave>,
  });
}

/** The open waves that the reader has a place in today, whichever day the address asks for. */
export function ownQuery() {
  return queryOptions({
    queryKey: ['pulse', 'own'],
    queryFn: ({ signal }) =>
      read(api.GET('/api/pulse_own', { signal })) as Promise<z.output<typeof ownShape>>,
    // While somebody fills in a form, nothing under it changes.
    refetchOnWindowFocus: false,
    refetchInterval: false,
  });
}

/** How a wave would be divided today; where nothing is chosen, not at all and with the usual least number. */
export function planQuery(cut: Cut | undefined, least: number | undefined) {
  return queryOptions({
    queryKey: ['pulse', 'plan', cut, least],
    queryFn: ({ signal }) =>
      read(
        api.GET('/api/pulse_plan', {
          params: { query: { ...(cut && { cut }), ...(least && { least }) } },
          signal,
        }),
      ) as Promise<Plan>,
    placeholderData: (last) => last,
  });
}
