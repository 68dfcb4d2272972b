import { describe, expect, it } from 'vitest';
import { day } from '../../../lib/day.ts';
import { EMPTY, pictureOf, pictureOfCounts, ofParts, MD } from '../../../../test/pictures.ts';
import { told } from '../../../../test/indicators.ts';
import type { Parts } from '../../../../test/pictures.ts';
import { figureCard, headline } from './sentences.ts';
import { DEFAULT_THRESHOLDS as THRESHOLDS } from './thresholds.ts';

const card = (id: string, parts: Parts) => figureCard(told(id, parts), THRESHOLDS);
const ended = (days: number, cases: number) => [{ time: days, ended: cases, open: 0 }];

describe('the sentence of a figure', () => {
  it('of a share has how many of how many, and the days and the limit of the count', () => {
    const { says, more, verdict } = card('7f', { decisions: { recorded: { all: 12, linked: 9 } } });
    expect(says).toEqual({
      key: 'indicator.7f.says',
      values: { count: 9, cases: 12, days: 90, limit: 30, owners: 0 },
    });
    expect(more).toEqual([]);
    expect(verdict).toBe('in_order');
  });

  it('of rates has both and how many times as much, to a tenth', () => {
    const talk = { near: 15, nearDays: 60, far: 20, farDays: 300 };
    expect(card('4e', { leading: { talk } }).says).toEqual({
      key: 'indicator.4e.says',
      values: { near: 15, far: 20, times: 3.8 },
    });
  });

  it('of an index has per cent', () => {
    const weeks = [30, 20, 20];
    expect(card('8a', { leading: { weeks } }).says).toEqual({
      key: 'indicator.8a.says',
      values: { percent: 98 },
    });
  });

  it('of a difference has the share of the top team and that of the others, in per cent', () => {
    const of = (kept: number, due: number) => ({ kept, due, imported: 0 });
    const actions = { followThroughTop: of(5, 8), followThroughOthers: of(18, 20) };
    expect(card('4a', { actions }).says).toEqual({
      key: 'indicator.4a.says',
      values: { top: 63, others: 90 },
    });
  });

  it('of a median has its days, or how long the longest is known to have waited', () => {
    const waits = (open: number) => [...ended(9, 3), { time: 40, ended: 0, open }];
    const values = { cases: 5, days: 90, limit: 30 };
    expect(card('3a', { requests: { waits: waits(2) } }).says).toEqual({
      key: 'indicator.3a.says',
      values: { ...values, count: 9 },
    });
    expect(card('3a', { requests: { waits: waits(4) } }).says).toEqual({
      key: 'indicator.3a.longer',
      values: { ...values, cases: 7, longest: 40 },
    });
  });

  it('has a further one for what stands beside it, where that is more than none', () => {
    const waiting = { total: 2, ids: ['a', 'b'] };
    const voice = { firstWords: ended(3, 5), waiting };
    expect(card('6b', { voice }).more).toEqual([
      { key: 'indicator.6b.waiting', values: { count: 2 } },
    ]);
    expect(card('6b', { voice: { ...voice, waiting: { total: 0, ids: [] } } }).more).toEqual([]);
    const loose = { withoutGoal: 3, withoutLead: 1 };
    const strategy = { objectives: { all: 9, linked: 5 }, loose };
    expect(card('2a', { strategy }).more.map(({ key, values }) => [key, values['count']])).toEqual([
      ['indicator.2a.without_goal', 3],
      ['indicator.2a.without_lead', 1],
    ]);
  });

  it('compares moves of the top team with those of the others where there are enough of both', () => {
    const slip = (actions: number) => ({ actions, extensions: 5, afterTheDate: 0, withReason: 5 });
    const compared = (top: number, others: number) =>
      card('3c', { actions: { slipTop: slip(top), slipOthers: slip(others) } })
        .more.map(({ key }) => key)
        .includes('indicator.3c.groups');
    expect([compared(10, 10), compared(9, 10), compared(10, 9)]).toEqual([true, false, false]);
  });

  it('of too few records has none beside it', () => {
    const few = card('6b', { voice: { firstWords: ended(3, 4), waiting: { total: 4, ids: [] } } });
    expect(few).toMatchObject({ verdict: null, more: [] });
    expect(few.says).toEqual({
      key: 'indicator.6b.not_enough',
      values: { count: 4, needs: 5, days: 90 },
    });
  });
});

describe('the headline', () => {
  it('is the figure that is worth acting on where promises are kept', () => {
    const bad = { ...ofParts({ decisions: { recorded: { all: 20, linked: 0 } } }) };
    const kept = { followThroughOthers: { due: 20, kept: 20, imported: 0 } };
    const counts = {
      ...bad,
      actions: { ...EMPTY.actions, ...kept, recordsSince: day('2026-01-01') },
    };
    expect(headline(pictureOfCounts(counts), MD, THRESHOLDS).key).toBe('indicator.7f.says');
  });

  it('is that promises are not kept before any other figure', () => {
    const broken = { followThroughOthers: { due: 20, kept: 2, imported: 0 } };
    expect(headline(pictureOf(broken), MD, THRESHOLDS).key).toBe('indicator.7b-actions.says');
  });
});
