import { describe, expect, it } from 'vitest';
import { say } from '../../../../test/pictures.ts';
import { median, nearEnd } from './figures.ts';
import { DEFAULT_THRESHOLDS as THRESHOLDS } from './thresholds.ts';
import { tooFew, waitingCards, type WaitingCounts } from './waiting.ts';

const none: WaitingCounts = { decision: [], doneTop: [], doneOthers: [] };
// the oracle of the culture model, section 11: median 25, naive 10
const oracle = [
  { time: 3, ended: 1, open: 0 },
  { time: 5, ended: 1, open: 0 },
  { time: 8, ended: 0, open: 1 },
  { time: 10, ended: 1, open: 0 },
  { time: 12, ended: 1, open: 0 },
  { time: 20, ended: 0, open: 1 },
  { time: 25, ended: 1, open: 0 },
  { time: 30, ended: 0, open: 1 },
  { time: 40, ended: 0, open: 1 },
];
const said = (counts: Partial<WaitingCounts>): string[] =>
  waitingCards({ ...none, ...counts }, THRESHOLDS).flatMap(({ says, more }) =>
    [says, ...more].map(say),
  );

describe('waiting times', () => {
  it('count those still waiting in', () => {
    expect(median(oracle, 5)).toEqual({
      kind: 'median',
      days: 25,
      longest: 40,
      atLeast: 12,
      cases: 9,
    });
  });

  it('say nothing below the floor, and a number from it on', () => {
    expect(median([{ time: 3, ended: 4, open: 0 }], 5)).toEqual({
      kind: 'not_enough',
      has: 4,
      needs: 5,
    });
    expect(median([{ time: 3, ended: 5, open: 0 }], 5)).toMatchObject({ days: 3 });
  });

  it('count as long as half are known to have waited, not as long as one did', () => {
    const fresh = [
      { time: 2, ended: 1, open: 0 },
      { time: 3, ended: 0, open: 2 },
      { time: 40, ended: 0, open: 1 },
    ];
    const found = median(fresh, 4);
    if (found.kind !== 'median') throw new Error('too few');
    expect(found).toMatchObject({ days: null, longest: 40, atLeast: 3 });
    expect(nearEnd(found, 'above')).toBe(3);
    const old = median([{ time: 35, ended: 0, open: 1 }, ...fresh.slice(1)], 4);
    expect(old).toMatchObject({ days: null, atLeast: 35 });
  });

  it('tell of which there are too few for a median', () => {
    const few = [{ time: 0, ended: 1, open: 3 }];
    expect(tooFew({ ...none, doneTop: few, doneOthers: few }, 5)).toEqual({
      decision: true,
      done: false,
    });
    expect(tooFew({ ...none, decision: oracle }, 5)).toEqual({ decision: false, done: true });
  });

  it('compare the top team with everyone else only where both have a median', () => {
    const [fast, slow] = [[{ time: 7, ended: 9, open: 0 }], oracle];
    const few = [{ time: 7, ended: 4, open: 0 }];
    const open = [{ time: 7, ended: 1, open: 8 }];
    const compared = (doneTop: typeof oracle, doneOthers: typeof oracle) => {
      const cards = waitingCards({ ...none, doneTop, doneOthers }, THRESHOLDS);
      expect(cards.map(({ id }) => id)).toEqual(['decision', 'done']);
      return cards[1]!.more.length;
    };
    expect(compared(fast, slow)).toBe(1);
    expect([compared(few, slow), compared(fast, few)]).toEqual([0, 0]);
    expect([compared(open, slow), compared(fast, open)]).toEqual([0, 0]);
  });

  it('are one sentence each, and compare the top team as one with everyone else', () => {
    expect(said({ doneTop: oracle, doneOthers: [{ time: 7, ended: 9, open: 0 }] })).toEqual([
      'Nothing was proposed in the last 365 days, so nobody can say how long people wait for a decision.',
      'Half of the actions opened in the last 365 days were done within 7 days; open ones are counted in.',
      'With the top team it is 25 days, with everyone else 7.',
    ]);
    expect(said({ decision: [{ time: 4, ended: 1, open: 5 }] })[0]).toBe(
      'Of the 6 proposals of the last 365 days too few have been decided to say how long people wait.',
    );
  });
});
