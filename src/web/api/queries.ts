import { hashKey, QueryClient } from '@tanstack/react-query';
import { askedDay } from './client.ts';
import { RequestTrouble } from './trouble.ts';

/** Twice a minute while the page is looked at; lists carry an ETag, so most answers are empty. */
const REFRESH = 30_000;

/**
 * The cache of everything read. What is on screen refreshes by itself; a lost connection keeps the
 * last answer on screen and is tried again. Every read carries the past day of the page, so an answer belongs to that day,
 * whether or not the key of its query names it.
 */
export function makeQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        queryKeyHashFn: (key) => hashKey([askedDay(), key]),
        staleTime: 10_000,
        gcTime: 10 * 60_000,
        refetchInterval: REFRESH,
        refetchOnWindowFocus: true,
        retry: (count, error) => count < 3 && !(error instanceof RequestTrouble && isAnswer(error)),
      },
    },
  });
}

/** An answer that will not be another one when asked again. */
function isAnswer({ trouble }: RequestTrouble): boolean {
  return trouble.kind !== 'no_connection' && trouble.kind !== 'too_often';
}
