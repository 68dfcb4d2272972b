import * as fc from 'fast-check';
import type { Schema } from '../isolation/document.ts';
import { hostileText } from './hostile.ts';

/** Ids by kind of record, from which those in a request are drawn. */
export type Ids = ReadonlyMap<string, readonly string[]>;

const DAYS = ['2026-11-24', '2026-11-23', '2026-12-24', '2020-02-29', '1900-01-01', '2199-12-31'];
const WORDS = ['Guard the press', 'Übung', 'A-1', 'x', 'Text with "quotes" and <tags>'];

/** Values that fit a schema, as far as it says; whoever fits them all gets past the validation. */
export function fitting(schema: Schema, ids: Ids): fc.Arbitrary<unknown> {
  const branches = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (schema['x-resource'] !== undefined) return idOf(schema['x-resource'], ids);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (branches !== undefined && branches.length > 0) {
    return fc.oneof(...branches.map((branch) => fitting(branch, ids)));
  }
  switch (Array.isArray(schema.type) ? schema.type[0] : schema.type) {
    case 'object':
      return objectOf(schema, ids);
    case 'array':
      return listOf(schema, ids);
    case 'integer':
    case 'number':
      return numberOf(schema);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'string':
      return textOf(schema);
    default:
      return fc.oneof(fc.constantFrom<unknown>(null, 1, 'text', {}), hostileText);
  }
}

function idOf(resource: string, ids: Ids): fc.Arbitrary<string> {
  const known = ids.get(resource) ?? [];
  return known.length === 0
    ? fc.uuid()
    : fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...known) }, fc.uuid());
}

function objectOf(schema: Schema, ids: Ids): fc.Arbitrary<unknown> {
  const members = Object.entries(schema.properties ?? {});
  if (members.length === 0)
    return fc.dictionary(fc.constantFrom('a', 'b c', 'Ü'), fc.constant('x'), { maxKeys: 2 });
  const required = new Set(schema.required);
  const shape = Object.fromEntries(members.map(([name, member]) => [name, fitting(member, ids)]));
  return fc.record(shape, {
    requiredKeys: members.map(([name]) => name).filter((name) => required.has(name)),
  });
}

function listOf(schema: Schema, ids: Ids): fc.Arbitrary<unknown> {
  const element = [schema.items ?? {}].flat()[0] as Schema;
  return fc.array(fitting(element, ids), { maxLength: Math.min(schema.maxItems ?? 3, 3) });
}

function numberOf(schema: Schema): fc.Arbitrary<unknown> {
  const min = Math.max(schema.minimum ?? 0, -1_000_000);
  const max = Math.min(schema.maximum ?? 1_000, 1_000_000_000);
  return fc.oneof(fc.constantFrom(min, max), fc.integer({ min, max: Math.min(max, min + 5) }));
}

function textOf({ format, pattern, maxLength = 100 }: Schema): fc.Arbitrary<string> {
  if (format === 'date') return fc.constantFrom(...DAYS);
  if (format === 'uuid') return fc.uuid();
  if (format === 'email') return fc.constantFrom('ana@example.org', 'ben.o-neil@sub.example.org');
  if (format === 'date-time') return fc.constantFrom('2026-11-24T09:00:00Z');
  const plain = fc.constantFrom(...WORDS, 'x'.repeat(maxLength));
  return pattern === undefined ? plain : fc.oneof(plain, matching(pattern));
}

/** Patterns with parts that the generator does not know are met by a few words alone. */
function matching(pattern: string): fc.Arbitrary<string> {
  try {
    return fc.stringMatching(new RegExp(pattern), { maxLength: 60 });
  } catch {
    return fc.constantFrom('A-1', '?q=x', 'EUR', 'en-GB', 'https://example.org', 'ab12cd34.ef56');
  }
}
