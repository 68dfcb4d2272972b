import { expect, test } from 'vitest';
import { REFUSAL_CODES } from '../contract/commands.ts';
import { IMPORT_STATES, OPEN_POINTS } from '../contract/states.ts';
import { MAPPING_REASONS, NO_TABLE_REASONS, PROBLEMS, TABLE_REASONS } from '../rules/message.ts';
import { SPREADSHEET_REFUSALS } from '../../../lib/workbook.ts';
import en from './en.json';

type Words = { readonly [key: string]: string | Words };

/** The keys under which a catalogue has words, plural forms as one. */
function keysOf(words: Words, path = ''): Set<string> {
  const keys = new Set<string>();
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'string') keys.add(path + key.replace(/_(?:zero|one|other)$/, ''));
    else for (const inner of keysOf(value, `${path}${key}.`)) keys.add(inner);
  }
  return keys;
}

const worded = keysOf(en);

test.each([
  [
    'message',
    [...TABLE_REASONS, ...NO_TABLE_REASONS, ...MAPPING_REASONS, ...Object.keys(PROBLEMS)],
  ],
  ['refusals', [...REFUSAL_CODES, ...SPREADSHEET_REFUSALS]],
  ['state', [...IMPORT_STATES]],
  ['title', [...IMPORT_STATES]],
  ['point', [...OPEN_POINTS]],
])('every code of %s has its words', (part, codes) => {
  // A refusal that every form shares is worded by the shell.
  const own = codes.filter((code) => code !== 'record.changed_meanwhile');
  expect(own.filter((code) => !worded.has(`${part}.${code}`))).toEqual([]);
});
