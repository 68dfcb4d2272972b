/** Who works in a made-up firm, on which level, since when, and when they are away. */
import type { Dice } from './dice.ts';
import { at, LENGTH, monthOf } from './time.ts';
import type { PersonFacts } from '../../../src/features/culture/rules/facts.ts';

export type Level = 'top' | 'line' | 'other';
/** Days are counted from the first; `to` is the last one here. */
export type Member = {
  readonly id: string;
  readonly level: Level;
  readonly from: number;
  readonly to: number;
  readonly away: readonly { readonly from: number; readonly to: number }[];
};

const LONG_AGO = -300;

/** Leaders there are in a firm of some size. */
function leadersOf(size: number): { top: number; line: number } {
  if (size < 25) return { top: 2, line: 1 };
  return size < 120 ? { top: 3, line: 4 } : { top: 5, line: 16 };
}

/** Two or three weeks in summer, one in winter, one some other time, in each of the two years; seldom some weeks of illness. */
function absences(dice: Dice): Member['away'] {
  const weeks = (from: number, count: number) => ({ from, to: from + 7 * count - 3 });
  const away = [0, 365].flatMap((year) => [
    weeks(year + 7 * dice.between(26, 33), dice.between(2, 4)),
    weeks(year + 7 * dice.between(5, 10), 1),
    weeks(year + 7 * dice.between(12, 48), 1),
  ]);
  return dice.chance(0.1) ? [...away, weeks(dice.between(0, LENGTH), dice.between(3, 9))] : away;
}

/** People come and go: a tenth or so each year; now and then somebody new comes to the top. */
export function hire(dice: Dice, size: number): Member[] {
  const { top, line } = leadersOf(size);
  const people: Member[] = [];
  const add = (level: Level, from: number, to: number) =>
    people.push({
      id: `${level}-${String(people.length).padStart(3, '0')}`,
      level,
      from,
      to,
      away: absences(dice),
    });
  for (let place = 0; place < size; place += 1) {
    const level = place < top ? 'top' : place < top + line ? 'line' : 'other';
    const turnover = level === 'top' ? 0.1 : 0.2;
    const leaves = place > 0 && dice.chance(turnover) ? dice.between(60, LENGTH - 60) : null;
    add(level, LONG_AGO, leaves ?? LENGTH + 300);
    if (leaves !== null) add(level, leaves + dice.between(1, 40), LENGTH + 300);
  }
  const joining = dice.count(size * 0.1);
  for (let more = 0; more < joining; more += 1) add('other', dice.between(0, LENGTH), LENGTH + 300);
  return people;
}

export const isHere = ({ from, to }: Member, n: number): boolean => from <= n && n <= to;
export const isAway = ({ away }: Member, n: number): boolean =>
  away.some(({ from, to }) => from <= n && n <= to);

/** The first day from `n` on on which somebody is back. */
export function back(member: Member, n: number): number {
  let found = n;
  while (isAway(member, found)) found += 1;
  return found;
}

/** How much is going on: less in summer and in December, more in the firm's busy months. */
export function season(n: number, busy: ReadonlySet<number>): number {
  const month = monthOf(n);
  if (busy.has(month)) return 1.3;
  return month === 7 || month === 8 ? 0.65 : month === 12 ? 0.8 : 1;
}

export function personFacts(people: readonly Member[]): PersonFacts[] {
  return people.map(({ id, level, from, to }) => {
    const held = [{ since: at(from), until: to >= LENGTH ? null : at(to + 1) }];
    return {
      id,
      top: level === 'top' ? held : [],
      line: level === 'line' ? held : [],
      leftOn: to >= LENGTH ? null : at(to + 1),
    };
  });
}
