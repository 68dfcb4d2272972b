import { describe, expect, it } from 'vitest';
import { addDays, day, type Day } from '../../../../lib/day.ts';
import type { ItemState, MeetingFacts, SeatState } from '../../../meetings/rules/facts.ts';
import { DEFAULT_THRESHOLDS } from '../thresholds.ts';
import { countMeetings } from './meetings.ts';

const today = day('2026-06-30');
const ago = (days: number): Day => addDays(today, -days);
const SINCE = day('2024-01-01');
const REQUIRED = ['objectives', 'resources'];

type Item = Partial<ItemState> & {
  readonly carriedTimes?: number;
  /** Minutes it took. */
  readonly spent?: number;
};
type Seat = { readonly top?: boolean; readonly attendance: SeatState['attendance'] };

/** A meeting with an item about objectives, of which everything was on record on the day it was held. */
function meeting(
  id: string,
  heldDaysAgo: number,
  more: {
    readonly items?: readonly Item[];
    readonly seats?: Readonly<Record<string, Seat>>;
    readonly with?: Partial<MeetingFacts>;
  } = {},
): MeetingFacts {
  const heldOn = ago(heldDaysAgo);
  const items = more.items ?? [{}];
  return {
    id,
    heldOn,
    endedOn: heldOn,
    management: true,
    chairId: 'md',
    chairedBy: 'md',
    chairedByTop: true,
    seats: Object.entries(more.seats ?? { md: { attendance: 'present' } }).map(
      ([personId, { top = true, attendance }]) => ({
        personId,
        top,
        states: [{ writtenOn: heldOn, seated: true, attendance }] as const,
      }),
    ),
    items: items.map(({ carriedTimes = 0, spent, ...state }, at) => ({
      id: `${id}${at}`,
      carriedTimes,
      states: [
        {
          writtenOn: heldOn,
          minutes: 20,
          inputs: ['objectives'],
          dataAsOf: null,
          outcome: 'decided',
          outcomeOn: heldOn,
          removed: false,
          ...state,
        },
      ],
      times: spent === undefined ? [] : [{ on: heldOn, seconds: spent * 60 }],
    })),
    ...more.with,
  };
}

const count = (...meetings: readonly MeetingFacts[]) =>
  countMeetings(
    { meetings, required: REQUIRED, recordsSince: SINCE },
    today,
    DEFAULT_THRESHOLDS.counting,
  );
const OTHER: Item = { inputs: ['customers'] };
const absent: Seat = { attendance: 'absent' };
const deputy: Seat = { attendance: 'deputy' };
const present: Seat = { attendance: 'present' };

describe('seats at reviews', () => {
  it('are counted where they are of top management and somebody noted who took them', () => {
    const seats = {
      md: present,
      cfo: deputy,
      coo: absent,
      cto: { attendance: null },
      foreman: { top: false, attendance: 'absent' },
    } as const;
    const counts = count(meeting('a', 89, { seats }), meeting('too long ago', 90, { seats }));
    expect(counts.seats).toEqual({ all: 3, empty: 2 });
    expect(counts.emptySeats).toEqual({ total: 1, ids: ['a'] });
  });

  it('are none at a meeting that covers no required input', () => {
    expect(count(meeting('a', 1, { items: [OTHER], seats: { md: absent } })).seats.all).toBe(0);
  });

  it('are as they were known to be by the day', () => {
    const one = meeting('a', 5, { seats: { md: absent } });
    const [seat] = one.seats;
    const [first] = seat!.states;
    const later = { ...first, writtenOn: ago(1), attendance: 'present' as const };
    const noted = { ...one, seats: [{ ...seat!, states: [first, later] as const }] };
    const on = (asOf: Day) =>
      countMeetings(
        { meetings: [noted], required: REQUIRED, recordsSince: SINCE },
        asOf,
        DEFAULT_THRESHOLDS.counting,
      ).seats.empty;
    expect([ago(2), ago(1)].map(on)).toEqual([1, 0]);
  });
});

describe('required inputs', () => {
  const asked = (recordsSince: Day | null, ...meetings: readonly MeetingFacts[]) =>
    countMeetings(
      { meetings, required: REQUIRED, recordsSince },
      today,
      DEFAULT_THRESHOLDS.counting,
    ).inputs;

  it('are asked for once records reach back twelve months', () => {
    const none = { required: 0, considered: 0 };
    const all = { required: 2, considered: 0 };
    expect(asked(null)).toEqual(none);
    expect(asked(day('2025-07-02'))).toEqual(none);
    expect(asked(day('2025-07-01'))).toEqual(all);
  });

  it('are asked for at once where a review was held here, whatever came of it', () => {
    expect(asked(today, meeting('a', 1)).required).toBe(2);
    expect(asked(today, meeting('a', 1, { items: [OTHER] })).required).toBe(0);
  });
});

describe('the top person', () => {
  const absentFrom = (chairId: string | null, seats: Readonly<Record<string, Seat>>) =>
    count(meeting('a', 5, { seats, with: { chairId } })).absent;

  it('is whoever was planned in the chair, and absent only where nobody came instead', () => {
    expect(absentFrom('md', { md: absent, cfo: present })).toEqual({
      meetingId: 'a',
      personId: 'md',
    });
    expect(absentFrom('md', { md: deputy, cfo: present })).toBeNull();
    expect(absentFrom('md', { md: present, cfo: absent })).toBeNull();
  });

  it('is any of top management where nobody of it was planned in the chair', () => {
    const foreman = { top: false, attendance: 'present' } as const;
    expect(absentFrom('foreman', { foreman, cfo: absent, md: deputy })).toEqual({
      meetingId: 'a',
      personId: null,
    });
    expect(absentFrom('foreman', { foreman, cfo: absent, md: present })).toBeNull();
    expect(absentFrom(null, { foreman })).toEqual({ meetingId: 'a', personId: null });
    expect(absentFrom('foreman', { foreman, cfo: { attendance: null } })).toBeNull();
  });

  it('was absent from the last review alone', () => {
    const counts = count(meeting('a', 5), meeting('b', 6, { seats: { md: absent } }));
    expect(counts.absent).toBeNull();
    expect(counts.attended).toEqual({ meetingId: 'a', seats: 1 });
  });
});

describe('a deputy', () => {
  it('sat there twice running where both of the last two seats say so', () => {
    const at = (id: string, days: number, cfo: Seat) =>
      meeting(id, days, { seats: { md: present, cfo } });
    const twice = count(at('a', 5, deputy), at('b', 100, deputy), at('c', 200, present));
    expect(twice.deputies).toEqual([{ personId: 'cfo', meetings: { total: 2, ids: ['a', 'b'] } }]);
    expect(count(at('a', 5, deputy), at('b', 100, present), at('c', 200, deputy)).deputies).toEqual(
      [],
    );
    expect(count(at('a', 5, deputy)).deputies).toEqual([]);
    expect(count(at('a', 5, deputy), at('b', 365, deputy)).deputies).toEqual([]);
    expect(count(at('a', 5, deputy), at('b', 364, deputy)).deputies).toHaveLength(1);
  });
});

describe('items', () => {
  it('are settled by a decision, a direction or a reasoned no, and carried from two meetings', () => {
    const counts = count(
      meeting('a', 5, {
        items: [
          { outcome: 'decided' },
          { outcome: 'directed' },
          { outcome: 'no_change' },
          { outcome: 'informed', carriedTimes: 1 },
          { outcome: 'deferred', carriedTimes: 2 },
          { outcome: 'deferred', removed: true },
          { outcome: null, outcomeOn: null },
        ],
      }),
    );
    expect(counts.items).toEqual({ all: 5, settled: 3, carried: 1 });
    expect(counts.mostCarried).toBe(2);
    expect(counts.carrying.ids).toEqual(['a']);
  });

  it('of meetings that are neither of the management nor a review are left out', () => {
    const team = { management: false };
    expect(count(meeting('a', 5, { items: [OTHER], with: team })).items.all).toBe(0);
    expect(count(meeting('a', 5, { items: [OTHER] })).items.all).toBe(1);
    expect(count(meeting('a', 5, { items: [OTHER, {}], with: team })).items.all).toBe(2);
  });

  it('wait for the meeting to be written up', () => {
    const late = meeting('a', 5, { with: { endedOn: addDays(today, 1) } });
    expect(count(late).items.all).toBe(0);
  });
});

describe('inputs', () => {
  it('are considered for twelve months, and their facts have an age', () => {
    const old = meeting('a', 364, { items: [{ dataAsOf: ago(400) }] });
    const next = meeting('b', 10, { items: [{ inputs: ['resources'], dataAsOf: ago(22) }] });
    expect(count(old, next)).toMatchObject({
      inputs: { required: 2, considered: 2 },
      ages: [12, 36],
      considering: { total: 2, ids: ['b', 'a'] },
    });
    expect(count(meeting('a', 365)).inputs).toEqual({ required: 2, considered: 0 });
  });

  it('are not where they were put off, or nobody of top management was in the chair', () => {
    const put = count(meeting('a', 5, { items: [{ outcome: 'deferred' }] }));
    expect(put.inputs.considered).toBe(0);
    const without = count(meeting('a', 5, { with: { chairedByTop: false } }));
    expect(without.inputs.considered).toBe(0);
  });
});

describe('time', () => {
  it('is that of system items in reviews that were timed at all', () => {
    const timed = meeting('a', 5, {
      items: [{ spent: 5 }, {}, { ...OTHER, spent: 60 }, { minutes: 0, spent: 9 }],
    });
    const untimed = meeting('b', 6);
    const counts = count(timed, untimed, meeting('c', 7, { items: [{ spent: 20 }] }));
    expect(counts.time).toEqual({ items: 3, planned: 60, spent: 25 });
    expect(counts.cutShort.ids).toEqual(['a']);
    expect(counts.keptTime.ids).toEqual(['c']);
  });
});

describe('system items', () => {
  const agenda = (...items: readonly Item[]) => count(meeting('a', 5, { items })).lastAndCut.total;

  it('stand last where all others come first, and are cut where put off or under half their time', () => {
    expect(agenda(OTHER, { outcome: 'deferred' })).toBe(1);
    expect(agenda({ ...OTHER, spent: 20 }, { spent: 9 })).toBe(1);
    expect(agenda({ ...OTHER, spent: 20 }, { spent: 10 })).toBe(0);
    expect(agenda(OTHER, {})).toBe(0);
    expect(agenda({ outcome: 'deferred' })).toBe(0);
    expect(agenda({}, OTHER, { outcome: 'deferred' })).toBe(0);
  });

  it('are looked at in the last four reviews', () => {
    const cut = (id: string, days: number) =>
      meeting(id, days, { items: [OTHER, { outcome: 'deferred' }] });
    const counts = count(
      cut('a', 50),
      meeting('b', 100),
      cut('c', 150),
      cut('d', 200),
      cut('e', 250),
    );
    expect(counts.lastAndCut).toEqual({ total: 3, ids: ['a', 'c', 'd'] });
  });
});
