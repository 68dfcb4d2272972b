import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from './canonical.ts';
import type { Json } from './canonical.ts';

const vectors = JSON.parse(readFileSync('test/fixtures/ledger/rfc8785.json', 'utf8')) as {
  documents: { name: string; input: string; output: string }[];
  numbers: { ieee: string; text: string }[];
  refused_numbers: string[];
};
const double = (ieee: string): number => Buffer.from(ieee, 'hex').readDoubleBE();

test.each(vectors.documents)('the published document "$name"', ({ input, output }) => {
  expect(canonicalJson(JSON.parse(input) as Json)).toBe(output);
});

test.each(vectors.numbers)('the published number $ieee', ({ ieee, text }) => {
  expect(canonicalJson(double(ieee))).toBe(text);
});

describe('what JSON cannot hold is refused', () => {
  test.each(vectors.refused_numbers)('the number %s', (ieee) => {
    expect(() => canonicalJson(double(ieee))).toThrow(TypeError);
  });

  test.each([
    ['half a surrogate pair', '\ud83d'],
    ['half a pair as a name', { '\ude00': 1 }],
    ['a date', new Date(0) as unknown as Json],
    ['a map', new Map() as unknown as Json],
    ['a function', (() => 1) as unknown as Json],
    ['a big integer', 1n as unknown as Json],
    ['nothing in a list', [undefined] as unknown as Json],
  ])('%s', (_, value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });
});

test('any value survives, and its spelling depends on the value alone', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false, stringUnit: 'grapheme' }), (value) => {
      const text = canonicalJson(value as Json);
      const again = JSON.parse(text) as Json;
      expect(again).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(shuffled(again))).toBe(text);
    }),
    { numRuns: 1_000 },
  );
});

test('a member without a value is left out', () => {
  expect(canonicalJson({ b: undefined, a: 1 })).toBe('{"a":1}');
});

function shuffled(value: Json): Json {
  if (Array.isArray(value)) return value.map(shuffled);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, member]) => [name, shuffled(member as Json)] as const)
      .toReversed(),
  );
}
