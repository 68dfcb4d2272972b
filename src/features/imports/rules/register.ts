import type { Day } from '../../../lib/day.ts';
import type { Concept } from './dictionary/concepts.ts';

/**
 * A register that a file can fill, told by the feature it belongs to: what it is called and which fields it has.
 * The importer knows registers only by such a description.
 */
export type Register = {
  /** The noun, such as `action`: the name of its wording in the catalogue. */
  readonly noun: string;
  readonly fields: readonly Field[];
  /** How words begin that a sheet or a title with such records has, folded: of several lists the one that is called so is meant. */
  readonly called?: readonly string[];
  /** What an existing record is found again by, strongest first: a field, or several that name it together. */
  readonly identity: readonly Identity[];
  /** Of a register of values over time: where a column that is a month, a quarter or a week goes with its cells. */
  readonly series?: { readonly period: string; readonly value: string };
  /** The field without which a row says nothing, so that it is passed over like an empty one. */
  readonly telling?: string;
  /** The fields that make a record another one; all of them, and the columns that are kept, where left out. */
  readonly changedBy?: readonly string[];
  /** The feature looks at each row once it is read, because only its records tell whether it can come in. */
  readonly judged?: true;
  /** How the field that says "closed" and the one that says when belong together. */
  readonly closing?: Closing;
  /** Headings of our own export that are calculated from fields, so that they need not come back. */
  readonly calculated?: readonly string[];
};

export type Identity = string | readonly string[];

type FieldOf<Kind extends string, More = unknown> = {
  readonly kind: Kind;
  /** How the feature calls it, such as `due_on`. */
  readonly name: string;
  /** What the dictionary of headers calls it; the first is what it is, others are taken where nothing fits better. */
  readonly concepts: readonly Concept[];
  /** Further headings that mean exactly this field, such as that of our own export. */
  readonly headings?: readonly string[];
  /** A row without it is refused. */
  readonly required?: boolean;
} & More;

export type TextField = FieldOf<
  'text',
  {
    /** Longest text that can be stored, in characters. */
    readonly max: number;
    /** Several columns may be joined into it. */
    readonly joins?: boolean;
    /** A sign of money or of a share says something here. */
    readonly signs?: boolean;
    /** Text fields whose first line stands in where this one is empty, in order of preference. */
    readonly standIns?: readonly string[];
    /** What the name of its column says of another field where no cell says it: a column of suggestions holds suggestions. */
    readonly nameTells?: { readonly field: string; readonly choices: readonly Choice[] };
  }
>;
export type DayField = FieldOf<
  'day',
  {
    /** Which day stands for a month or a quarter: the last one for a deadline, else the first. */
    readonly ofPeriod?: 'first' | 'last';
    /** A period is what it is about, so that one is nothing to look at; how long it is goes under this name. */
    readonly length?: string;
  }
>;
export type PersonField = FieldOf<
  'person',
  {
    /** The field of kind `people` that takes the others where a cell names several. */
    readonly othersTo?: string;
  }
>;
export type PeopleField = FieldOf<'people'>;
export type ChoiceField = FieldOf<'choice', { readonly choices: readonly Choice[] }>;
/** A name or number by which the firm knows the record. Compared without regard to case. */
export type ReferenceField = FieldOf<'reference', { readonly max: number }>;
export type YesNoField = FieldOf<'yes_no'>;
export type NumberField = FieldOf<
  'number',
  {
    /** An amount of money: what money it is in may stand before it, behind it or in the heading, and becomes its note. */
    readonly money?: true;
  }
>;

export type Field =
  | TextField
  | DayField
  | PersonField
  | PeopleField
  | ChoiceField
  | ReferenceField
  | YesNoField
  | NumberField;

/** A value with the words that mean it, in any language; digits count as words, so scales can be numbers. */
export type Choice = { readonly value: string; readonly words: readonly string[] };

export type Closing = {
  /** The choice field that says where a record stands. */
  readonly status: string;
  /** Its values that mean closed, cancelled ones included; the first is what `yes` in the day field means. */
  readonly closed: readonly string[];
  /** The day field that says since when. */
  readonly on: string;
};

/** A person as a file names them: by address, by name, or both. At least one is not empty. */
export type PersonWritten = {
  readonly name: string;
  readonly email: string;
  /** Of somebody on record, the names that were matched with them: a file goes on writing these. */
  readonly also?: readonly string[];
};

/** What a field can hold: text for text, choice and reference; a day; people; yes or no; a number. */
export type FieldValue = string | Day | number | boolean | PersonWritten | readonly PersonWritten[];

/** Values by the names of their fields; a field that is unknown is absent. */
export type FieldValues = Readonly<Record<string, FieldValue>>;

/** Undefined where the register has no such field: names also come from requests and from earlier imports. */
export function fieldOf(register: Register, name: string): Field | undefined {
  return register.fields.find((field) => field.name === name);
}
