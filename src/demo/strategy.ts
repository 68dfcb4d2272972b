import { daysBetween } from '../lib/day.ts';
import { stepAfter } from '../features/strategy/rules.ts';
import type { Calendar } from './calendar.ts';
import { GOALS, OBJECTIVES, type ExampleGoal, type ExampleObjective } from './firm/strategy.ts';
import { LAST_DAY } from './life.ts';
import type { Step, StrategyAct } from './script.ts';

/** By then people have arrived and measures have begun; what is older was set at the beginning. */
const SETTLED = 32;
const MORNING = 120;
const LATER = 180;
/** Somebody says how it stands a few days before it is due. */
const BEFORE = 3;

type Tell = (on: number, minute: number, as: string, act: StrategyAct) => Step;

/** Where the firm wanted to go, what it undertook for it, and how that stood, since the story began. */
export function steering(calendar: Calendar, begins: number): Step[] {
  const tell: Tell = (on, minute, as, act) => ({ at: calendar.instant(on, minute), as, act });
  const from = (on: number): number => Math.max(on, begins + SETTLED);
  return [
    ...GOALS.flatMap((goal) => aimed(goal, from(goal.on), calendar, tell)),
    ...OBJECTIVES.filter(
      ({ closed }) => closed === undefined || closed.on > begins + SETTLED,
    ).flatMap((objective) => undertaken(objective, from(objective.on), calendar, tell)),
  ];
}

function aimed(goal: ExampleGoal, on: number, calendar: Calendar, tell: Tell): Step[] {
  const { key, by, horizon, before } = goal;
  const turned = before !== undefined && before.on > on;
  const name = turned ? before.name : goal.name;
  const act = { kind: 'set_goal', goal: key, name, horizon: calendar.anyDay(horizon) } as const;
  return [
    tell(on, MORNING, by, act),
    ...(turned
      ? [tell(before.on, MORNING, by, { kind: 'turn_goal', goal: key, reason: before.reason })]
      : []),
  ];
}

function undertaken(
  { key, owner, due, rhythm, stands = [], silentFrom, closed }: ExampleObjective,
  on: number,
  calendar: Calendar,
  tell: Tell,
): Step[] {
  const last = closed?.on ?? silentFrom ?? LAST_DAY;
  const said: Step[] = [];
  const today = calendar.anyDay(0);
  let planned = stepAfter(calendar.day(on), rhythm);
  for (let at = daysBetween(today, planned) - BEFORE; at < last;) {
    const { state, text } = stands.findLast((one) => one.on <= at) ?? {
      state: 'on_track',
      text: '',
    };
    said.push(tell(at, LATER, owner, { kind: 'check_in', objective: key, state, text }));
    planned = stepAfter(planned, rhythm);
    at = daysBetween(today, planned) - BEFORE;
  }
  const set = { kind: 'set_objective', objective: key, due: calendar.anyDay(due) } as const;
  const end = closed && { kind: 'close_objective' as const, objective: key, reason: closed.reason };
  return [
    tell(on, LATER, owner, set),
    ...said,
    ...(end === undefined ? [] : [tell(closed!.on, LATER, owner, end)]),
  ];
}
