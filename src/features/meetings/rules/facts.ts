import type { Day } from '../../../lib/day.ts';
import type { Attendance, ItemOutcome } from '../contract/kinds.ts';
import type { Considered } from './coverage.ts';

/** How a seat was written down from `writtenOn` until its next state. */
export type SeatState = {
  readonly writtenOn: Day;
  readonly seated: boolean;
  /** Null where nobody noted whether the seat was taken. */
  readonly attendance: Attendance | null;
};

/** What an item of an agenda said from `writtenOn` until its next state. */
export type ItemState = {
  readonly writtenOn: Day;
  /** Planned for it. */
  readonly minutes: number;
  readonly inputs: readonly string[];
  readonly dataAsOf: Day | null;
  readonly outcome: ItemOutcome | null;
  readonly outcomeOn: Day | null;
  readonly removed: boolean;
};

export type ItemFacts = {
  readonly id: string;
  /** How many meetings in a row it was put off at before this one. */
  readonly carriedTimes: number;
  readonly states: readonly [ItemState, ...ItemState[]];
  /** Seconds spent on it, or corrected by hand, with the day on which that was on record. */
  readonly times: readonly { readonly on: Day; readonly seconds: number }[];
};

/** A meeting that was held, as far as others count it: no names, and every state with the day it was written down. */
export type MeetingFacts = {
  readonly id: string;
  readonly heldOn: Day;
  /** The day on which it was on record that it had ended. */
  readonly endedOn: Day;
  /** Whether it is a meeting of the management. */
  readonly management: boolean;
  /** Who was planned to be in the chair. */
  readonly chairId: string | null;
  /** Who was in the chair, and whether that was somebody of top management on the day of the meeting. */
  readonly chairedBy: string | null;
  readonly chairedByTop: boolean;
  readonly seats: readonly {
    readonly personId: string;
    /** Of top management on the day of the meeting. */
    readonly top: boolean;
    readonly states: readonly [SeatState, ...SeatState[]];
  }[];
  /** In the order of the agenda. */
  readonly items: readonly ItemFacts[];
};

export type ItemOn = Omit<ItemState, 'removed' | 'writtenOn'> & {
  readonly id: string;
  readonly carriedTimes: number;
  readonly seconds: number;
};

/** A meeting as it stood at the end of a day: the seats there were and the items on its agenda. */
export type MeetingOn = Omit<MeetingFacts, 'seats' | 'items'> & {
  readonly seats: readonly {
    readonly personId: string;
    readonly top: boolean;
    readonly attendance: Attendance | null;
  }[];
  readonly items: readonly ItemOn[];
};

/** The meetings that were known at the end of `asOf` to have been held, each as it stood then, the latest first. */
export function meetingsOn(meetings: readonly MeetingFacts[], asOf: Day): MeetingOn[] {
  const known = <State extends { readonly writtenOn: Day }>(states: readonly State[]) =>
    states.findLast(({ writtenOn }) => writtenOn <= asOf);
  return meetings
    .filter(({ heldOn, endedOn }) => heldOn <= asOf && endedOn <= asOf)
    .map(({ seats, items, ...meeting }) => ({
      ...meeting,
      seats: seats.flatMap(({ states, ...seat }) => {
        const state = known(states);
        return state?.seated === true ? [{ ...seat, attendance: state.attendance }] : [];
      }),
      items: items.flatMap(({ id, carriedTimes, states, times }) => {
        const state = known(states);
        if (state === undefined || state.removed) return [];
        const { minutes, inputs, dataAsOf, outcome, outcomeOn } = state;
        const spent = times.filter(({ on }) => on <= asOf);
        const seconds = Math.round(spent.reduce((sum, time) => sum + time.seconds, 0));
        return [{ id, carriedTimes, seconds, minutes, inputs, dataAsOf, outcome, outcomeOn }];
      }),
    }))
    .toSorted((a, b) => (a.heldOn + a.id < b.heldOn + b.id ? 1 : -1));
}

/** Every time an input was considered in a meeting, for `coverage`. */
export function considerationsOf(meetings: readonly MeetingOn[]): Considered[] {
  return meetings.flatMap(({ id, heldOn, endedOn, chairedBy, chairedByTop, seats, items }) => {
    const chair = seats.find(({ personId }) => personId === chairedBy);
    return items.flatMap(({ id: itemId, inputs, outcome, outcomeOn, dataAsOf }) =>
      outcome === null || outcomeOn === null
        ? []
        : inputs.map((input) => ({
            input,
            meeting_id: id,
            item_id: itemId,
            held_on: heldOn,
            recorded_on: outcomeOn > endedOn ? outcomeOn : endedOn,
            chair_was_top: chairedByTop,
            chair_was_present: chair?.attendance === 'present',
            outcome,
            data_as_of: dataAsOf,
          })),
    );
  });
}
