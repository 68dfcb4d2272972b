import { SIGNIFICANCES, SOURCES } from '../features/actions/contract/shapes.ts';
import type { Significance, Source } from '../features/actions/contract/shapes.ts';

/** Where in the firm something came up; it decides who opens it, who owns it and who helps. */
export type Area =
  | 'press'
  | 'machining'
  | 'welding'
  | 'tools'
  | 'maintenance'
  | 'warehouse'
  | 'purchasing'
  | 'sales'
  | 'office'
  | 'it'
  | 'quality'
  | 'safety'
  | 'environment'
  | 'management';

/** One action in words, before it has dates and people. */
export type StoryLine = {
  readonly area: Area;
  readonly source: Source;
  readonly significance: Significance;
  readonly title: string;
  readonly why: string;
  readonly result: string;
  readonly cause: string;
  readonly plan: string;
  readonly held: string;
  /** The day on which it came up, where it belongs to a certain one. */
  readonly on: number | null;
};

/** A proposal in words; `answer` is null where nobody has given one yet. */
export type ProposalLine = {
  readonly by: string;
  readonly title: string;
  readonly description: string;
  readonly answer: 'yes' | 'no' | null;
  readonly reason: string;
  readonly result: string;
};

const HEAD = /^(?<source>[a-z_]+) (?<significance>[hnl])$/;
const DATED = /^@(?<on>-\d+) (?<title>.+)$/;

/**
 * Reads a text of lines `source h|n|l | what | why | what was done | cause | plan | held by`; the last
 * three may be left out, and what begins with `@-816` came up on that day of the story.
 * Throws a RangeError that shows the line where one cannot be read.
 */
export function readStory(area: Area, text: string): StoryLine[] {
  return linesOf(text).map((line) => {
    const [head = '', what = '', why = '', result = '', cause = '', plan = '', held = ''] =
      cellsOf(line);
    const said = HEAD.exec(head)?.groups;
    const source = SOURCES.find((one) => one === said?.['source']);
    const significance = SIGNIFICANCES.find((one) => one[0] === said?.['significance']);
    if (source === undefined || significance === undefined || what === '' || result === '')
      throw new RangeError(`This line of the example cannot be read: ${line}`);
    const dated = DATED.exec(what)?.groups;
    const title = dated?.['title'] ?? what;
    const on = dated === undefined ? null : Number(dated['on']);
    return { area, source, significance, title, why, result, cause, plan, held, on };
  });
}

/** Reads a text of lines `who | what | more words | yes, no or wait | reason | what came of it`. */
export function readProposals(text: string): ProposalLine[] {
  return linesOf(text).map((line) => {
    const [by = '', title = '', description = '', answer = '', reason = '', result = ''] =
      cellsOf(line);
    if (!['yes', 'no', 'wait'].includes(answer) || title === '')
      throw new RangeError(`This proposal of the example cannot be read: ${line}`);
    const said = answer === 'wait' ? null : (answer as 'yes' | 'no');
    return { by, title, description, answer: said, reason, result };
  });
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

function cellsOf(line: string): string[] {
  return line.split('|').map((cell) => cell.trim());
}
