import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { assertNoExample, chooseExample } from './main.demo.ts';
import { readEnvironment, type Environment } from './platform/settings/environment.ts';

function environment(variables: Record<string, string>): Environment {
  const reading = readEnvironment(variables);
  if (!reading.ok) throw new Error(reading.mistakes.join());
  return reading.environment;
}

const fresh = (): string => join(mkdtempSync(join(tmpdir(), 'plumbline-demo-')), 'data');
const quiet = (): void => undefined;

test('the example lies beside the data of the firm and reaches nothing beyond its folder', () => {
  const dataDir = fresh();
  const { environment: own } = chooseExample(
    environment({ DATA_DIR: dataDir, SMTP_URL: 'smtp://mail.invalid' }),
    '1.0.0',
    quiet,
  );
  expect(own.dataDir).toBe(`${dataDir}-demo`);
  expect(own.smtpUrl).toBeUndefined();
  expect(own.filesUrl).toBeUndefined();
});

test('the example is refused with a database of somebody', () => {
  const given = environment({ DATA_DIR: fresh(), DATABASE_URL: 'postgres://db.invalid/firm' });
  expect(() => chooseExample(given, '1.0.0', quiet)).toThrow(/does not go with DATABASE_URL/);
});

test('the example is refused where its folder holds something else, which stays as it is', () => {
  const dataDir = fresh();
  mkdirSync(`${dataDir}-demo`);
  writeFileSync(join(`${dataDir}-demo`, 'letter.txt'), 'mine');
  const given = environment({ DATA_DIR: dataDir });
  expect(() => chooseExample(given, '1.0.0', quiet)).toThrow(/not the example, so nothing was/);
  expect(readdirSync(`${dataDir}-demo`)).toEqual(['letter.txt']);
});

test("a firm's own start is refused on the folder of the example, and on no other", () => {
  const dataDir = fresh();
  chooseExample(environment({ DATA_DIR: dataDir }), '1.0.0', quiet);
  expect(() => assertNoExample(`${dataDir}-demo`)).toThrow(/holds the example firm/);
  expect(() => assertNoExample(dataDir)).not.toThrow();
});
