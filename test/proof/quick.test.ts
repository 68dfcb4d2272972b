import { expect, test, vi } from 'vitest';
import { cloneDatabase } from '../app.ts';
import { backUpUnderLoad } from './backup/backup.ts';
import { crashLoop } from './crash/crash.ts';
import type { Figure } from './suite.ts';
import { playSealed } from './sealed/sealed.ts';
import { writeAtOnce } from './writers/writers.ts';

// Small forms of the heavy suites, so that they are known to run before somebody needs them.
vi.setConfig({ testTimeout: 600_000 });

const said: string[] = [];
const options = { quick: true, seed: 20_261_124, say: (line: string) => void said.push(line) };
const missed = (figures: readonly Figure[]) => [
  ...figures.filter((figure) => figure.missed === true),
  ...(figures.length === 0 ? ['no figures'] : []),
];

test('nothing is lost or torn when the product is killed a few times', async () => {
  const figures = await crashLoop(options, 3);
  expect(missed(figures), said.join('\n')).toEqual([]);
});

test('64 writers at once leave ledgers without a gap or a fork', async () => {
  const figures = await writeAtOnce(await cloneDatabase(), options, 2);
  expect(missed(figures), said.join('\n')).toEqual([]);
});

test('a backup made while people write restores to what they wrote', async () => {
  const figures = await backUpUnderLoad(await cloneDatabase(), options, 1);
  expect(missed(figures), said.join('\n')).toEqual([]);
});

test('nothing is worked out, matched or let in of the sealed pulse', async () => {
  const counts = { firms: 300, rounds: 40, tries: 400 };
  const figures = await playSealed(await cloneDatabase(), options, counts);
  expect(missed(figures), said.join('\n')).toEqual([]);
});
