import { queryOptions } from '@tanstack/react-query';
import { api, read } from '../../../web/api/client.ts';
import type * as z from 'zod';
import type { Cut } from '../contract/kinds.ts';
import type { ownShape, planShape, Wave, waveListShape } from '../contract/shapes.ts';

export type WaveList = z.output<typeof waveListShape>;
export type Plan = z.output<typeof planShape>;

export function listQuery(asOf: string | undefined) {
  return queryOptions({
    queryKey: ['pulse', 'list', asOf],
    queryFn: ({ signal }) => read(api.GET('/api/pulses', { signal })) as Promise<WaveList>,
  });
}

export function waveQuery(id: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['pulse', 'wave', id, asOf],
    queryFn: ({ signal }) =>
      read(api.GET('/api/pulses/{id}', { params: { path: { id } }, signal })) as Promise<Wave>,
  });
}

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
