import type { Calendar } from './calendar.ts';
import { dealer, type Chance } from './chance.ts';
import {
  CHECK_NOTES,
  COMMENTS,
  FAILED_CHECKS,
  HAND_OVER_REASONS,
  MOVE_REASONS,
  REOPEN_REASONS,
  SECOND_RESULTS,
  SHELVES,
  STOP_REASONS,
} from './texts/phrases.ts';

/** Everything a story is told with: the calendar, the chance, and the phrases still to be used. */
export type Telling = {
  readonly calendar: Calendar;
  readonly chance: Chance;
  readonly phrases: {
    readonly move: () => string;
    readonly comment: () => string;
    readonly checked: () => string;
    readonly failed: () => string;
    readonly again: () => string;
    readonly stopped: () => string;
    readonly handedOver: () => string;
    readonly secondResult: () => string;
    readonly shelf: () => readonly [label: string, target: string];
  };
};

/** What one story is told with; of each kind of phrase, all are used before one comes again. */
export function tellingWith(calendar: Calendar, chance: Chance): Telling {
  return {
    calendar,
    chance,
    phrases: {
      move: dealer(MOVE_REASONS, chance),
      comment: dealer(COMMENTS, chance),
      checked: dealer(CHECK_NOTES, chance),
      failed: dealer(FAILED_CHECKS, chance),
      again: dealer(REOPEN_REASONS, chance),
      stopped: dealer(STOP_REASONS, chance),
      handedOver: dealer(HAND_OVER_REASONS, chance),
      secondResult: dealer(SECOND_RESULTS, chance),
      shelf: dealer(SHELVES, chance),
    },
  };
}
