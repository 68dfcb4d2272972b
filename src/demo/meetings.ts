import type { Calendar } from './calendar.ts';
import { MEETINGS, NEXT_ON, type ExampleMeeting } from './firm/meetings.ts';
import type { MeetingAct, Step } from './script.ts';

/** By then people have arrived and what is decided can be decided. */
const SETTLED = 30;
const MORNING = 150;
/** After the decisions of the day, which are taken at noon. */
const AFTERNOON = 420;
const KEEPER = 'leonie';
const DIRECTOR = 'ines';

/** The meetings of the management since the story began, each planned when the one before was over; and the next. */
export function meeting(calendar: Calendar, begins: number): Step[] {
  const step = (on: number, minute: number, as: string, act: MeetingAct): Step => ({
    at: calendar.instant(on, minute),
    as,
    act,
  });
  const told = MEETINGS.filter(({ on }) => on > begins + SETTLED);
  const steps = told.flatMap((one, at) => {
    const before = told[at - 1];
    const planned = before === undefined ? one.on - 14 : before.on + 3;
    const day = calendar.day(one.moved?.from ?? one.on);
    const plan = {
      kind: 'plan_meeting',
      meeting: one.key,
      after: before?.key ?? null,
      day,
    } as const;
    return [step(planned, MORNING, KEEPER, plan), ...held(one, calendar, step)];
  });
  const last = told.at(-1);
  if (last === undefined) return steps;
  const day = calendar.day(NEXT_ON);
  const next = { kind: 'plan_meeting', meeting: 'next', after: last.key, day } as const;
  return [...steps, step(last.on + 3, MORNING, KEEPER, next)];
}

function held(
  { key, on, moved, told }: ExampleMeeting,
  calendar: Calendar,
  step: (on: number, minute: number, as: string, act: MeetingAct) => Step,
): Step[] {
  const steps: Step[] = [];
  if (moved !== undefined) {
    const { from, reason } = moved;
    const act = { kind: 'move_meeting', meeting: key, to: calendar.day(on), reason } as const;
    steps.push(step(from - 1, MORNING, KEEPER, act));
  }
  steps.push(step(on, AFTERNOON, KEEPER, { kind: 'hold_meeting', meeting: key }));
  // Who wrote the minutes signs them, then who was in the chair; of the last they lie on her desk still.
  steps.push(step(on + 3, MORNING + 20, KEEPER, { kind: 'sign_minutes', meeting: key }));
  if (key !== MEETINGS.at(-1)?.key) {
    steps.push(step(on + 6, MORNING, DIRECTOR, { kind: 'sign_minutes', meeting: key }));
  }
  if (told === true) {
    steps.push(step(on + 3, MORNING + 25, KEEPER, { kind: 'tell_outputs', meeting: key }));
  }
  return steps;
}
