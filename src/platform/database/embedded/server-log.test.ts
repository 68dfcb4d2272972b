import { appendFileSync, closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { temporaryFolder, type TemporaryFolder } from '../../../../test/embedded.ts';
import { readFrom, rotateLog } from './server-log.ts';

let folder: TemporaryFolder;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

const log = (): string => join(folder.path, 'postgres.log');

test('a log within its limit is left alone', () => {
  appendFileSync(log(), 'ten bytes\n');
  rotateLog(log(), 10);
  expect(existsSync(`${log()}.1`)).toBe(false);
});

test('a log past its limit is set aside while the server keeps writing to it', () => {
  const server = openSync(log(), 'a');
  writeSync(server, 'first lines\n');
  rotateLog(log(), 10);
  writeSync(server, 'next\n');
  expect(readFileSync(`${log()}.1`, 'utf8')).toBe('first lines\n');
  expect(readFileSync(log(), 'utf8')).toBe('next\n');
  writeSync(server, 'and more lines\n');
  rotateLog(log(), 10);
  closeSync(server);
  expect(readFileSync(`${log()}.1`, 'utf8')).toBe('next\nand more lines\n');
});

test('only what was printed since the start is read, at most the tail, also after a rotation', () => {
  expect(readFrom(log(), 0)).toBe('');
  appendFileSync(log(), 'earlier\n');
  appendFileSync(log(), 'now\n');
  expect(readFrom(log(), 8)).toBe('now\n');
  expect(readFrom(log(), 4000)).toBe('earlier\nnow\n');
  appendFileSync(log(), `${'x'.repeat(100_000)}end`);
  expect(readFrom(log(), 8)).toMatch(/^x{65533}end$/);
});
