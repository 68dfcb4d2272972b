import { fold } from '../../../lib/fold.ts';
import { turned } from '../../people/rules/turned.ts';
import { PROBLEMS, type Problem, type ProblemCode } from './message.ts';
import type {
  Difference,
  ExistingChoice,
  ExistingRecord,
  FindExisting,
  ImportPlan,
  PlannedRow,
} from './plan.ts';
import { otherTitle } from './other-title.ts';
import type { ReadRow } from './reading.ts';
import type { FieldValue, FieldValues, Identity, PersonWritten, Register } from './register.ts';

/** A reference as it is compared: without regard to case, accents and white space around. */
export function identityOf(value: FieldValue): string {
  return fold(String(value));
}

/** The identities that rows name, by field, each once: what has to be looked up before planning. */
export function identitiesIn(
  rows: readonly ReadRow[],
  register: Register,
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    register.identity.map((by) => {
      const values = rows.flatMap((row) => identityIn(row.values, by) ?? []);
      return [nameOfIdentity(by), [...new Set(values)]];
    }),
  );
}

/**
 * What an import would do, row by row: new records, changed ones with what differs, those left as they are,
 * refused ones, and those that wait for an answer. A field that is empty in the file changes nothing.
 */
export function planImport(
  rows: readonly ReadRow[],
  register: Register,
  find: FindExisting,
  choice: ExistingChoice,
): ImportPlan {
  const repeats = repeatsIn(register);
  const counts = { new: 0, changed: 0, unchanged: 0, skipped: 0, refused: 0, waits: 0 };
  let stoppedBy = 0;
  const planned = rows.map((read) => {
    const existing = existingOf(read, register, find);
    const row = planRow(read, register, existing, choice, repeats(read));
    counts[row.act] += 1;
    if (existing !== undefined && choice === 'stop') stoppedBy += 1;
    return row;
  });
  return { rows: planned, counts, stoppedBy };
}

function planRow(
  read: ReadRow,
  register: Register,
  existing: ExistingRecord | undefined,
  choice: ExistingChoice,
  repeated: Problem | undefined,
): PlannedRow {
  const known = existing === undefined ? {} : { key: existing.key };
  const refusals = repeated === undefined ? [] : [repeated];
  if (existing !== undefined && choice === 'stop') {
    refusals.push(rowProblem(read, 'row.exists', { reference: nameOf(existing, register) }));
  }
  const problems = refusals.length === 0 ? read.problems : [...read.problems, ...refusals];
  const unchanged = { read, ...known, problems, differences: [] };
  if (isRefused(problems)) return { ...unchanged, act: 'refused' };
  if (problems.some((one) => one.effect === 'waits_for_answer'))
    return { ...unchanged, act: 'waits' };
  if (existing === undefined) return { ...unchanged, act: 'new' };
  if (choice === 'skip') return { ...unchanged, act: 'skipped' };
  const differences = differencesOf(read, existing, register);
  if (differences.length === 0) return { ...unchanged, act: 'unchanged' };
  const title = otherTitle(read, existing, register);
  const doubts = title === undefined ? [] : [rowProblem(read, 'row.other_title', { title })];
  return { ...unchanged, problems: [...problems, ...doubts], differences, act: 'changed' };
}

/** How lists of identities are keyed: by the name of their field, or the names of several. */
export function nameOfIdentity(by: Identity): string {
  return fieldsOf(by).join(' + ');
}

function fieldsOf(by: Identity): readonly string[] {
  return typeof by === 'string' ? [by] : by;
}

/** What a record is compared by; undefined where one of the fields is empty. Several stand on a line each. */
export function identityIn(values: FieldValues, by: Identity): string | undefined {
  const parts = fieldsOf(by).map((field) => {
    const value = values[field];
    return value === undefined ? '' : identityOf(value);
  });
  return parts.includes('') ? undefined : parts.join('\n');
}

function existingOf(
  row: ReadRow,
  register: Register,
  find: FindExisting,
): ExistingRecord | undefined {
  for (const by of register.identity) {
    const value = identityIn(row.values, by);
    const found = value === undefined ? undefined : find(nameOfIdentity(by), value);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Tells of each row, in order, whether an earlier one had the same identity and could come in by itself. */
function repeatsIn(register: Register): (row: ReadRow) => Problem | undefined {
  const seen = new Map(register.identity.map((by) => [by, new Map<string, ReadRow>()]));
  return (row) => {
    let repeated: Problem | undefined;
    for (const [by, rows] of seen) {
      const value = identityIn(row.values, by);
      if (value === undefined) continue;
      const first = rows.get(value);
      if (first === undefined) {
        if (!isRefused(row.problems)) rows.set(value, row);
      } else repeated ??= repeatedRow(row, by, first);
    }
    return repeated;
  };
}

function isRefused(problems: readonly Problem[]): boolean {
  return problems.some((one) => one.effect === 'row_refused');
}

function repeatedRow(row: ReadRow, by: Identity, first: ReadRow): Problem {
  if (typeof by === 'string') {
    const reference = String(row.values[by]);
    return sheetOf(row) === sheetOf(first)
      ? rowProblem(row, 'row.reference_repeated', { reference, first: first.row })
      : rowProblem(row, 'row.reference_elsewhere', { reference, first: first.address });
  }
  return rowProblem(row, 'row.repeated', { what: said(row.values, by), first: first.address });
}

const sheetOf = ({ address }: ReadRow): string => address.slice(0, address.lastIndexOf('!'));

function said(values: FieldValues, by: Identity): string {
  return fieldsOf(by)
    .map((field) => String(values[field] ?? ''))
    .join(', ');
}

function rowProblem(
  row: ReadRow,
  key: ProblemCode,
  values: Readonly<Record<string, string | number>>,
): Problem {
  return { key, values, row: row.row, column: 0, address: row.address, effect: PROBLEMS[key] };
}

function nameOf({ values, key }: ExistingRecord, register: Register): string {
  const by = register.identity.find((one) => identityIn(values, one) !== undefined);
  return by === undefined ? key : said(values, by);
}

function differencesOf(read: ReadRow, existing: ExistingRecord, register: Register): Difference[] {
  const differences: Difference[] = [];
  const { changedBy } = register;
  for (const [field, to] of Object.entries(read.values)) {
    if (changedBy !== undefined && !changedBy.includes(field)) continue;
    const from = existing.values[field] ?? null;
    const isName = register.identity.includes(field);
    if (from === null || !(isName ? sameIdentity(from, to) : sameValue(from, to)))
      differences.push({ field, from: asWritten(from), to });
  }
  if (changedBy !== undefined) return differences;
  for (const [label, to] of Object.entries(read.sourceColumns)) {
    const from = existing.sourceColumns[label] ?? null;
    if (from !== to) differences.push({ label, from, to });
  }
  return differences;
}

function sameIdentity(one: FieldValue, other: FieldValue): boolean {
  return identityOf(one) === identityOf(other);
}

function sameValue(one: FieldValue, other: FieldValue): boolean {
  if (typeof one !== 'object' || typeof other !== 'object') return one === other;
  const [mine, theirs] = [listOf(one), listOf(other)];
  return (
    mine.length === theirs.length && mine.every((person, at) => samePerson(person, theirs[at]!))
  );
}

function listOf(value: PersonWritten | readonly PersonWritten[]): readonly PersonWritten[] {
  return Array.isArray(value) ? value : [value as PersonWritten];
}

/**
 * Whether a file means who is on record. The address decides where both have one; two people may share a name, and one may be
 * written in several ways: family name first, or as any name that was matched with them.
 */
function samePerson(known: PersonWritten, written: PersonWritten): boolean {
  if (known.email !== '' && written.email !== '') return fold(known.email) === fold(written.email);
  const name = fold(written.name);
  if (name === '') return false;
  const names = [known.name, ...(known.also ?? [])].map(fold);
  return names.includes(name) || names.includes(turned(name) ?? '');
}

/** What is on record as a file would write it. */
function asWritten(value: FieldValue | null): FieldValue | null {
  if (Array.isArray(value)) return value.map((one) => plain(one as PersonWritten));
  return typeof value === 'object' && value !== null ? plain(value as PersonWritten) : value;
}

function plain({ name, email }: PersonWritten): PersonWritten {
  return { name, email };
}
