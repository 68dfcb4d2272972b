import { sayDay } from '../../../lib/spoken-day.ts';
import type { Paper, Printable } from '../../../platform/pdf/paper.ts';
import type { Discipline } from '../contract/kinds.ts';
import type { ProblemRecord } from '../contract/record.ts';
import { eightD } from '../rules/eight-d.ts';

const STEPS: Readonly<Record<Discipline, string>> = {
  d1: 'Who works on it',
  d2: 'What happened',
  d3: 'Done at once',
  d4: 'Why it could happen',
  d5: 'What we decided to change',
  d6: 'What was changed, and whether it works',
  d7: 'Where else we looked',
  d8: 'Closing and thanks',
};

/** What the lines of the report are; those of which the step says it already have no words. */
const LABELS: Readonly<Record<string, string>> = {
  leads: 'Leads it',
  raised: 'Raised it',
  helped: 'Took part',
  title: 'In short',
  what_happened: 'In detail',
  happened: 'Happened on',
  noticed: 'Noticed on',
  process: 'Process',
  place: 'Place',
  concerns: 'Concerns',
  contained: 'Contained',
  corrected: 'Put right',
  why: 'Why',
  root: 'Root cause',
  another: 'Would somebody else have done the same?',
  rule: 'Was the rule known, usable and used by others?',
  means: 'Were time and tools there?',
  intent: 'Was harm meant?',
  chosen: 'Action',
  done: 'Done',
  check_due: 'To be checked',
  works: 'It works',
  partly: 'It works in part',
  does_not: 'It does not work',
  found_there: 'Found there too',
  not_found_there: 'Not found there',
  comes_back_from: 'Had happened before',
  came_back_as: 'Came back',
  closed: 'Closed',
  thanks: 'Thanks',
};

/** The report as it goes to print. Its time is that of the day it shows, so that the same day makes the same file. */
export function reportOf(
  problem: ProblemRecord,
  firm: string,
  asOf: string,
): { paper: Paper; about: Readonly<Record<string, Printable>> } {
  const { reference, title } = problem;
  return {
    paper: {
      title: `8D report ${reference}`,
      firm,
      language: 'en',
      at: new Date(`${asOf}T00:00:00Z`),
      foot: { page: 'Page {page} of {pages}', state: `As recorded on ${sayDay(asOf)}.` },
    },
    about: {
      subtitle: title,
      nothing: 'Nothing is written here yet.',
      steps: eightD(problem).map(({ step, lines }) => ({
        name: `${step.toUpperCase()} · ${STEPS[step]}`,
        lines: lines.map(({ label, text, day, who }) => {
          const on = day === null ? '' : sayDay(day);
          const parts = [text, [on, who].filter((part) => part !== '').join(' · ')];
          const [first = '', beside = ''] = parts.filter((part) => part !== '');
          return { label: LABELS[label] ?? '', text: first, beside };
        }),
      })),
    },
  };
}
