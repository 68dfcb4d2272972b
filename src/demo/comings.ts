import { character } from './cast.ts';
import type { Calendar } from './calendar.ts';
import { CHARACTERS } from './firm/people.ts';
import { CERTIFIED } from './firm/profile.ts';
import type { Step } from './script.ts';

/** Before the first and after the last working minute of a day. */
const MORNING = -40;
const EVENING = 640;
/** A leave is told this many days ahead. */
const AHEAD = 16;

const WHO_KEEPS = 'leonie';

/**
 * Who comes, goes, changes level and is away, and what the firm is certified to, from the day the
 * story begins. Whoever had left by then was never written down.
 */
export function comingsAndGoings(calendar: Calendar, begins: number): Step[] {
  const step = (on: number, minute: number, act: Step['act']): Step => ({
    at: calendar.instant(on, minute),
    as: WHO_KEEPS,
    act,
  });
  const known = CHARACTERS.filter(({ leaves }) => leaves === undefined || leaves.on > begins);
  return [
    ...known
      .filter(({ key }) => key !== WHO_KEEPS)
      .map(({ key, joined }) =>
        step(Math.max(joined, begins), MORNING, { kind: 'arrive', person: key }),
      ),
    step(begins, MORNING + 2, { kind: 'settle' }),
    step(Math.max(CERTIFIED, begins), MORNING + 3, { kind: 'certify' }),
    ...known.flatMap(({ key, roles }) =>
      roles
        .filter(({ from }) => from !== undefined && from > begins)
        .map(({ from = begins }) =>
          step(from, MORNING, { kind: 'give_role', person: key, role: 'line_manager' }),
        ),
    ),
    ...known.flatMap(({ key, leaves }) =>
      leaves === undefined
        ? []
        : [step(leaves.on, EVENING, { kind: 'go', person: key, to: character(leaves.to).key })],
    ),
    ...known.flatMap(({ key, away }) =>
      away
        .map((period) => ({ period, told: Math.min(period[0] - AHEAD, -2) }))
        .filter(({ told }) => told > begins)
        .map(({ period: [from, until], told }) =>
          step(told, 30, {
            kind: 'leave',
            person: key,
            from: calendar.anyDay(from),
            until: calendar.anyDay(until),
          }),
        ),
    ),
  ];
}
