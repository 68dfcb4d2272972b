import { ENOUGH, type NamedColumn, type NamedFit } from './column-fit.ts';
import { words as listed } from './dictionary/word-list.ts';
import type { ColumnProposal } from './mapping.ts';
import { message, type MappingReason, type Message } from './message.ts';
import { fieldOf, type Field, type Register } from './register.ts';

/** Words of a header that say a date took the place of another one. */
const LATER: ReadonlySet<string> = new Set(
  listed(`
    new, revised, extended, updated, postponed, moved, rescheduled, current, latest, second,
    neu, neue, neuer, neues, verschoben, verschobener, verlangert, verlangerter, geandert, geanderter, aktueller,
    nouveau, nouvelle, revise, revisee, reporte, reportee, nuevo, nueva, nuovo, nuova, nowy, nova, novy,
    nieuwe, nieuw, yeni
  `),
);

export type MovedDate = {
  readonly field: Field;
  readonly because: readonly Message<MappingReason>[];
};

/**
 * Tells the date that was promised first from the one it was moved to, where two columns of a table stand for the due date
 * and the name of one of them says that it is the later one. Otherwise the later would be kept aside, and whoever had
 * moved a date openly would be called late by the first.
 */
export function movedDates(
  fits: readonly NamedFit[],
  decided: ReadonlyMap<NamedColumn, Pick<ColumnProposal, 'target'>>,
  register: Register,
): ReadonlyMap<NamedColumn, MovedDate> {
  const bestOf = new Map<NamedColumn, NamedFit>();
  for (const fit of fits) if (!bestOf.has(fit.of)) bestOf.set(fit.of, fit);
  const best = [...bestOf.values()].filter(({ of, score }) => score >= ENOUGH && !decided.has(of));
  const due = best.filter(({ field }) => field.concepts[0] === 'due_on');
  const later = due.find(({ of }) => isLater(of));
  const plain = due.find(({ of }) => !isLater(of));
  const isNamed = best.some(({ field }) => field.concepts[0] === 'first_due_on');
  const isRecalled = [...decided.values()].some(({ target }) => isDate(target, register));
  if (later === undefined || plain === undefined || isNamed || isRecalled) return new Map();
  const moved = new Map([[later.of, dateOf(later.field, 'column.moved_date', plain)]]);
  const first = register.fields.find(({ concepts }) => concepts[0] === 'first_due_on');
  return first === undefined
    ? moved
    : moved.set(plain.of, dateOf(first, 'column.first_date', later));
}

function dateOf(
  field: Field,
  key: 'column.first_date' | 'column.moved_date',
  { of: { column } }: NamedFit,
): MovedDate {
  return { field, because: [message(key, { header: column.header })] };
}

function isDate(target: ColumnProposal['target'], register: Register): boolean {
  const field = target.to === 'field' ? fieldOf(register, target.field) : undefined;
  return field?.concepts[0] === 'first_due_on' || field?.concepts[0] === 'due_on';
}

function isLater({ words }: NamedColumn): boolean {
  return words.some((header) => header.split(' ').some((word) => LATER.has(word)));
}
