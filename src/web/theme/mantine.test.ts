import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const src = fileURLToPath(new URL('../../', import.meta.url));
const require = createRequire(import.meta.url);

const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(?:web\/|main\.web).*\.tsx?$/.test(file))
  .map((file) => readFileSync(join(src, file), 'utf8'));
const sheets = new Set(
  sources.flatMap((code) =>
    [...code.matchAll(/'(@mantine\/[^']+\.css)'/g)].map((match) => match[1] ?? ''),
  ),
);
const given = readFileSync(new URL('./mantine.css', import.meta.url), 'utf8');

it.each([...sheets])('%s finds every variable it reads', (sheet) => {
  const css = readFileSync(require.resolve(sheet), 'utf8');
  // The dark half is never used: the scheme attribute always says light, our tokens do the rest.
  const light = css.replaceAll(/:where\(\[data-mantine-color-scheme='dark'\]\)[^}]*\}/g, '');
  const read = new Set(
    [...light.matchAll(/var\((--mantine-[a-z0-9-]+)/g)].map((match) => match[1] ?? ''),
  );
  expect([...read].filter((name) => !given.includes(`${name}:`))).toEqual([]);
});

it('takes the layered sheets only, so that our own styles always win', () => {
  expect(sheets.size).toBeGreaterThan(0);
  expect([...sheets].filter((sheet) => !sheet.endsWith('.layer.css'))).toEqual([]);
});
