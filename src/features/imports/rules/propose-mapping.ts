import {
  ENOUGH,
  fitOf,
  nameColumn,
  percent,
  type NamedColumn,
  type NamedFit,
} from './column-fit.ts';
import { profileOf, saysTheSame } from './column-profile.ts';
import { headerWords } from './dictionary/header-words.ts';
import type { FoundTable } from './found-table.ts';
import type { ColumnProposal, Proposal, RememberedMapping } from './mapping.ts';
import { message, type MappingReason, type Message } from './message.ts';
import { movedDates } from './moved-dates.ts';
import { fieldOf, type Field, type Register } from './register.ts';

/** A column is joined to another only where its name says so without doubt. */
const JOINED_FROM = 0.9;

type Decision = Pick<ColumnProposal, 'target' | 'confidence' | 'because'>;
type Decisions = Map<NamedColumn, Decision>;

/**
 * Proposes where each column of a table goes, by its header and by what its cells hold, and says why. What a
 * person decided at an earlier import wins; where it is what would be proposed anyway, the reasons are those of the file.
 */
export function proposeMapping(
  table: FoundTable,
  register: Register,
  remembered: RememberedMapping = {},
): Proposal {
  const columns = table.columns.map((column) => nameColumn(column, profileOf(column, table.rows)));
  const afresh = proposed(table, columns, register, {});
  if (Object.keys(remembered).length === 0) return afresh;
  const recalled = proposed(table, columns, register, remembered);
  return {
    ...recalled,
    columns: recalled.columns.map((column, at) => {
      const same = afresh.columns[at]!;
      return isSame(column.target, same.target) ? { ...column, because: same.because } : column;
    }),
  };
}

function isSame(one: Decision['target'], other: Decision['target']): boolean {
  if (one.to !== 'field' || other.to !== 'field') return one.to === other.to;
  return one.field === other.field;
}

function proposed(
  table: FoundTable,
  columns: readonly NamedColumn[],
  register: Register,
  remembered: RememberedMapping,
): Proposal {
  const decisions: Decisions = new Map();
  recall(columns, register, remembered, decisions);
  leaveOutCalculated(columns, register, decisions);
  const fits = fitsOf(columns, register, decisions);
  for (const [named, { field, because }] of movedDates(fits, decisions, register)) {
    decisions.set(named, toField(field, 0.9, because));
  }
  giveBest(fits, decisions);
  joinOthers(fits, table, decisions);
  findTitle(columns, register, decisions);
  findByCells(columns, register, decisions);
  const proposals = columns.map((named) => proposalOf(named, decisions, fits));
  return { columns: proposals, missing: missingIn(register, decisions) };
}

function toField(field: Field, confidence: number, because: Decision['because']): Decision {
  return {
    target: { to: 'field', field: field.name },
    confidence: Math.min(1, confidence),
    because,
  };
}

function columnOf(decisions: Decisions, field: string): NamedColumn | undefined {
  for (const [named, { target }] of decisions) {
    if (target.to === 'field' && target.field === field) return named;
  }
  return undefined;
}

/** Whether a second column may go into a field beside another. */
function takesSeveral(field: Field): boolean {
  return field.kind === 'people' || (field.kind === 'text' && field.joins === true);
}

function recall(
  columns: readonly NamedColumn[],
  register: Register,
  remembered: RememberedMapping,
  decisions: Decisions,
): void {
  for (const named of columns) {
    const { header } = named.column;
    const words = headerWords(header);
    if (words === '' || !Object.hasOwn(remembered, words)) continue;
    const because = [message('column.remembered', { header })];
    const name = remembered[words]!;
    const field = fieldOf(register, name);
    if (name === '') decisions.set(named, { target: { to: 'source' }, confidence: 1, because });
    else if (field !== undefined) decisions.set(named, toField(field, 1, because));
  }
}

function leaveOutCalculated(
  columns: readonly NamedColumn[],
  register: Register,
  decisions: Decisions,
): void {
  const calculated = new Set(register.calculated?.map(headerWords));
  for (const named of columns) {
    if (decisions.has(named) || !calculated.has(headerWords(named.column.header))) continue;
    const because = [message('column.calculated')];
    decisions.set(named, { target: { to: 'nowhere' }, confidence: 1, because });
  }
}

function fitsOf(
  columns: readonly NamedColumn[],
  register: Register,
  decisions: Decisions,
): NamedFit[] {
  const open = columns.filter((named) => !decisions.has(named));
  const fits = open.flatMap((of) => register.fields.map((field) => ({ ...fitOf(of, field), of })));
  return fits
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score || one.column.column - other.column.column);
}

/** Gives each field the column that fits it best, the best fits first. */
function giveBest(fits: readonly NamedFit[], decisions: Decisions): void {
  const taken = new Set<string>();
  for (const { target } of decisions.values()) if (target.to === 'field') taken.add(target.field);
  for (const { of, field, score, because } of fits) {
    if (score < ENOUGH || decisions.has(of) || taken.has(field.name)) continue;
    taken.add(field.name);
    decisions.set(of, toField(field, score, because));
  }
}

/** Further columns of a text that is in several, and the addresses of people named beside. */
function joinOthers(fits: readonly NamedFit[], table: FoundTable, decisions: Decisions): void {
  for (const { of, field, score, named } of fits) {
    if (decisions.has(of)) continue;
    const first = columnOf(decisions, field.name);
    if (first === undefined) continue;
    const { header } = first.column;
    if (field.kind === 'person' && areAddressesOf(of, first)) {
      decisions.set(of, toField(field, 0.9, [message('column.emails_of', { header })]));
    } else if (takesSeveral(field) && named >= JOINED_FROM && score >= ENOUGH) {
      const same = saysTheSame(of.column, first.column, table.rows);
      const because = [message(same ? 'column.says_the_same' : 'column.joined', { header })];
      decisions.set(
        of,
        same
          ? { target: { to: 'source' }, confidence: 0.8, because }
          : toField(field, 0.7, because),
      );
    }
  }
}

function areAddressesOf(of: NamedColumn, first: NamedColumn): boolean {
  if (of.profile.filled > 0) return of.profile.emails >= 0.5 && first.profile.emails < 0.5;
  return /mail/i.test(of.column.header) && !/mail/i.test(first.column.header);
}

/** Where a required text has no column and nothing stands in for it: the text that tells the rows apart best. */
function findTitle(
  columns: readonly NamedColumn[],
  register: Register,
  decisions: Decisions,
): void {
  for (const field of register.fields) {
    if (field.kind !== 'text' || field.required !== true) continue;
    if (columnOf(decisions, field.name) !== undefined || hasStandIn(field, decisions)) continue;
    const [best] = columns
      .filter((named) => !decisions.has(named) && isDescriptive(named))
      .toSorted((one, other) => worthAsTitle(other) - worthAsTitle(one));
    if (best === undefined) continue;
    decisions.set(best, toField(field, 0.4, [message('column.best_text')]));
  }
}

function isDescriptive({ profile }: NamedColumn): boolean {
  return (
    profile.filled > 0 &&
    profile.letters >= 0.8 &&
    profile.words >= 0.5 &&
    profile.dates < 0.2 &&
    profile.numbers < 0.5 &&
    profile.emails < 0.2 &&
    profile.meanLength >= 10
  );
}

/** Long enough to say something, and different from row to row. */
function worthAsTitle({ profile }: NamedColumn): number {
  return Math.min(profile.meanLength, 80) / 80 + profile.different();
}

function hasStandIn(field: Field, decisions: Decisions): boolean {
  if (field.kind !== 'text') return false;
  return (field.standIns ?? []).some((name) => columnOf(decisions, name) !== undefined);
}

/** Columns without a known name whose cells leave no doubt: addresses, and dates where only one field is open. */
function findByCells(
  columns: readonly NamedColumn[],
  register: Register,
  decisions: Decisions,
): void {
  const person = register.fields.find(({ kind }) => kind === 'person');
  for (const named of columns) {
    const { emails, filled } = named.profile;
    if (decisions.has(named) || person === undefined || filled === 0 || emails < 0.8) continue;
    if (columnOf(decisions, person.name) !== undefined) continue;
    const because = [message('column.looks_like_emails', { share: percent(emails) })];
    decisions.set(named, toField(person, 0.5, because));
  }
}

function proposalOf(
  named: NamedColumn,
  decisions: Decisions,
  fits: readonly NamedFit[],
): ColumnProposal {
  const { column, profile } = named;
  const { header, label } = column;
  const around = { column: column.column, header, label, examples: profile.examples };
  const decision = decisions.get(named);
  if (decision !== undefined) return { ...around, ...decision };
  const because = whyKept(named, decisions, fits);
  return { ...around, target: { to: 'source' }, confidence: 0.9, because };
}

/** Why a column goes into no field. */
function whyKept(
  named: NamedColumn,
  decisions: Decisions,
  fits: readonly NamedFit[],
): Message<MappingReason>[] {
  const { header, label } = named.column;
  const because: Message<MappingReason>[] = [];
  const nearest = fits.find((fit) => fit.of === named && fit.named >= ENOUGH);
  const first = nearest === undefined ? undefined : columnOf(decisions, nearest.field.name);
  if (nearest?.field.kind === 'reference' && nearest.score < ENOUGH && nearest.named > 0.85) {
    const share = percent(1 - named.profile.different());
    because.push(
      share > 0
        ? message('column.values_repeat', { share })
        : message('column.header_unknown', { header: header || label }),
    );
  } else if (
    nearest !== undefined &&
    nearest.score < ENOUGH &&
    nearest.field.kind !== 'reference'
  ) {
    because.push(...nearest.because.slice(-1));
  } else if (first !== undefined) {
    because.push(message('column.field_taken', { header: first.column.header }));
  } else because.push(message('column.header_unknown', { header: header || label }));
  if (named.profile.filled === 0) because.push(message('column.empty'));
  if (named.profile.dates >= 0.8 && named.profile.filled > 0) {
    because.push(message('column.looks_like_dates', { share: percent(named.profile.dates) }));
  }
  return because;
}

function missingIn(register: Register, decisions: Decisions): string[] {
  return register.fields
    .filter((field) => field.required === true)
    .filter(
      (field) => columnOf(decisions, field.name) === undefined && !hasStandIn(field, decisions),
    )
    .map(({ name }) => name);
}
