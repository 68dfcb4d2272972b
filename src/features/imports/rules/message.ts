/**
 * A sentence the product says about a file. `key` names it in the catalogue, where its wording lives; `values`
 * fill its gaps. Nothing here is English text, but for what stood in the file itself.
 */
export type Message<Key extends string = string> = {
  readonly key: Key;
  readonly values: Readonly<Record<string, string | number>>;
};

/** A sentence by its key alone, with nothing for its gaps where it has none. */
export function message<Key extends string>(
  key: Key,
  values: Readonly<Record<string, string | number>> = {},
): Message<Key> {
  return { key, values };
}

/** Why a range of cells was taken for a table. */
export const TABLE_REASONS = [
  /** {known} of {columns} column names are known; {names} lists a few of them. */
  'table.headers_known',
  /** The header is in two rows, {first} and {second}. */
  'table.two_header_rows',
  /** {count} rows above the header are passed over, such as a title. */
  'table.title_rows',
  /** {count} columns are hidden in the file and are read all the same: {columns}. */
  'table.hidden_columns',
  'table.hidden_sheet',
  /** {count} columns are months or quarters, {first} to {last}. */
  'table.periods',
  /** No known column name; the first row that looks like a header was taken. */
  'table.header_guessed',
] as const;
export type TableReason = (typeof TABLE_REASONS)[number];

/** Why a sheet has no table of use. */
export const NO_TABLE_REASONS = [
  'sheet.empty',
  /** No row with two or more column names. */
  'sheet.no_header',
  /** A header in row {row}, and nothing under it. */
  'sheet.no_rows',
] as const;
export type NoTableReason = (typeof NO_TABLE_REASONS)[number];

/** Why a column is proposed for a field, or for none. */
export const MAPPING_REASONS = [
  /** Decided at an earlier import: {header}. */
  'column.remembered',
  /** The header {header} is a usual name of it. */
  'column.header_known',
  /** The header {header} holds {phrase}, which is a usual name of it. */
  'column.header_part',
  /** {share} % of the filled cells hold dates. */
  'column.looks_like_dates',
  /** {share} % of the filled cells hold e-mail addresses. */
  'column.looks_like_emails',
  /** {share} % of the filled cells are words it knows, such as {example}. */
  'column.words_known',
  /** No column is named like it; this one has the text that tells the rows apart best. */
  'column.best_text',
  /** Every row has another value. */
  'column.all_different',
  /** Its text is added to that of {header}. */
  'column.joined',
  /** E-mail addresses of the people named in {header}. */
  'column.emails_of',
  /** The header is not known; the column is kept as it stands in the file. */
  'column.header_unknown',
  /** The date that was promised first; {header} is what it was moved to. */
  'column.first_date',
  /** The date that holds now; {header} is the one before it. */
  'column.moved_date',
  /** Another column, {header}, fits better. */
  'column.field_taken',
  /** Says the same as {header}. */
  'column.says_the_same',
  /** Its name fits, its cells do not: {share} % of them could be read. */
  'column.values_do_not_fit',
  /** The values repeat, {share} % of them, so it cannot tell the rows apart. */
  'column.values_repeat',
  'column.empty',
  /** The product calculates it from other fields. */
  'column.calculated',
] as const;
export type MappingReason = (typeof MAPPING_REASONS)[number];

/** What can be wrong with, or worth a look at, a cell or row. Each has its effect beside it. */
export const PROBLEMS = {
  /** The file shows {error}, an Excel error, instead of a value. */
  'cell.excel_error': 'value_left_out',
  /** {text} is no date. */
  'date.unreadable': 'value_left_out',
  /** {text} holds several dates. */
  'date.several': 'value_left_out',
  /** {text} may be {one} or {other}. */
  'date.ambiguous': 'waits_for_answer',
  /** {text} names no year. */
  'date.no_year': 'waits_for_answer',
  /** {text} names a period; {day} was taken. */
  'date.period': 'look_at_it',
  /** {text} is a serial number of a spreadsheet; {day} was taken. */
  'date.serial': 'look_at_it',
  /** {text} is no number. */
  'number.unreadable': 'value_left_out',
  /** {text} may be {one} or {other}. */
  'number.ambiguous': 'waits_for_answer',
  /** {text} is none of the words known here. */
  'choice.unknown': 'value_left_out',
  /** {text} is neither yes nor no. */
  'yes_no.unreadable': 'value_left_out',
  /** {text} is no name. */
  'person.unreadable': 'value_left_out',
  /** {text} names several people; {first} was taken. */
  'person.several': 'look_at_it',
  /** Longer than {max} characters; shortened, the whole is kept beside it. */
  'text.shortened': 'look_at_it',
  /** Something must stand in {field}. */
  'row.required': 'row_refused',
  /** Row {first} has the reference {reference} already. */
  'row.reference_repeated': 'row_refused',
  /** Cell {first}, in another sheet, has the reference {reference} already. */
  'row.reference_elsewhere': 'row_refused',
  /** {first} gives a value for {what} already. */
  'row.repeated': 'row_refused',
  /** {reference} exists already, and the import was to stop at such. */
  'row.exists': 'row_refused',
  /** What has this number is called {title} here. */
  'row.other_title': 'look_at_it',
  /** It says {status}, and no date says when. */
  'row.closed_without_date': 'look_at_it',
  /** It has the date {day} of its end, and says {status}. */
  'row.date_without_closed': 'look_at_it',
  /** {reference} was said here, or worked with here since; a file changes nothing about it. */
  'row.said_here': 'look_at_it',
  /** “{text}” is more than a number; write the number alone. */
  'value.words_beside': 'row_refused',
  /** “{measure}” is kept in {unit}, and the file says {text}. */
  'value.other_unit': 'row_refused',
  /** “{measure}” was ended on {day}; take it up again first. */
  'value.measure_ended': 'row_refused',
  /** Two measures here are called “{measure}”; give one of them another name first. */
  'value.measure_twice': 'row_refused',
  /** “{measure}” is kept by the {rhythm}, and this names a {length}. */
  'value.period_other_length': 'row_refused',
  /** “{measure}” counts the days between events; the day of the event is needed. */
  'value.day_needed': 'row_refused',
  /** {day} has not come yet. */
  'value.period_to_come': 'row_refused',
  /** {day} is too long ago to be meant. */
  'value.period_too_long_ago': 'row_refused',
  /** “{measure}” counts cases; there are none below zero. */
  'value.negative': 'row_refused',
  /** “{measure}” counts cases; only whole numbers can be counted. */
  'value.not_whole': 'row_refused',
  /** The number is too large to be meant. */
  'value.too_large': 'row_refused',
  /** “{measure}” needs what it was counted in, such as the number of deliveries. */
  'value.size_missing': 'row_refused',
  /** What it was counted in has to be above zero. */
  'value.size_too_small': 'row_refused',
  /** More were counted than there were. */
  'value.more_than_all': 'row_refused',
  /** “{text}” is more than a number, so it is not taken as the target. */
  'value.target_unclear': 'value_left_out',
  /** Nobody has said whether more or less of “{measure}” is better, so {text} is no target of it. */
  'value.target_without_direction': 'value_left_out',
  /** {text} cannot be the target of “{measure}”. */
  'value.target_impossible': 'value_left_out',
  /** An amount in {currency} is kept, and the file says {text} beside it. */
  'cost.other_money': 'value_left_out',
  /** Nothing costs less than nothing. */
  'cost.negative': 'value_left_out',
  /** The amount is too large to be meant. */
  'cost.too_large': 'value_left_out',
  /** {text} has more than two decimals; {amount} was taken. */
  'cost.rounded': 'look_at_it',
} as const satisfies Record<string, ProblemEffect>;
export type ProblemCode = keyof typeof PROBLEMS;

/**
 * What a problem means for the import: the row is refused; its value is left empty and the text kept as a source
 * column; it waits until a question about its column is answered; or it was read, and a person may want to look.
 */
export type ProblemEffect = 'row_refused' | 'value_left_out' | 'waits_for_answer' | 'look_at_it';

/** A problem at the cell where a person can look it up. */
export type Problem = Message<ProblemCode> & {
  /** Row and column of the sheet, from 1. The column is 0 where the whole row is meant. */
  readonly row: number;
  readonly column: number;
  /** Such as `Log!C17`. */
  readonly address: string;
  /** The field concerned; undefined for a column that is kept as it stands. */
  readonly field?: string;
  readonly effect: ProblemEffect;
};
