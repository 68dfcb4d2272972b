import type { Calendar } from './calendar.ts';
import { HOLDS, PROBLEMS, type ExampleHold, type ExampleProblem } from './firm/problems.ts';
import type { ProblemAct, Step } from './script.ts';

/** By then people have arrived and measures have begun. */
const SETTLED = 30;
const MORNING = 120;
const NOON = 300;
const AFTERNOON = 420;

/** What went wrong and what was stopped since the story began, and what was done about it. */
export function failing(calendar: Calendar, begins: number): Step[] {
  const step: Tell = (on, minute, as, act) => ({ at: calendar.instant(on, minute), as, act });
  const told = ({ on }: { on: number }) => on > begins + SETTLED;
  const problems = PROBLEMS.filter(told);
  const known = new Set(problems.map(({ key }) => key));
  return [
    ...problems.flatMap((one) => failed(one, step, calendar)),
    ...HOLDS.filter(told)
      .filter(({ problem }) => problem === undefined || known.has(problem))
      .flatMap((one) => stopped(one, step)),
  ];
}

type Tell = (on: number, minute: number, as: string, act: ProblemAct) => Step;

function failed(problem: ExampleProblem, step: Tell, calendar: Calendar): Step[] {
  const { key, on, by, owner, fix, check, closed, told } = problem;
  const steps = [
    step(on, MORNING, by, { kind: 'raise', problem: key }),
    step(on, NOON, owner, { kind: 'contain_problem', problem: key }),
  ];
  if (told !== undefined) {
    steps.push(step(on + told.after, AFTERNOON, owner, { kind: 'tell_top', problem: key }));
  }
  const due = fix === undefined ? null : calendar.day(on + fix.done + 5);
  steps.push(step(on + 4, MORNING, owner, { kind: 'analyse', problem: key, due }));
  if (fix !== undefined) {
    steps.push(step(on + fix.done, NOON, fix.by, { kind: 'fix', problem: key }));
  }
  if (check !== undefined) {
    const day = calendar.day(on + check.due);
    steps.push(step(on + 5, NOON, owner, { kind: 'plan_look', problem: key, due: day }));
    if (check.verdict !== undefined) {
      steps.push(step(on + check.due, NOON, check.by, { kind: 'look', problem: key }));
    }
  }
  if (closed !== undefined) {
    steps.push(step(on + closed.after, AFTERNOON, owner, { kind: 'close_problem', problem: key }));
  }
  return steps;
}

function stopped({ key, on, by, upheld, overridden, released }: ExampleHold, step: Tell): Step[] {
  const steps = [step(on, MORNING + 30, by, { kind: 'call', hold: key })];
  const answered = upheld ?? overridden;
  if (answered !== undefined) {
    steps.push(step(on, MORNING + 60, answered.by, { kind: 'answer_hold', hold: key }));
  }
  if (released !== undefined) {
    steps.push(step(on + released.after, NOON, released.by, { kind: 'release', hold: key }));
  }
  return steps;
}
