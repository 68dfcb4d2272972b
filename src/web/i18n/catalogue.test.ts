import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { catalogue, sayRefusal } from './catalogue.ts';

const src = fileURLToPath(new URL('../../', import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: 'utf8' });

/** Each catalogue speaks for the folder it lies in; that of a feature also for the feature's rules. */
const folders = files
  .filter((file) => /(?:^|\/)en\.json$/.test(file))
  .map((file) => dirname(file))
  .filter((folder) => files.some((file) => file.startsWith(`${folder}/`) && file.endsWith('.tsx')));
const codeFolder = (folder: string) => folder.replace(/^(features\/[^/]+)\/web$/, '$1');

function keysOf(value: object, path = ''): string[] {
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' ? [`${path}${key}`] : keysOf(inner as object, `${path}${key}.`),
  );
}

/** Keys that no code of the folder names; one named in part, `stage.${stage}`, covers what follows. */
export function unusedKeys(keys: string[], code: string): string[] {
  // Only what stands in quotes and is not a key of the catalogue itself, which stands before a colon.
  const named = [...code.matchAll(/[`'"]((?:[\w-]+\.)*[\w-]*)(?:\$\{|[`'"](?!:))/g)];
  const nested = [...code.matchAll(/\$t\(([\w.-]+)/g)];
  const whole = new Set([...named, ...nested].map((match) => match[1]));
  const begun = named.filter((match) => match[0].endsWith('${')).map((match) => match[1] ?? '');
  return keys.filter((key) => {
    const stem = key.replace(/_(?:zero|one|two|few|many|other)$/, '');
    const covered = begun.some((start) => start.includes('.') && stem.startsWith(start));
    return !key.startsWith('refusals.') && !whole.has(stem) && !covered;
  });
}

describe('catalogues', () => {
  it.each(folders)('%s holds no key that its code never says', (folder) => {
    const text = readFileSync(join(src, folder, 'en.json'), 'utf8');
    const written = JSON.parse(text) as object;
    const code = files
      .filter(
        (file) => file.startsWith(`${codeFolder(folder)}/`) && /(?<!\.test)\.tsx?$/.test(file),
      )
      .map((file) => readFileSync(join(src, file), 'utf8'));
    expect(unusedKeys(keysOf(written), [...code, text].join('\n'))).toEqual([]);
  });

  it('notices a key that is never said', () => {
    const code = "say('late', { count }); say(`stage.${stage}`)";
    const keys = ['late_one', 'late_other', 'stage.done', 'stale', 'refusals.x.y'];
    expect(unusedKeys(keys, code)).toEqual(['stale']);
  });

  it('fills gaps and chooses the plural', () => {
    const say = catalogue('test', {
      late_one: '{{count}} is late.',
      late_other: '{{count}} are late.',
    });
    expect(say('late', { count: 1 })).toBe('1 is late.');
    expect(say('late', { count: 7 })).toBe('7 are late.');
  });

  it('words a refusal by its code, and never answers with silence', () => {
    catalogue('test', {
      refusals: { 'test.too_late': 'It was due on {{due}}.', unworded: 'Refused ({{code}}).' },
    });
    expect(sayRefusal({ code: 'test.too_late', details: { due: '3 March' } })).toBe(
      'It was due on 3 March.',
    );
    expect(sayRefusal({ code: 'test.unknown' })).toBe('Refused (test.unknown).');
  });
});
