/** What everything that happens in a made-up firm is drawn from, and the trace that it leaves. */
import type { Act } from '../../../src/features/culture/rules/aggregates/leading.ts';
import type { RecordKind } from '../../../src/features/culture/rules/evidence.ts';
import type { Day } from '../../../src/lib/day.ts';
import type { Behaviour } from './behaviour.ts';
import type { Dice } from './dice.ts';
import { isAway, isHere, season, type Level, type Member } from './people.ts';
import { at, isWorkday, LENGTH } from './time.ts';

export class Setting {
  readonly dice: Dice;
  readonly size: number;
  readonly so: Behaviour;
  readonly people: readonly Member[];
  readonly busy: ReadonlySet<number>;
  /** First days of external audits; the second one certifies. */
  readonly audits: readonly number[];
  /** On which day somebody did something. */
  readonly log: { readonly personId: string; readonly n: number }[] = [];
  readonly acts: Act[] = [];
  /** What was closed: actions, problems and minutes. */
  readonly closed: { readonly kind: RecordKind; readonly id: string; readonly on: Day }[] = [];

  constructor(dice: Dice, size: number, so: Behaviour, people: readonly Member[]) {
    this.dice = dice;
    this.size = size;
    this.so = so;
    this.people = people;
    this.busy = new Set([dice.between(1, 7), dice.between(9, 12)]);
    const first = dice.between(30, 240);
    this.audits = [first, first + 365, first + 730];
  }

  /** Somebody who is here that day, of a level if asked; at work rather than away. */
  someone(n: number, level?: Level): Member {
    const here = this.people.filter(
      (one) => isHere(one, n) && (level === undefined || one.level === level),
    );
    const there = here.filter((one) => !isAway(one, n));
    const from = there.length > 0 ? there : here.length > 0 ? here : this.people;
    return this.dice.pick(from);
  }

  tops(n: number): Member[] {
    return this.people.filter((one) => one.level === 'top' && isHere(one, n));
  }

  did(member: Member, n: number, kind?: RecordKind, id?: string): void {
    if (n < 0 || n >= LENGTH) return;
    this.log.push({ personId: member.id, n });
    if (member.level === 'top' && kind !== undefined && id !== undefined) {
      this.acts.push({ personId: member.id, on: at(n), kind, id });
    }
  }

  close(kind: RecordKind, id: string, n: number): void {
    if (n < LENGTH) this.closed.push({ kind, id, on: at(n) });
  }

  /** Days on which something happens that happens `aYear` times in a usual year, each as often as it happens on it. */
  days(aYear: number, factor: (n: number) => number = () => 1): number[] {
    const found: number[] = [];
    for (let n = 0; n < LENGTH; n += 1) {
      if (!isWorkday(n)) continue;
      const times = this.dice.count((aYear / 245) * season(n, this.busy) * factor(n));
      for (let time = 0; time < times; time += 1) found.push(n);
    }
    return found;
  }
}

/** The day, where records go that far; null where it lies after them. */
export const dayOr = (n: number | null): Day | null => (n === null || n >= LENGTH ? null : at(n));

/** What was known first and after each change, in the order of the days. */
export function states<State extends { readonly writtenOn: Day }>(
  first: State,
  changes: readonly (readonly [number, Partial<State>])[],
): [State, ...State[]] {
  const all: [State, ...State[]] = [first];
  for (const [n, change] of changes.filter(([on]) => on < LENGTH).toSorted(([a], [b]) => a - b)) {
    all.push({ ...all.at(-1)!, ...change, writtenOn: at(n) });
  }
  return all;
}
