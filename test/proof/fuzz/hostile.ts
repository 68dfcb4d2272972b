import * as fc from 'fast-check';

/** A token that goes into a body as it stands, for what no JSON value can express. */
export class Token {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** An object with the same member twice. */
export class Twice {
  readonly name: string;
  readonly values: readonly [unknown, unknown];
  constructor(name: string, values: readonly [unknown, unknown]) {
    this.name = name;
    this.values = values;
  }
}

/** The text of a body: JSON, except where a hostile token stands in it. */
export function written(value: unknown): string {
  if (value instanceof Token) return value.text;
  if (value instanceof Twice) {
    const [one, other] = value.values;
    return `{${JSON.stringify(value.name)}:${written(one)},${JSON.stringify(value.name)}:${written(other)}}`;
  }
  if (Array.isArray(value)) return `[${value.map((one) => written(one)).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).map(
      ([name, member]) => `${JSON.stringify(name)}:${written(member)}`,
    );
    return `{${members.join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

/** Texts that have broken something somewhere: injections, odd characters, odd forms of ordinary things. */
export const TEXTS: readonly string[] = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\u0001\u001f\u007f',
  '\r\nset-cookie: a=b',
  '\ud800',
  'a\udfffb',
  '\ufeff',
  '\u200b\u200d\u2060',
  '\u202eevil\u202c',
  '\u2028\u2029',
  'e\u0301'.repeat(200),
  '👩‍👩‍👧‍👦🏳️‍🌈',
  'Ω≈ç√∫˜µ≤≥÷',
  'ﷺ'.repeat(50),
  'İıſK',
  "' OR '1'='1",
  "'; DROP TABLE action; --",
  '1); SELECT pg_sleep(30); --',
  '%27%20OR%201=1',
  '%_\\%',
  '\\',
  '\\u0000',
  '$1::uuid',
  ':*&|!()<->',
  '"" & ! | (',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '=HYPERLINK("http://x")',
  '+1+1',
  '@SUM(A1)',
  '\t=1',
  '../../../../etc/passwd',
  '..\\..\\boot.ini',
  '/dev/null',
  '${7*7}{{7*7}}<%= 7*7 %>#{7*7}',
  '{{constructor.constructor("return 1")()}}',
  '%s%n%x%d',
  '$(id) `id` ; id | id',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'null',
  'undefined',
  'NaN',
  'true',
  '[object Object]',
  '0',
  '-0',
  '1e309',
  '-1',
  '2147483648',
  '9223372036854775808',
  '99999999999999999999999999',
  '0x10',
  '0000-00-00',
  '0001-01-01',
  '1899-12-31',
  '2199-12-31',
  '2200-01-01',
  '9999-12-31',
  '10000-01-01',
  '-000001-01-01',
  '+275760-09-13',
  '2026-02-29',
  '2026-13-01',
  '2026-11-24T09:00:00Z',
  '2026-11-24T25:61:61+99:99',
  '20261124',
  '24.11.2026',
  'infinity',
  '-infinity',
  'today',
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  'FFFFFFFF-FFFF-4FFF-BFFF-FFFFFFFFFFFF',
  '{00000000-0000-0000-0000-000000000000}',
  'Europe/Berlin',
  'Etc/GMT+12',
  'Mars/Olympus',
  'en_US.UTF-8',
  'a@b',
  'a@b.c'.repeat(60),
  'A-1',
  'http://[::1]:80/',
  'x'.repeat(300),
  'x'.repeat(5_000),
  'ä'.repeat(20_001),
  '((((((((((a+)+)+)+)+)+)+)+)+)+$',
  'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!',
];

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
);

const TOKENS: readonly string[] = [
  '-0',
  '0.0',
  '1e0',
  '1E+2',
  '1e-7',
  '1e400',
  '-1e400',
  '123456789012345678901234567890',
  '0.1e1',
  '00',
  '+1',
  '.5',
  '0x10',
  'NaN',
  'Infinity',
  "'a'",
  '"\\ud800"',
  '"\\u0000"',
  '"a\nb"',
  '/**/1',
  '1,',
];

const hostileNumber: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(0, -1, 1, 2, 0.5, 1e6, 2 ** 31, -(2 ** 31), 2 ** 53 + 2, 1e21, 1e308, 5e-324),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(...TOKENS).map((text) => new Token(text)),
);

/** More opening brackets than any schema has, and lists that are too long for all; made once, for they are large. */
const large: fc.Arbitrary<unknown> = fc.constantFrom(
  ...[41, 200, 5_000].map((depth) => new Token('['.repeat(depth) + ']'.repeat(depth))),
  ...[41, 1_000].map((depth) => new Token(`${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`)),
  ...[201, 10_000].map((length) => new Token(`[${'0,'.repeat(length - 1)}0]`)),
  ...[501, 2_001].map((length) => new Token(`[${'{"id":"x"},'.repeat(length - 1)}{}]`)),
);

const hostileObject: fc.Arbitrary<unknown> = fc.oneof(
  fc
    .constantFrom('__proto__', 'constructor', 'prototype', 'toString', '', 'organisation_id', 'id')
    .map((name) => new Token(`{${JSON.stringify(name)}:{"polluted":true}}`)),
  fc
    .tuple(hostileText, hostileText, hostileText)
    .map(([name, one, other]) => new Twice(name, [one, other])),
  fc.dictionary(hostileText, hostileText, { maxKeys: 3 }),
);

/** Anything that a field may not expect. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: hostileText },
  { weight: 4, arbitrary: hostileNumber },
  { weight: 2, arbitrary: fc.constantFrom(null, true, false, [], {}) },
  { weight: 2, arbitrary: hostileObject },
  { weight: 1, arbitrary: fc.array(hostileText, { maxLength: 3 }) },
  { weight: 1, arbitrary: large },
);
