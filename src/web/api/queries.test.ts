import { queryOptions } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { sessionQuery } from '../session/session.ts';
import { makeQueries } from './queries.ts';

afterEach(() => vi.unstubAllGlobals());

const lookAt = (search: string): void => {
  vi.stubGlobal('location', { search });
};

test('a query whose key forgets the day has an answer of its own for each day of the address', async () => {
  const queries = makeQueries();
  const forgets = queryOptions({
    queryKey: ['planted'],
    queryFn: () => Promise.resolve(location.search),
    staleTime: Infinity,
  });
  const seen: string[] = [];
  for (const search of ['', '?asOf=2025-11-24', '?asOf=2024-11-24', '?page=2']) {
    lookAt(search);
    seen.push(await queries.fetchQuery(forgets));
  }
  expect(seen).toEqual(['', '?asOf=2025-11-24', '?asOf=2024-11-24', '']);
});

test('who looks is asked once for all days', async () => {
  const queries = makeQueries();
  let asked = 0;
  const session = { ...sessionQuery, queryFn: () => Promise.resolve((asked += 1)) as never };
  for (const search of ['', '?asOf=2025-11-24']) {
    lookAt(search);
    await queries.fetchQuery(session);
  }
  expect(asked).toBe(1);
});
