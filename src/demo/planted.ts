import { Life } from './life.ts';
import { OWNER, type Step } from './script.ts';
import type { Telling } from './telling.ts';
import { PLANTED, type Planted } from './texts/planted.ts';

/** The lives of the actions that were put there on purpose. */
export function plantedLives(telling: Telling): Step[] {
  return PLANTED.flatMap((planted, at) => lifeOf(planted, `planted-${at}`, telling));
}

function lifeOf(planted: Planted, key: string, { calendar, chance }: Telling): Step[] {
  const life = new Life(calendar, chance);
  const { title, why, source, significance, process, owner, due } = planted;
  life.add(planted.on, planted.opener, {
    kind: 'open',
    action: key,
    title,
    why,
    source,
    reference: '',
    significance,
    process,
    owner,
    helpers: [],
    due: due === null ? null : calendar.day(due),
  });
  for (const { on, tell } of momentsOf(planted, key, calendar)) tell(life, on);
  return life.steps;
}

type Moment = { readonly on: number; readonly tell: (life: Life, on: number) => void };

function momentsOf(planted: Planted, key: string, calendar: Telling['calendar']): Moment[] {
  const { moves, comments, done, check } = planted;
  const action = key;
  const ending = done === null ? [] : [done];
  return [
    ...moves.map(({ on, to, reason }) => ({
      on,
      tell: (life: Life, day: number): void => {
        life.add(day, OWNER, { kind: 'move', action, to: calendar.day(to), reason });
      },
    })),
    ...comments.map(({ on, by, words }) => ({
      on,
      tell: (life: Life, day: number): void => {
        life.add(day, by, { kind: 'comment', action, words });
      },
    })),
    ...ending.map(({ on, result }) => ({
      on,
      tell: (life: Life, day: number): void => {
        const look = check === null ? null : { by: check.by, due: calendar.day(check.due) };
        life.add(day, OWNER, { kind: 'finish', action, result, check: look });
      },
    })),
  ].toSorted((one, other) => one.on - other.on);
}
