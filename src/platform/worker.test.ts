import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { productRoot } from './root.ts';
import { startWorker } from './worker.ts';

test('the product root is the folder of package.json', () => {
  expect(existsSync(join(productRoot, 'package.json'))).toBe(true);
});

test('a worker runs from its TypeScript source with its data, limits and imports', async () => {
  const worker = startWorker('echo', {
    workerData: { text: 'héllo' },
    resourceLimits: { maxOldGenerationSizeMb: 64 },
  });
  const [answer] = await once(worker, 'message');
  expect(answer).toEqual({ text: 'héllo', productRoot, heap: 64 });
  await worker.terminate();
});

test('what a worker throws reaches the one who started it', async () => {
  const worker = startWorker('echo', { workerData: { text: 'x', fail: true } });
  const [error] = await once(worker, 'error');
  expect(error).toMatchObject({ message: 'cannot echo x' });
});

test('an unknown worker is named', () => {
  expect(() => startWorker('nobody-wrote-this')).toThrow(
    'There is no worker called "nobody-wrote-this"',
  );
});
