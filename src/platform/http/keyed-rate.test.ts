import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { startApp } from '../../../test/app.ts';

test('keys are not tried without end', async () => {
  const limited = await startApp({ requestsPerMinute: 600 });
  try {
    const statuses = [];
    for (let at = 0; at < 61; at += 1) {
      const { statusCode } = await limited.app.inject({
        method: 'POST',
        url: '/api/measure.post_values',
        // Made up one after another: they share one bucket.
        headers: {
          authorization: `Bearer plk_${String(at).padStart(43, 'A')}`,
          'idempotency-key': randomUUID(),
        },
        payload: { id: randomUUID(), values: [{ period: '2026-10', value: 4 }] },
      });
      statuses.push(statusCode);
    }
    expect(new Set(statuses.slice(0, 60))).toEqual(new Set([401]));
    expect(statuses.at(-1)).toBe(429);
  } finally {
    await limited.stop();
  }
});
