import autocannon from 'autocannon';

export type Load = {
  readonly perSecond: number;
  readonly medianMs: number;
  readonly p99Ms: number;
  readonly count: number;
  readonly failed: number;
};

/**
 * Sends one kind of request for a few seconds, over 16 connections unless told otherwise, and counts.
 * Loopback only; ends by itself.
 */
export async function measure(request: {
  readonly url: string;
  /** Asked in turn, where the same address again and again would measure a cache. */
  readonly paths?: readonly string[];
  readonly connections?: number;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Record<string, string>;
  readonly body?: () => string;
  readonly seconds?: number;
  readonly freshKey?: boolean;
}): Promise<Load> {
  const { paths } = request;
  let turn = 0;
  const result = await autocannon({
    url: request.url,
    connections: request.connections ?? 16,
    duration: request.seconds ?? 6,
    requests: [
      {
        method: request.method ?? 'GET',
        ...(request.headers === undefined ? {} : { headers: request.headers }),
        setupRequest: (prepared) => ({
          ...prepared,
          ...(paths === undefined ? {} : { path: paths[turn++ % paths.length] ?? '/' }),
          ...(request.body === undefined ? {} : { body: request.body() }),
          headers: {
            ...prepared.headers,
            ...(request.freshKey ? { 'idempotency-key': crypto.randomUUID() } : {}),
          },
        }),
      },
    ],
  });
  return {
    perSecond: result.requests.average,
    medianMs: result.latency.p50,
    p99Ms: result.latency.p99,
    count: result.requests.total,
    failed: result.non2xx + result.errors,
  };
}
