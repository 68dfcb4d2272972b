import { expect, test, vi } from 'vitest';
import { cloneDatabase } from '../../app.ts';
import { attackLedger } from './ledger.ts';

vi.setConfig({ testTimeout: 180_000 });

const options = { quick: true, seed: 20_261_124, say: () => undefined };

test('every kind of tampering is found, and honest logs pass', async () => {
  const figures = await attackLedger(await cloneDatabase(), options, 300);
  expect(figures.filter(({ missed }) => missed)).toEqual([]);
  expect(figures.length).toBeGreaterThan(60);
});

test('an attack that stays unseen is a miss', async () => {
  const harmless = {
    bundles: {
      'names left in': ({ bundle }: { bundle: object }) =>
        ({ ...bundle, people: { a: 'Anna' } }) as never,
    },
    tables: { 'nothing done': () => Promise.resolve() },
  };
  const figures = await attackLedger(await cloneDatabase(), options, 10, harmless);
  expect(figures.filter(({ missed }) => missed).map(({ what }) => what)).toEqual([
    'names left in',
    'nothing done',
    'mutations found',
  ]);
});
