import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { GREATEST_FILE, refusedBeforehand } from './uploads.ts';

const SERVER = join(import.meta.dirname, '../../../platform/files/files.ts');

it('asks for no more than the server takes', () => {
  const [, factors = ''] = /GREATEST_FILE = ([\d *_]+);/.exec(readFileSync(SERVER, 'utf8')) ?? [];
  const taken = factors.split('*').reduce((product, factor) => product * Number(factor), 1);
  expect(GREATEST_FILE).toBe(taken);
  expect(refusedBeforehand({ size: GREATEST_FILE })).toBeNull();
  expect(refusedBeforehand({ size: GREATEST_FILE + 1 })).toBe('file.too_large');
  expect(refusedBeforehand({ size: 0 })).toBe('file.empty');
});
