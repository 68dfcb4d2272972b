import type { Discipline } from '../contract/kinds.ts';
import type { EightD, Entry, ProblemRecord } from '../contract/record.ts';
import { inOrder } from './causes.ts';

type Line = EightD['steps'][number]['lines'][number];

const line = (label: string, text: string, more: Partial<Line> = {}): Line => ({
  label,
  text,
  day: null,
  who: '',
  ...more,
});
const given = (label: string, text: string): Line[] => (text === '' ? [] : [line(label, text)]);
const nameOf = (person: { readonly name: string } | null): string => person?.name ?? '';
const entries = (label: string, all: readonly Entry[]): Line[] =>
  all.map((one) => line(label, one.text, { day: one.done_on, who: nameOf(one.done_by) }));

/** Who took part, each once: who leads it first. */
function team(problem: ProblemRecord): Line[] {
  const { owner, raised_by: raiser, containment, correction, elsewhere, fixes, checker } = problem;
  const helpers = [
    ...[...containment, ...correction, ...elsewhere].map(({ done_by: by }) => nameOf(by)),
    ...fixes.map(({ accountable }) => nameOf(accountable)),
    nameOf(checker),
  ];
  const said = new Set(['', nameOf(owner), nameOf(raiser)]);
  return [
    ...given('leads', nameOf(owner)),
    ...given('raised', nameOf(raiser)),
    ...[...new Set(helpers)].filter((name) => !said.has(name)).map((name) => line('helped', name)),
  ];
}

function description(problem: ProblemRecord): Line[] {
  return [
    line('title', problem.title),
    ...given('what_happened', problem.what_happened),
    line('happened', '', { day: problem.happened_on }),
    line('noticed', '', { day: problem.noticed_on }),
    ...given('process', problem.process),
    ...given('place', problem.place),
    ...given('concerns', problem.concerns),
  ];
}

function causes({ causes: tree, fairness }: ProblemRecord): Line[] {
  const told = inOrder(tree).map(({ cause, depth }) =>
    line(cause.root ? 'root' : 'why', `${'– '.repeat(depth)}${cause.text}`),
  );
  if (fairness === null) return told;
  const { another, rule, means, intent } = fairness;
  return [
    ...told,
    line('another', another),
    line('rule', rule),
    line('means', means),
    line('intent', intent),
  ];
}

const actionName = ({ reference, title }: { reference: string; title: string }) =>
  `${reference} ${title}`;

function carriedOut({ fixes, verdict, check_note: note, ...problem }: ProblemRecord): Line[] {
  const done = fixes
    .filter(({ done_on: on }) => on !== null)
    .map((fix) =>
      line('done', actionName(fix), { day: fix.done_on, who: nameOf(fix.accountable) }),
    );
  if (verdict === null) {
    const { check_due_on: due, checker } = problem;
    return due === null
      ? done
      : [...done, line('check_due', '', { day: due, who: nameOf(checker) })];
  }
  const who = nameOf(problem.checked_by);
  return [...done, line(verdict, note, { day: problem.checked_on, who })];
}

function lookedFor(problem: ProblemRecord): Line[] {
  const others = (label: string, all: ProblemRecord['came_back_as']) =>
    all.map((other) => line(label, actionName(other), { day: other.noticed_on }));
  return [
    ...problem.elsewhere.flatMap((one) =>
      entries(one.found ? 'found_there' : 'not_found_there', [one]),
    ),
    ...others('comes_back_from', problem.comes_back_from),
    ...others('came_back_as', problem.came_back_as),
  ];
}

function closing({ closed_on: on, closed_by: by, close_note: note }: ProblemRecord): Line[] {
  return on === null ? [] : [line('closed', note, { day: on, who: nameOf(by) })];
}

/** The record as the eight steps of the report that customers ask for. A step of which nothing is written has no lines. */
export function eightD(problem: ProblemRecord): EightD['steps'] {
  const steps: Readonly<Record<Discipline, Line[]>> = {
    d1: team(problem),
    d2: description(problem),
    d3: [...entries('contained', problem.containment), ...entries('corrected', problem.correction)],
    d4: causes(problem),
    d5: problem.fixes.map((fix) =>
      line('chosen', actionName(fix), { day: fix.due_on, who: nameOf(fix.accountable) }),
    ),
    d6: carriedOut(problem),
    d7: lookedFor(problem),
    d8: [...closing(problem), ...given('thanks', problem.thanks)],
  };
  return Object.entries(steps).map(([step, lines]) => ({ step: step as Discipline, lines }));
}
