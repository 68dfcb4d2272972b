import { describe, expect, it } from 'vitest';
import { ago } from '../../../../../test/steering.ts';
import type { MeetingOn } from '../../../meetings/rules/facts.ts';
import { countChairs } from './chairs.ts';

type Attendance = MeetingOn['seats'][number]['attendance'];

/** Of people of the top team, unless their name says otherwise. */
const review = (id: string, seats: Readonly<Record<string, Attendance>>): MeetingOn => ({
  id,
  heldOn: ago(10),
  endedOn: ago(10),
  management: true,
  chairId: 'md',
  chairedBy: 'md',
  chairedByTop: true,
  seats: Object.entries(seats).map(([personId, attendance]) => ({
    personId,
    top: personId !== 'clerk',
    attendance,
  })),
  items: [],
});
/** Of the reviews, the latest first; `now` is in the ninety days and what comes after it is not. */
const count = (...reviews: readonly MeetingOn[]) =>
  countChairs(
    reviews,
    ({ id }) => id === 'now',
    (of) => ({ total: of.length, ids: of.map(({ id }) => id) }),
  );

describe('seats of the top team at reviews', () => {
  it('are counted where it was noted who took them, in the ninety days', () => {
    const seats = {
      md: 'present',
      cfo: 'deputy',
      coo: 'absent',
      cto: null,
      clerk: 'absent',
    } as const;
    const counts = count(review('now', seats), review('before', seats));
    expect(counts.seats).toEqual({ all: 3, empty: 2 });
  });

  it('of the last review were all taken where each of them was there', () => {
    const attended = (seats: Readonly<Record<string, Attendance>>, id = 'now') =>
      count(review(id, seats)).attended;
    expect(attended({ md: 'present', cfo: 'present', clerk: 'absent' })).toEqual({
      meetingId: 'now',
      seats: 2,
    });
    expect(attended({ md: 'present', cfo: 'deputy' })).toBeNull();
    expect(attended({ md: 'present', cfo: null })).toBeNull();
    expect(attended({ clerk: 'present' })).toBeNull();
    expect(attended({ md: 'present' }, 'before')).toBeNull();
    expect(count().attended).toBeNull();
  });

  it('of the last review were empty where whoever was planned in the chair was absent', () => {
    const absent = (seats: Readonly<Record<string, Attendance>>) =>
      count(review('now', seats)).absent;
    expect(absent({ md: 'absent', cfo: 'present' })).toEqual({ meetingId: 'now', personId: 'md' });
    expect(absent({ md: 'deputy', cfo: 'absent' })).toBeNull();
    expect(absent({ cfo: 'absent', coo: 'deputy' })).toEqual({ meetingId: 'now', personId: null });
    expect(absent({ cfo: 'absent', coo: 'present' })).toBeNull();
    expect(count().absent).toBeNull();
  });

  it('were given to a deputy by those who sent one twice running', () => {
    const deputies = (...all: readonly Attendance[]) =>
      count(...all.map((one, at) => review(`r${at}`, { md: one }))).deputies;
    expect(deputies('deputy', 'deputy', 'present')).toEqual([
      { personId: 'md', meetings: { total: 2, ids: ['r0', 'r1'] } },
    ]);
    expect(deputies('deputy')).toEqual([]);
    expect(deputies('deputy', 'absent', 'deputy')).toEqual([]);
    expect(deputies('deputy', null, 'deputy')).toHaveLength(1);
  });
});
