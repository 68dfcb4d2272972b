import type { Calendar } from './calendar.ts';
import { CHANGE, MESSAGES, PROMISES, VISITS } from './firm/leadership.ts';
import { PROBLEMS } from './firm/problems.ts';
import type { LeadershipAct, Step } from './script.ts';

/** By then people have arrived. */
const SETTLED = 30;
const MORNING = 150;
const AFTERNOON = 430;
/** When the duties of the top were shared out. */
const DUTIES = -80;

/** What the top team promised, whom it visited, what it wrote, and who of it answers for what. */
export function leading(calendar: Calendar, begins: number): Step[] {
  const step = (on: number, minute: number, as: string, act: LeadershipAct): Step => ({
    at: calendar.instant(on, minute),
    as,
    act,
  });
  const told = ({ on }: { on: number }) => on > begins + SETTLED;
  const known = new Set(PROBLEMS.filter(told).map(({ key }) => key));
  return [
    ...(told({ on: DUTIES }) ? [step(DUTIES, AFTERNOON, 'ines', { kind: 'share_duties' })] : []),
    ...(told(CHANGE)
      ? [
          step(CHANGE.on, AFTERNOON, CHANGE.by, {
            kind: 'change_leading',
            since: calendar.day(CHANGE.since),
          }),
        ]
      : []),
    ...PROMISES.filter(told).flatMap(({ key, on, by, due, shown }) => [
      step(on, MORNING, by, { kind: 'promise', promise: key, due: calendar.day(on + due) }),
      ...(shown === undefined
        ? []
        : [
            step(on + shown.after, AFTERNOON, by, {
              kind: 'show',
              promise: key,
              on: calendar.day(on + shown.after),
            }),
          ]),
    ]),
    ...VISITS.filter(told).flatMap(({ key, on, by, points }) => [
      step(on, MORNING, by, { kind: 'visit', visit: key }),
      ...points.flatMap(({ reply }, point) =>
        reply === undefined
          ? []
          : [step(on + reply[0], AFTERNOON + point, by, { kind: 'reply', visit: key, point })],
      ),
    ]),
    ...MESSAGES.filter(told)
      .filter(({ problem }) => known.has(problem))
      .flatMap(({ key, on, by, told: telling }) => [
        step(on, AFTERNOON, by, { kind: 'write_why', message: key }),
        ...(telling === undefined
          ? []
          : [step(on + telling.after, MORNING, by, { kind: 'tell_why', message: key })]),
      ]),
  ];
}
