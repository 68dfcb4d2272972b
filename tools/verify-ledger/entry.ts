import { must } from './tree.ts';

/** The members of an entry that the checks and the words need. */
export type Entry = {
  sequence: number;
  time: string;
  type: string;
  actor: string | null;
  acting_for: string | null;
  role: string;
  commitment: string;
  object: { id: string; kind: string; version: number };
};

const MEMBERS = 'acting_for actor commitment object origin role sequence time type type_version v';
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/;

/** Reads the exact bytes of a leaf, which must be one canonical entry of this log at this place. */
export function readEntry(bytes: Buffer, sequence: number, origin: string): Entry {
  const text = bytes.toString('utf8');
  must(Buffer.from(text).equals(bytes), 'is not UTF-8');
  let value: Entry & { origin: string; v: number };
  try {
    value = JSON.parse(text) as typeof value;
  } catch {
    must(false, 'is not JSON');
  }
  const { object } = value;
  must(Object.keys(value).join(' ') === MEMBERS, 'has not the members of an entry');
  must(Object.keys(object).join(' ') === 'id kind version', 'has not the members of an entry');
  must(canonical(value) === text, 'is not in canonical form');
  must(value.v === 1, 'is of a version that this tool does not know');
  must(value.origin === origin, 'belongs to another log');
  must(value.sequence === sequence, 'stands at another place than it says');
  must(typeof value.time === 'string' && TIME.test(value.time), 'has no time');
  must(typeof value.type === 'string' && typeof value.commitment === 'string', 'says nothing');
  return value;
}

/** RFC 8785 for what JSON.parse can return. */
function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  const names = Object.keys(value).toSorted((one, other) => (one < other ? -1 : 1));
  const member = (name: string): unknown => (value as Record<string, unknown>)[name];
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(member(name))}`).join()}}`;
}
