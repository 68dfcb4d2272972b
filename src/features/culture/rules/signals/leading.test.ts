import { describe, expect, it } from 'vitest';
import { ofParts, type Parts } from '../../../../../test/pictures.ts';
import { difference, evenness, ratio } from '../figures.ts';
import { INDICATORS } from '../indicators/catalogue.ts';
import { DEFAULT_THRESHOLDS as THRESHOLDS, type IndicatorId } from '../thresholds.ts';
import { auditSeasonCram, auditTalk, certificateCliffs } from './audit-season.ts';
import { rulesForOthers } from './rules-for-others.ts';
import { stuckOnMyDesk } from './stuck-on-my-desk.ts';

type Leading = NonNullable<Parts['leading']>;

const verdicts = (id: IndicatorId, ...all: readonly Leading[]) =>
  all.map((leading) => {
    const indicator = INDICATORS.find((one) => one.id === id)!;
    return indicator.measure(ofParts({ leading }), THRESHOLDS).verdict;
  });

describe('figures of what leaders do', () => {
  it('say nothing one record below their floor', () => {
    const hand = (weeks: number): Leading => ({ firstHand: { weeks, acted: 0 } });
    expect(verdicts('1a', hand(7), hand(8))).toEqual([null, 'act']);
    const kept = (due: number): Leading => ({ promises: { due, kept: 0 } });
    expect(verdicts('4b', kept(4), kept(5))).toEqual([null, 'act']);
    const answered = (due: number): Leading => ({ answers: { due, answered: 0 } });
    expect(verdicts('4d', answered(3), answered(4))).toEqual([null, 'act']);
    const active = (here: number): Leading => ({ active: { people: 0, here } });
    expect(verdicts('8c', active(4), active(5))).toEqual([null, 'act']);
    const plan = (planned: number): Leading => ({ protectedPlan: { planned, held: 0 } });
    expect(verdicts('3e', plan(4), plan(5))).toEqual([null, 'act']);
  });

  it('cross the limit of a ratio only where its near end has', () => {
    const surge = (near: number): Leading => ({
      surge: { near, nearDays: 30, far: 30, farDays: 90 },
    });
    expect(verdicts('5a', surge(21), surge(22), surge(27), surge(28))).toEqual([
      'in_order',
      'watch',
      'watch',
      'act',
    ]);
    expect(verdicts('5a', { surge: null })).toEqual([null]);
  });
});

describe('evenness', () => {
  it('is that of the culture model', () => {
    const weeks = [3, 4, 2, 5, 3, 4, 20, 2, 3, 1, 2, 3];
    const found = evenness(weeks, 1);
    expect(found.kind === 'index' && found.value).toBeCloseTo(0.8441, 4);
    expect(evenness([5, 5], 1)).toMatchObject({ value: 1 });
    expect(evenness([10, 0], 1)).toMatchObject({ value: 0 });
    expect(evenness([5, 4], 10).kind).toBe('not_enough');
    expect(evenness([500], 10).kind).toBe('not_enough');
  });
});

describe('a ratio', () => {
  it('is told too small rather than too large where there was nothing on other days', () => {
    const rates = { near: 10, nearDays: 10, far: 0, farDays: 100 };
    expect(ratio(rates, 5, 0.8)).toMatchObject({ value: 100, cases: 10 });
    expect(ratio(rates, 11, 0.8).kind).toBe('not_enough');
  });

  it('has the interval of the share, told as a ratio', () => {
    // The Wilson interval of 5 of 12 at 80 % is 0.2553 to 0.5981 (culture model, section 11).
    const found = ratio({ near: 5, nearDays: 10, far: 7, farDays: 20 }, 12, 0.8);
    if (found.kind !== 'ratio') throw new Error('too few');
    expect(found.interval.low).toBeCloseTo((2 * 0.2553) / 0.7447, 2);
    expect(found.interval.high).toBeCloseTo((2 * 0.5981) / 0.4019, 2);
    const none = ratio({ near: 12, nearDays: 10, far: 0, farDays: 20 }, 12, 0.8);
    expect(none).toMatchObject({ interval: { high: Infinity } });
  });
});

describe('S12, rules for others', () => {
  const rules = (top: number, others: number) =>
    ofParts({
      actions: {
        followThroughTop: { due: 20, kept: top, imported: 0 },
        followThroughOthers: { due: 20, kept: others, imported: 0 },
      },
    });

  it('is sent where even the upper end of the difference is far below none', () => {
    expect(rulesForOthers.detect(rules(15, 18), THRESHOLDS)).toEqual([]);
    expect(rulesForOthers.detect(rules(6, 18), THRESHOLDS)).toMatchObject([
      { cause: 'leaders_behind', numbers: { top: 30, others: 90 } },
    ]);
  });

  it('has an opposite', () => {
    expect(rulesForOthers.goodNews(rules(18, 18), THRESHOLDS)).toEqual([]);
    expect(rulesForOthers.goodNews(rules(20, 10), THRESHOLDS)).toHaveLength(1);
  });

  it('rests on an interval that holds the difference', () => {
    const found = difference({ hits: 6, cases: 10 }, { hits: 9, cases: 10 }, 8, 0.8);
    if (found.kind !== 'difference') throw new Error('There are enough.');
    expect(found.value).toBeCloseTo(-0.3);
    expect(found.interval.low).toBeLessThan(-0.3);
    expect(found.interval.high).toBeGreaterThan(-0.3);
    expect(difference({ hits: 7, cases: 7 }, { hits: 9, cases: 9 }, 8, 0.8).kind).toBe(
      'not_enough',
    );
  });
});

describe('S3, stuck on my desk', () => {
  const desks = (top: number, others: number, count = 5) =>
    ofParts({
      requests: {
        topWaits: [{ time: top, ended: count, open: 0 }],
        otherWaits: [{ time: others, ended: 5, open: 0 }],
      },
    });

  it('is sent from more than twice as long on, and from five requests of each', () => {
    expect(stuckOnMyDesk.detect(desks(10, 5), THRESHOLDS)).toEqual([]);
    expect(stuckOnMyDesk.detect(desks(11, 5), THRESHOLDS)).toMatchObject([
      { cause: 'stuck_on_desk', numbers: { count: 11, others: 5 } },
    ]);
    expect(stuckOnMyDesk.detect(desks(99, 5, 4), THRESHOLDS)).toEqual([]);
  });

  it('is not sent where chance alone would put so many beyond the limit', () => {
    const waited = (long: number, short: number) => {
      const one = desks(11, 5);
      const topWaits = [
        { time: 11, ended: long, open: 0 },
        { time: 4, ended: short, open: 3 },
      ];
      return { ...one, requests: { ...one.requests, topWaits } };
    };
    expect(stuckOnMyDesk.detect(waited(8, 3), THRESHOLDS)).toHaveLength(1);
    expect(stuckOnMyDesk.detect(waited(8, 5), THRESHOLDS)).toEqual([]);
  });

  it('has an opposite', () => {
    expect(stuckOnMyDesk.goodNews(desks(6, 5), THRESHOLDS)).toEqual([]);
    expect(stuckOnMyDesk.goodNews(desks(5, 5), THRESHOLDS)).toHaveLength(1);
  });
});

describe('signals around audits', () => {
  const rates = (near: number, far: number) => ({ near, nearDays: 90, far, farDays: 90 });

  it('are sent where the near end of their ratio is worth acting on, their opposites where the far end is in order', () => {
    const cram = (near: number) =>
      ofParts({ leading: { surge: { near, nearDays: 30, far: 30, farDays: 90 } } });
    expect(auditSeasonCram.detect(cram(28), THRESHOLDS)).toMatchObject([{ id: 'S5' }]);
    expect(auditSeasonCram.detect(cram(27), THRESHOLDS)).toEqual([]);
    expect(auditSeasonCram.goodNews(cram(9), THRESHOLDS)).toMatchObject([
      { cause: 'even_closing' },
    ]);
    expect(auditSeasonCram.goodNews(cram(10), THRESHOLDS)).toEqual([]);
    const cliff = (near: number) => ofParts({ leading: { cliff: rates(near, 20) } });
    expect(certificateCliffs.detect(cliff(5), THRESHOLDS)).toMatchObject([{ id: 'S15' }]);
    expect(certificateCliffs.detect(cliff(6), THRESHOLDS)).toEqual([]);
    const talk = (near: number) => ofParts({ leading: { talk: rates(near, 10) } });
    expect(auditTalk.detect(talk(40), THRESHOLDS)).toMatchObject([{ id: 'S20' }]);
    expect(auditTalk.detect(talk(39), THRESHOLDS)).toEqual([]);
  });
});
