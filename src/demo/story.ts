import type { Day } from '../lib/day.ts';
import { calendarOf, THREE_YEARS, type Calendar } from './calendar.ts';
import { chanceFrom } from './chance.ts';
import { comingsAndGoings } from './comings.ts';
import { bringingIn } from './earlier.ts';
import { deciding } from './decisions.ts';
import { steering } from './strategy.ts';
import { measuring } from './measures.ts';
import { leading } from './leading.ts';
import { meeting } from './meetings.ts';
import { openings } from './openings.ts';
import { asking } from './pulse.ts';
import { ordinaryLife } from './ordinary.ts';
import { plantedLives } from './planted.ts';
import { failing } from './problems.ts';
import { proposals } from './proposed.ts';
import { inOrder, type Step } from './script.ts';
import { tellingWith } from './telling.ts';
import { saying } from './voice.ts';

/** The whole story of the example firm: from which day, and what happened in which order. */
export type Story = {
  readonly calendar: Calendar;
  /** How many days before the day of telling it begins. */
  readonly begins: number;
  readonly steps: readonly Step[];
};

const SEED = 20_417;

/**
 * Tells what happened in the last days of the example firm, up to yesterday. The same day is told
 * the same story.
 * @param days how far back, at most three years; what came up before then is left out
 */
export function tellStory(today: Day, days: number = THREE_YEARS): Story {
  const calendar = calendarOf(today);
  const telling = tellingWith(calendar, chanceFrom(SEED));
  const lives = [
    ...openings(telling).flatMap((opening) => ordinaryLife(opening, telling)),
    ...proposals(telling),
    ...plantedLives(telling),
  ];
  const begins = -Math.min(days, THREE_YEARS);
  const first = calendar.instant(begins + 1, 0);
  return {
    calendar,
    begins,
    steps: inOrder([
      ...comingsAndGoings(calendar, begins),
      ...withoutEarlier(lives, first),
      ...measuring(calendar, begins),
      ...steering(calendar, begins),
      ...deciding(calendar, begins),
      ...bringingIn(calendar, begins),
      ...failing(calendar, begins),
      ...saying(calendar, begins),
      ...leading(calendar, begins),
      ...meeting(calendar, begins),
      ...asking(calendar, begins),
    ]),
  };
}

/** Drops every action that came up before the story begins, with all that happened to it later. */
function withoutEarlier(steps: readonly Step[], first: Date): Step[] {
  const known = new Set(
    steps.flatMap(({ act, at }) =>
      (act.kind === 'open' || act.kind === 'propose') && at >= first ? [act.action] : [],
    ),
  );
  return steps.filter(({ act }) => 'action' in act && known.has(act.action));
}
