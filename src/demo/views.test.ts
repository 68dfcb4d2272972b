import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { letsAllIn, VIEW_KEYS } from './views.ts';

it('an example lets all in only where each of today’s views has its way in', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-views-'));
  const told = (keys: readonly string[]) =>
    writeFileSync(
      join(folder, 'keys', 'example-sign-in.json'),
      JSON.stringify(Object.fromEntries(keys.map((key) => [key, 'drawn by chance']))),
    );
  try {
    expect(letsAllIn(folder)).toBe(false);
    mkdirSync(join(folder, 'keys'));
    told(VIEW_KEYS.slice(0, -1));
    expect(letsAllIn(folder)).toBe(false);
    told(VIEW_KEYS);
    expect(letsAllIn(folder)).toBe(true);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
