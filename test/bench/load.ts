import autocannon from 'autocannon';

export type Load = {
  readonly perSecond: number;
  readonly medianMs: number;
  readonly p99Ms: number;
  readonly count: number;
  readonly failed: number;
};

/** Sends one kind of request over 16 connections for a few seconds and counts. Loopback only; ends by itself. */
export async function measure(request: {
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Record<string, string>;
  readonly body?: () => string;
  readonly seconds?: number;
  readonly freshKey?: boolean;
}): Promise<Load> {
  const result = await autocannon({
    url: request.url,
    connections: 16,
    duration: request.seconds ?? 6,
    requests: [
      {
        method: request.method ?? 'GET',
        ...(request.headers === undefined ? {} : { headers: request.headers }),
        setupRequest: (prepared) => ({
          ...prepared,
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
