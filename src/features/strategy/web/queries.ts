import { queryOptions } from '@tanstack/react-query';
import { api, read } from '../../../web/api/client.ts';
import type { Choice } from '../../../web/form/choose.tsx';
import type { GoalRecord, ObjectiveRecord, StrategyMap } from '../contract/shapes.ts';

/** All goals and objectives with what leads to what. */
export function mapQuery(asOf: string | undefined) {
  return queryOptions({
    queryKey: ['strategy', 'map', asOf],
    queryFn: ({ signal }) => read(api.GET('/api/strategy', { signal })) as Promise<StrategyMap>,
  });
}

/**
 * One goal with its changes of direction and the objectives that served it; `asOf` only keeps the answers of several
 * days apart, since the client sends the day that stands in the address.
 */
export function goalQuery(id: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['strategy', 'goal', id, asOf],
    queryFn: ({ signal }) =>
      read(api.GET('/api/goals/{id}', { params: { path: { id } }, signal })) as Promise<GoalRecord>,
  });
}

/** One objective with its goals, terms, check-ins and the actions that link to it; `asOf` as in {@link goalQuery}. */
export function objectiveQuery(id: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['strategy', 'objective', id, asOf],
    queryFn: ({ signal }) =>
      read(
        api.GET('/api/objectives/{id}', { params: { path: { id } }, signal }),
      ) as Promise<ObjectiveRecord>,
  });
}

/** The measures that are still kept, for the field that asks what an objective is judged by. */
export const measureChoices = queryOptions({
  queryKey: ['strategy', 'measures'],
  queryFn: async ({ signal }): Promise<Choice[]> => {
    const { rows } = await read(api.GET('/api/measures', { signal }));
    return rows
      .filter(({ retired_on: retired }) => retired === null)
      .map(({ id, name, unit }) => ({ id, name, about: unit }));
  },
});

/** The action with this number, or undefined: "A-17", or only "17". */
export async function actionByNumber(
  typed: string,
): Promise<{ id: string; reference: string; title: string } | undefined> {
  const wanted = /^\d+$/.test(typed.trim()) ? `A-${typed.trim()}` : typed.trim().toUpperCase();
  const { rows } = await read(api.GET('/api/actions', { params: { query: { q: wanted } } }));
  return rows.find(({ reference }) => reference.toUpperCase() === wanted);
}
