import type { Row } from '../../../lib/workbook.ts';
import type { Problem, ProblemCode } from '../rules/message.ts';

/** The headings of the file of problems. */
export const PROBLEM_HEADINGS: Row = ['Cell', 'Row', 'Column', 'As written', 'Problem', 'Effect'];

const EFFECTS: Record<Problem['effect'], string> = {
  row_refused: 'The row is left out.',
  value_left_out: 'The value is left empty; the text is kept with the record.',
  waits_for_answer: 'The row waits for an answer.',
  look_at_it: 'It is brought in; have a look.',
};

const SENTENCES: Record<ProblemCode, string> = {
  'cell.excel_error': 'The file shows {error}, an error of the spreadsheet, instead of a value.',
  'date.unreadable': '{text} is no date.',
  'date.several': '{text} holds several dates.',
  'date.ambiguous': '{text} may be {one} or {other}.',
  'date.no_year': '{text} names no year.',
  'date.period': '{text} names a period; {day} was taken.',
  'date.serial': '{text} is a serial number of a spreadsheet; {day} was taken.',
  'number.unreadable': '{text} is no number.',
  'number.ambiguous': '{text} may be {one} or {other}.',
  'choice.unknown': '{text} is none of the words known here.',
  'yes_no.unreadable': '{text} is neither yes nor no.',
  'person.unreadable': '{text} is no name.',
  'person.several': '{text} names several people; {first} was taken.',
  'text.shortened': 'Longer than {max} characters; shortened, the whole is kept beside it.',
  'row.required': 'Something must stand in {field}.',
  'row.reference_repeated': 'Row {first} has the reference {reference} already.',
  'row.reference_elsewhere': 'Cell {first} has the reference {reference} already.',
  'row.repeated': '{first} gives a value for {what} already.',
  'row.exists': '{reference} exists already, and the import was to stop at such.',
  'row.other_title': 'What has this number is called “{title}” here.',
  'row.closed_without_date': 'It says {status}, and no date says when.',
  'row.date_without_closed': 'It has the date {day} of its end, and says {status}.',
  'row.said_here':
    '{reference} was said here, or worked with since; a file changes nothing about it.',
  'value.words_beside': '{text} is more than a number; write the number alone.',
  'value.other_unit': '{measure} is kept in {unit}, and the file says {text}.',
  'value.measure_ended': '{measure} was ended on {day}; take it up again first.',
  'value.measure_twice':
    'Two measures here are called {measure}; give one of them another name first.',
  'value.period_other_length': '{measure} is kept by the {rhythm}, and this names a {length}.',
  'value.day_needed': '{measure} counts the days between events; the day of the event is needed.',
  'value.period_to_come': '{day} has not come yet.',
  'value.period_too_long_ago': '{day} is too long ago to be meant.',
  'value.negative': '{measure} counts cases; there are none below zero.',
  'value.not_whole': '{measure} counts cases; only whole numbers can be counted.',
  'value.too_large': 'The number is too large to be meant.',
  'value.size_missing': '{measure} needs what it was counted in, such as the number of deliveries.',
  'value.size_too_small': 'What it was counted in has to be above zero.',
  'value.more_than_all': 'More were counted than there were.',
  'value.target_unclear': '{text} is more than a number, so it is not taken as the target.',
  'value.target_without_direction':
    'Nobody has said whether more or less of {measure} is better, so {text} is no target of it.',
  'value.target_impossible': '{text} cannot be the target of {measure}.',
  'cost.other_money': 'Costs are kept in {currency}, and the file says {text} beside the amount.',
  'cost.negative': 'A cost is not below zero.',
  'cost.too_large': 'The amount is too large to be meant.',
  'cost.rounded': '{text} has more than two decimals; {amount} was taken.',
};

/** One problem as a line of that file. */
export function problemLine(problem: Problem, header: string, written: string): Row {
  const sentence = SENTENCES[problem.key].replace(/\{(\w+)\}/g, (gap, name: string) =>
    String(problem.values[name] ?? gap),
  );
  return [problem.address, problem.row, header, written, sentence, EFFECTS[problem.effect]];
}
