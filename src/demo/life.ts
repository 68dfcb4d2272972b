import type { Calendar } from './calendar.ts';
import type { Chance } from './chance.ts';
import type { Act, Step } from './script.ts';

/** The last day on which anything can have happened: yesterday. */
export const LAST_DAY = -1;

const SHIFT = 560;
const MOMENT = 4 * 60_000;

/** What happens to one record, in order. What would lie after yesterday has not happened. */
export class Life {
  readonly steps: Step[] = [];
  readonly #calendar: Calendar;
  readonly #chance: Chance;
  #last = 0;

  constructor(calendar: Calendar, chance: Chance) {
    this.#calendar = calendar;
    this.#chance = chance;
  }

  /** Lets something happen on a day of the story. @returns whether that day has come */
  add(on: number, as: string, act: Act): boolean {
    if (on > LAST_DAY) return false;
    const asked = this.#calendar.instant(on, this.#chance.between(0, SHIFT)).getTime();
    const at = Math.max(asked, this.#last + MOMENT);
    this.#last = at;
    this.steps.push({ at: new Date(at), as, act });
    return true;
  }
}
