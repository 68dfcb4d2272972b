import type { Day } from '../../../lib/day.ts';
import { sayDay } from '../../../web/i18n/format.ts';
import { sayPoint, sayValue } from '../../measures/web/words.ts';
import type { ObjectiveRow } from '../contract/shapes.ts';
import { checkInLate, type LooseEnds } from '../rules.ts';
import { say } from './say.ts';

/** How an objective stands, in a few words. */
export function sayStanding(objective: ObjectiveRow, today: Day): string {
  const { outcome, closed_on: closed, state } = objective;
  if (outcome !== null && closed !== null) {
    return say(`outcome_on.${outcome}`, { day: sayDay(closed) });
  }
  const late = checkInLate(objective, today);
  if (state === null) {
    return late > 0 ? say('standing.never_late', { count: late }) : say('standing.never');
  }
  return late > 0 ? say(`standing.${state}_late`, { count: late }) : say(`standing.${state}`);
}

/** Whether it wants somebody's attention: the one thing on the map that is coloured. */
export function wantsAttention(objective: ObjectiveRow, today: Day): boolean {
  if (objective.closed_on !== null) return false;
  return objective.state === 'off_track' || checkInLate(objective, today) > 0;
}

/** The aim in the unit of the measure, and where the measure stands. */
export function sayAim({ measure, target }: ObjectiveRow): string | null {
  if (measure === null || target === null) return null;
  const aim = sayValue(measure, target);
  return measure.latest === null
    ? say('aim.without_value', { target: aim })
    : say('aim.with_value', { target: aim, latest: sayPoint(measure, measure.latest) });
}

/** The first sentence of the page: how much of what was undertaken is on track. */
export function sayWhole(objectives: readonly ObjectiveRow[], goals: number): string {
  const open = objectives.filter(({ closed_on: closed }) => closed === null);
  const on = open.filter(({ state }) => state === 'on_track').length;
  if (goals === 0 && open.length === 0) return say('map.none');
  if (open.length === 0) return say('map.goals_only', { count: goals });
  if (on === open.length) return say('map.all_on_track', { count: open.length });
  return say('map.some_on_track', { count: open.length, on });
}

/** What leads nowhere, each with the records it speaks of. */
export function sayLoose(ends: LooseEnds): (readonly [sentence: string, ids: readonly string[]])[] {
  const kinds = [
    'without_goal',
    'without_objective',
    'without_owner',
    'measure_without_owner',
  ] as const;
  return kinds
    .filter((kind) => ends[kind].length > 0)
    .map((kind) => [say(`loose.${kind}`, { count: ends[kind].length }), ends[kind]] as const);
}
