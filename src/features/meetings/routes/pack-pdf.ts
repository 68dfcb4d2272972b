import type * as z from 'zod';
import type { Day } from '../../../lib/day.ts';
import { sayDay, sayDayLong, sayDayOf } from '../../../lib/spoken-day.ts';
import { chartSvg } from '../../../platform/pdf/chart-svg.ts';
import type { Paper, Printable } from '../../../platform/pdf/paper.ts';
import { REVIEW_INPUTS } from '../../../standards/review-inputs.ts';
import type { PackContent, PackFact, PackPanel, packShape } from '../contract/pack.ts';
import { sayState, type Firm } from './minutes-pdf.ts';
import { begin, beside, sayCount } from './spoken.ts';
import { sayStanding } from './standings.ts';

export type Pack = z.output<typeof packShape>;

export const PACK_TEMPLATE = 'src/features/meetings/routes/pack.typ';

/** What is printed before a meeting. A frozen pack depends on nothing else: it makes the same file every time. */
export function packPaper(
  { frozen, content }: Pack,
  firm: Firm,
): { paper: Paper; about: Record<string, Printable> } {
  const { meeting, panels } = content;
  const silent = panels.filter(saysNothing);
  return {
    paper: {
      title: `${meeting.name}, ${sayDay(meeting.day)}: what to read before`,
      firm: firm.name,
      language: 'en',
      at: new Date(frozen?.at ?? `${content.as_of}T00:00:00Z`),
      foot: { page: 'Page {page} of {pages}', state: foot(frozen) },
    },
    about: {
      kicker: `${firm.name} · Before the meeting`,
      name: meeting.name,
      lead: lead(frozen, content.as_of, firm.timeZone),
      facts: facts(content),
      agenda: agenda(content),
      panels: panels.filter((panel) => !saysNothing(panel)).map((panel) => panelOf(panel, firm)),
      silent:
        silent.length === 0
          ? null
          : { title: 'Nothing is known yet', rows: silent.map(({ input }) => wordsOf(input)) },
    },
  };
}

function foot(frozen: Pack['frozen']): string {
  return frozen === null ? 'Not frozen: the records go on.' : sayState(frozen.checkpoint);
}

function lead(frozen: Pack['frozen'], asOf: Day, timeZone: string): string {
  if (frozen === null) {
    return `This is how the records stand on ${sayDay(asOf)}. It is not frozen: until the meeting they go on.`;
  }
  const by = frozen.by === null ? '' : ` by ${frozen.by.name}`;
  return `This is how the records stood on ${sayDayOf(frozen.at, timeZone)}, when it was frozen${by}.`;
}

function facts({ meeting }: PackContent): [string, string][] {
  const all: [string, string | null][] = [
    ['When', `${sayDayLong(meeting.day)}, ${meeting.starts_at}`],
    ['Place', meeting.place],
    ['In the chair', meeting.chair],
    ['Minutes by', meeting.writer],
    ['Seats', meeting.seats.join(', ')],
    ['What for', meeting.purpose],
  ];
  return all.filter((fact): fact is [string, string] => Boolean(fact[1]));
}

function agenda({ agenda: items }: PackContent): Printable {
  return {
    title: 'Agenda',
    heads: ['', 'Item', 'Who presents', 'Minutes'],
    rows: items.map(({ title, presenter, minutes }, at) => [
      String(at + 1),
      title,
      presenter ?? '',
      String(minutes),
    ]),
  };
}

function wordsOf(input: PackPanel['input']): string {
  return REVIEW_INPUTS.find(({ key }) => key === input)?.words ?? input;
}

function saysNothing({ said, facts: found }: PackPanel): boolean {
  return said === null && found.length === 0;
}

/** Stands above every signal on paper: it outlives the page that says so. */
const PURPOSE = 'To improve how the firm is led; not for pay, appraisal or dismissal';

function panelOf(panel: PackPanel, firm: Firm): Printable {
  const { total, facts: found, said } = panel;
  const listed = found.filter(({ kind }) => kind !== 'measure');
  const more = total - found.length;
  return {
    title: wordsOf(panel.input),
    about: beside(
      panel.live &&
        panel.data_as_of !== null &&
        `From the records, as of ${sayDay(panel.data_as_of)}`,
      found.some(({ kind }) => kind === 'signal') && PURPOSE,
    ),
    said: said === null ? null : { text: said.text, aside: asideOf(said, firm.timeZone) },
    heads: ['What', 'Whose', 'Day', 'How it stands'],
    rows: listed.map((fact) => [
      beside(fact.label, fact.words),
      // Whose a signal is stays with whom it concerns.
      fact.owner ?? (fact.kind === 'signal' ? '' : 'nobody'),
      fact.due_on === null ? '' : sayDay(fact.due_on),
      sayStanding(fact),
    ]),
    pictures: found.filter(({ kind }) => kind === 'measure').map(picture),
    more: more > 0 ? `${begin(sayCount(more, 'other is', 'others are'))} not listed here.` : '',
  };
}

function asideOf(said: NonNullable<PackPanel['said']>, timeZone: string): string {
  const { by, at, data_as_of: asOf, file } = said;
  return beside(
    `Written ${by === null ? '' : `by ${by.name} `}on ${sayDayOf(at, timeZone)}`,
    asOf !== null && `facts up to ${sayDay(asOf)}`,
    file !== null && `with the file ${file.name}`,
  );
}

function picture(fact: PackFact): Printable {
  const { label, value, due_on: period, target_value: target, unit } = fact;
  const says = sayStanding(fact);
  const latest =
    value === null || period === null
      ? ''
      : `${sayNumber(value, unit)} in the period from ${sayDay(period)}`;
  const aim = target === null ? '' : `target ${sayNumber(target, unit)}`;
  return {
    name: label,
    picture: chartSvg(fact.course),
    alt: `${label}: the latest ${fact.course.length} periods. ${says}`,
    latest: beside(latest, aim),
    says,
    news: /^(?:concern|improvement|neutral)/.test(fact.standing),
  };
}

function sayNumber(value: number, unit: string): string {
  return `${Number(value.toPrecision(4))} ${unit}`.trim();
}
