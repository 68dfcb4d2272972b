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
  'row.exists': '{reference} exists already, and the import was to stop at such.',
  'row.closed_without_date': 'It says {status}, and no date says when.',
  'row.date_without_closed': 'It has the date {day} of its end, and says {status}.',
};

/** One problem as a line of that file. */
export function problemLine(problem: Problem, header: string, written: string): Row {
  const sentence = SENTENCES[problem.key].replace(/\{(\w+)\}/g, (gap, name: string) =>
    String(problem.values[name] ?? gap),
  );
  return [problem.address, problem.row, header, written, sentence, EFFECTS[problem.effect]];
}
