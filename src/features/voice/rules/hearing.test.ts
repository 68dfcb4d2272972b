import { describe, expect, it } from 'vitest';
import { day } from '../../../lib/day.ts';
import { hearing, hearingRows, loopDays } from './hearing.ts';
import { born, daysPromised, promisedOn } from './raising.ts';

const NOTHING = { said: 0, decided: 0 };
const WEEK = [1, 2, 3, 4, 5];
// A Tuesday.
const ON = day('2026-11-24');
const said = (raised: string, heard: string | null, closed: string | null = null) => ({
  raisedOn: day(raised),
  firstReplyOn: heard === null ? null : day(heard),
  closedOn: closed === null ? null : day(closed),
});

describe('how soon people hear', () => {
  it('counts working days, and follows what waits up to the day asked for', () => {
    const rows = hearingRows(
      [
        said('2026-11-20', '2026-11-23'),
        said('2026-11-20', null),
        said('2026-11-20', '2026-11-30'),
        said('2026-11-20', null, '2026-11-21'),
        said('2026-08-26', '2026-08-26'),
        said('2026-11-25', null),
      ],
      ON,
      WEEK,
    );
    expect(rows).toEqual([
      { time: 0, ended: 0, open: 1 },
      { time: 1, ended: 1, open: 0 },
      { time: 2, ended: 0, open: 2 },
    ]);
  });

  it('is silent below five cases, and where fewer than half have heard', () => {
    expect(hearing([{ time: 3, ended: 4, open: 0 }], NOTHING)).toMatchObject({
      days: null,
      cases: 4,
    });
    expect(hearing([{ time: 3, ended: 5, open: 0 }], NOTHING)).toMatchObject({ days: 3, cases: 5 });
    expect(
      hearing(
        [
          { time: 3, ended: 2, open: 0 },
          { time: 9, ended: 0, open: 3 },
        ],
        NOTHING,
      ),
    ).toMatchObject({ days: null, cases: 5 });
  });

  it('says how much was decided in time from five cases on, of what had its thirty days', () => {
    expect(hearing([], { said: 4, decided: 4 }).loop).toBeNull();
    expect(hearing([], { said: 5, decided: 4 }).loop).toEqual({ said: 5, decided: 4, days: 30 });
    expect(loopDays(day('2026-11-24'))).toEqual({ from: '2026-07-28', to: '2026-10-25' });
  });
});

describe('a promise', () => {
  it('is of working days, by kind, as the firm has it', () => {
    const firm = { weekdays: WEEK, promises: [{ kind: 'idea' as const, days: 1 }] };
    expect(daysPromised('idea', firm.promises)).toBe(1);
    expect(daysPromised('barrier', firm.promises)).toBe(3);
    expect(promisedOn('idea', day('2026-11-27'), firm)).toBe('2026-11-30');
    expect(promisedOn('barrier', day('2026-11-27'), { ...firm, weekdays: [6] })).toBe('2026-12-12');
    expect(promisedOn('thanks', ON, firm)).toBeNull();
    expect(born('thanks', ON)).toEqual({ closed_on: ON, closed_how: 'said' });
    expect(born('idea', ON)).toEqual({ closed_on: null, closed_how: null });
  });
});
