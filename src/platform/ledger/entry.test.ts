import { expect, test } from 'vitest';
import * as z from 'zod';
import { canonicalJson } from './canonical.ts';
import type { Json } from './canonical.ts';
import { commitmentOf, entryPieces, newSalts, readEntry, saltAt, sealPayload } from './entry.ts';

const draft = {
  commitment: 'a'.repeat(64),
  object: { id: '0190c5a2-0000-7000-8000-000000000001', kind: 'action', version: 3 },
  origin: 'install-1/firm-1',
  role: 'top_management',
  type: 'action.due_moved',
  type_version: 1,
};
const known = {
  ...draft,
  acting_for: null,
  actor: '0123456789abcdef0123456789abcdef',
  sequence: 41,
  time: '2026-11-24T04:32:25.123456Z',
  v: 1,
};

/** What ledger_append puts around the two pieces. */
function assembled(): string {
  const { before, after } = entryPieces(draft);
  const head = `{"acting_for":null,"actor":"${known.actor}",`;
  return `${head}${before}"sequence":41,"time":"${known.time}",${after}`;
}

test('the pieces and what the database adds make one canonical document', () => {
  expect(assembled()).toBe(canonicalJson(known as Json));
  expect(readEntry(Buffer.from(assembled()))).toEqual(known);
});

test.each([
  ['a name as role', { ...draft, role: 'Anna Müller' }],
  ['an address as object', { ...draft, object: { ...draft.object, id: 'anna@firm.example' } }],
  ['a sentence as type', { ...draft, type: 'Anna moved the date' }],
  ['a file name as kind', { ...draft, object: { ...draft.object, kind: 'minutes.pdf' } }],
  ['a commitment that is text', { ...draft, commitment: 'see the minutes' }],
  ['a quotation mark', { ...draft, origin: 'a","v":2,"x":"' }],
])('an entry cannot carry %s', (_, wrong) => {
  expect(() => entryPieces(wrong)).toThrow(z.ZodError);
});

test.each([
  ['white space', ` ${canonicalJson(known as Json)}`],
  ['another order', JSON.stringify(known)],
  ['a member too many', canonicalJson({ ...known, reason: 'free text' } as Json)],
  ['a member too few', canonicalJson({ ...known, role: undefined } as Json)],
  ['another version', canonicalJson({ ...known, v: 2 } as Json)],
  ['a number as text', canonicalJson({ ...known, sequence: '41' } as Json)],
  ['a member twice', canonicalJson(known as Json).replace('{', '{"acting_for":null,')],
  ['a byte order mark', `\ufeff${canonicalJson(known as Json)}`],
])('bytes with %s are not an entry', (_, text) => {
  expect(readEntry(Buffer.from(text))).toBeUndefined();
});

/** Members of an entry hold nothing but what their pattern names, from their first sign to their last. */
test.each([
  ['acting_for', 'b'.repeat(32)],
  ['actor', 'b'.repeat(32)],
  ['commitment', 'b'.repeat(64)],
  ['origin', 'install-2/firm_2.A'],
  ['role', 'staff'],
  ['time', '2026-11-24T04:32:25.000000Z'],
  ['type', 'action.moved'],
] as const)('free text stands neither before nor behind %s', (member, value) => {
  const read = (text: string) =>
    readEntry(Buffer.from(canonicalJson({ ...known, [member]: text } as Json)))?.[member];
  expect(read(value)).toBe(value);
  for (const text of [`Anna ${value}`, `${value} Anna`, '']) expect(read(text)).toBeUndefined();
});

test('what happened is told in two words or more', () => {
  const read = (type: string) =>
    readEntry(Buffer.from(canonicalJson({ ...known, type } as Json)))?.type;
  expect(read('action.due.moved_2')).toBe('action.due.moved_2');
  for (const type of ['action', 'action.', '.moved', 'action..moved', 'Action.moved']) {
    expect(read(type)).toBeUndefined();
  }
});

test('bytes that are not UTF-8 are not an entry', () => {
  expect(readEntry(Uint8Array.of(0x7b, 0xff, 0x7d))).toBeUndefined();
});

test('the same content is sealed differently each time, and only its own salt opens it', () => {
  const one = sealPayload({ reason: 'yes' });
  const two = sealPayload({ reason: 'yes' });
  expect(one.payload).toBe('{"reason":"yes"}');
  expect(one.commitment).not.toBe(two.commitment);
  expect(commitmentOf(one.salt, one.payload)).toBe(one.commitment);
  expect(commitmentOf(two.salt, one.payload)).not.toBe(one.commitment);
});

test('salts for many payloads are 32 bytes each, and none is another', () => {
  const salts = newSalts(3);
  expect(salts).toHaveLength(96);
  const each = [0, 1, 2].map((index) => saltAt(salts, index));
  expect(each.map(({ length }) => length)).toEqual([32, 32, 32]);
  expect(Buffer.concat(each)).toEqual(salts);
  expect(new Set(each.map((salt) => salt.toString('hex'))).size).toBe(3);
});
