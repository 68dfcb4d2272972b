import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sayRefusal } from '../../../web/i18n/catalogue.ts';
import '../../../web/say.ts';
import { say } from './say.ts';
import { storyKinds } from './story-kinds.ts';
import { sentenceOf } from './story-sentence.ts';

const FEATURE = join(import.meta.dirname, '..');

/** The TypeScript of the server's side of this feature, as one text. */
function source(): string {
  return readdirSync(FEATURE, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.startsWith('web'))
    .map((path) => readFileSync(join(FEATURE, path), 'utf8'))
    .join('\n');
}

const codes = [
  ...source().matchAll(/refuse\(\s*'([a-z_]+\.[a-z_]+)'/g),
  ...readFileSync(join(FEATURE, '../../platform/files/files.ts'), 'utf8').matchAll(
    /UploadRefusal\(\s*'([a-z_.]+)'/g,
  ),
].map((match) => match[1] ?? '');

it('finds the refusals of this feature and of the files it takes', () => {
  expect(codes).toEqual(expect.arrayContaining(['action.check_needed', 'file.too_large']));
});

it.each([...new Set(codes)])('says in words why it refuses: %s', (code) => {
  const sentence = sayRefusal({ code });
  expect(sentence).not.toContain(code);
  expect(sentence).toMatch(/[.]$/);
});

const events = [...source().matchAll(/type: '(action\.[a-z_]+)',\s*version: (\d+)/g)].map(
  (match) => match[1] ?? '',
);

it('has a sentence for every entry that the ledger may hold of an action', () => {
  expect(storyKinds.toSorted()).toEqual([...new Set(events)].toSorted());
});

const names = {
  '0190d3f0-0000-7000-8000-000000000001': 'Ana',
  '0190d3f0-0000-7000-8000-000000000002': 'Ben',
};
const [ana, ben] = Object.keys(names);

it.each([
  [
    'a date moved before it had passed',
    'action.due_moved',
    { from: '2026-11-30', to: '2026-12-20', reason: 'Parts are late.', after_due: false },
    'Hana moved the date from 30 November 2026 to 20 December 2026, because: Parts are late.',
  ],
  [
    'a date moved after it had passed',
    'action.due_moved',
    { from: '2026-11-01', to: '2026-12-20', reason: 'Parts are late.', after_due: true },
    'Hana moved the date from 1 November 2026, which had passed, to 20 December 2026, because: Parts are late.',
  ],
  [
    'handing over',
    'action.assigned',
    { from: ana, to: ben, reason: '', helpers: [] },
    'Hana handed it from Ana to Ben.',
  ],
  [
    'the first owner',
    'action.assigned',
    { from: null, to: ben, reason: '', helpers: [] },
    'Hana gave it to Ben.',
  ],
  [
    'nobody any more',
    'action.assigned',
    { from: ana, to: null, reason: 'He is ill.', helpers: [] },
    'Hana took it from Ana; it belongs to nobody now. He is ill.',
  ],
  [
    'helpers only',
    'action.assigned',
    { from: ana, to: ana, reason: '', helpers: [ana, ben] },
    'Hana said who helps: Ana and Ben.',
  ],
  [
    'the end with a check to come',
    'action.done',
    { on: '2026-11-24', result: 'Fitted.', check_due_on: '2027-01-15', checker_id: ben },
    'Hana finished it on 24 November 2026 and asked Ben to look by 15 January 2027 whether it worked. Fitted.',
  ],
  [
    'the end without a check',
    'action.done',
    { on: '2026-11-24', result: 'Fitted.', check_due_on: null, checker_id: null },
    'Hana finished it on 24 November 2026. Fitted.',
  ],
  [
    'a check that failed',
    'action.checked',
    { on: '2026-11-24', verdict: 'not_effective', note: 'It opens.', due_on: '2026-12-20' },
    'Hana looked on 24 November 2026 whether it worked: it did not. It was opened again, due 20 December 2026. It opens.',
  ],
  [
    'changed words',
    'action.changed',
    { before: { title: 'A', why: '' }, after: { title: 'B', why: 'C' } },
    'Hana changed: “What is to be done” and “Why it matters”.',
  ],
  [
    'somebody who left',
    'action.handed_over',
    { part: 'helper', from: ana, to: null },
    'Ana, who was a helper, left the firm, and nobody took that over.',
  ],
])('tells %s', (_name, type, payload, sentence) => {
  expect(sentenceOf({ actor: 'Hana', type, payload }, names)).toBe(sentence);
});

it('says so where the words were erased, and where they are newer than this page', () => {
  expect(sentenceOf({ actor: 'Hana', type: 'action.done', payload: {} }, names)).toBe(
    say('story.erased', { actor: 'Hana' }),
  );
  expect(sentenceOf({ actor: null, type: 'action.blessed', payload: { a: 1 } }, names)).toBe(
    say('story.unknown', { actor: 'somebody', type: 'action.blessed' }),
  );
});
