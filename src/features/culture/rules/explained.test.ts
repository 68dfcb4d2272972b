import { describe, expect, it } from 'vitest';
import { ofParts, say, slip, type Parts } from '../../../../test/pictures.ts';
import { kept } from '../../../../test/signal-firms.ts';
import { evaluate } from './evaluation.ts';
import { howFigure, howFinding, howSignal } from './explanations.ts';
import { DEFAULT_THRESHOLDS as THRESHOLDS, type IndicatorId, type SignalId } from './thresholds.ts';

/** The numbers of a sentence in the order in which it has them. */
const numbersIn = (text: string) => [...text.matchAll(/-?\d+(?:\.\d+)?/g)].join(' ');
const ended = (time: number, count: number) => ({ time, ended: count, open: 0 });

/** What is said of one figure between its formula and its floor: how it is worked out, and its limits. */
const worked = (id: IndicatorId, parts: Parts) => {
  const found = evaluate(ofParts(parts), THRESHOLDS).indicators.find((one) => one.id === id)!;
  return howFigure(found, THRESHOLDS).slice(1, -1).map(say);
};

describe('the rule of each signal has the limits of the firm in it', () => {
  const rows: readonly (readonly [SignalId, readonly string[]])[] = [
    ['S1', ['30 5', '30']],
    ['S2', ['50 5 10 90', '3 90']],
    ['S3', ['2 5 90']],
    ['S5', ['2 30 90 20']],
    ['S7', ['50 6 90', '3']],
    ['S8', ['', '']],
    ['S9', ['40 8 90', '25 8 90']],
    ['S10', ['50 90 12', '30 8']],
    ['S12', ['15 8 90']],
    ['S13', ['10 5 90', '50 30 5 90', '10']],
    ['S14', ['50 8 90']],
    ['S15', ['50 90 90 10']],
    ['S16', ['30 4 90', '30 90 180 5']],
    ['S17', ['90 30']],
    ['S18', ['40 30 4 90']],
    ['S19', ['3 90']],
    ['S20', ['2.5 30 10']],
    ['S21', ['90']],
    ['S22', ['7 15 90', '20 7 15 90']],
  ];

  it.each(rows)('%s', (id, rules) => {
    expect(howSignal(id, THRESHOLDS).slice(0, -1).map(say).map(numbersIn)).toEqual(rules);
  });

  it('and says that it takes two looks a week apart, or one where a fact needs no second', () => {
    const last = (id: SignalId) => say(howSignal(id, THRESHOLDS).at(-1)!);
    expect(last('S1')).toMatch(/^It has to hold at two looks, 7 days apart/);
    expect([last('S8'), last('S21')].join(' ')).toBe(
      'One look is enough: it was so, or it was not. One look is enough: it was so, or it was not.',
    );
  });
});

describe('a signal that came about is told with its share and the range of it', () => {
  const shares = (parts: Parts) =>
    evaluate(ofParts(parts), THRESHOLDS).findings.map((finding) => {
      const told = howFinding(finding, THRESHOLDS).map(say);
      return [finding.cause, ...told.slice(1, -1).map(numbersIn)];
    });
  const items = (settled: number, carried: number) => ({
    meetings: { items: { all: 20, settled, carried } },
  });

  it('where it is about a share: hits, cases, per cent, and the range at 80 %', () => {
    expect(shares({ actions: { open: 20, overdue: 12 } })).toEqual([
      ['overdue_share', '12 20 60 46 73 80'],
    ]);
    expect(shares({ actions: { slipOthers: slip(20, 20, 15) } })).toEqual([
      ['late_extensions', '15 20 75 61 85 80'],
    ]);
    expect(shares({ actions: { owners: [{ personId: 'p', top: false, actions: 20 }] } })).toEqual([
      ['one_owner', '20 20 100 92 100 80'],
    ]);
    const objectives = { all: 20, linked: 20 };
    expect(shares({ strategy: { objectives, topOwned: 3 } })).toEqual([
      ['little_at_the_top', '3 20 15 7 28 80'],
    ]);
    expect(shares({ offTrack: { due: 20, decided: 3 } })).toEqual([
      ['nothing_decided', '3 20 15 7 28 80'],
    ]);
    expect(shares(items(3, 0))).toEqual([['few_decided', '3 20 15 7 28 80']]);
    expect(shares(items(20, 12))).toEqual([['carried_over', '12 20 60 46 73 80']]);
    expect(shares({ voice: { loop: { all: 20, closed: 3 } } })).toEqual([
      ['loop_open', '3 20 15 7 28 80'],
    ]);
    expect(shares({ voice: { barriers: { raised: 20, gone: 2 } } })).toEqual([
      ['barriers_stay', '2 20 10 4 22 80'],
    ]);
    expect(shares({ problems: { causes: { known: 20, person: 15 } } })).toEqual([
      ['person_alone', '15 20 75 61 85 80'],
    ]);
    const lags = Array.from({ length: 20 }, () => 0);
    expect(shares({ problems: { lags, recordedLate: { total: 12, ids: [] } } })).toEqual([
      ['late_records', '12 20 60 46 73 80'],
    ]);
  });

  it('and without one where it is about anything else', () => {
    expect(shares({ requests: { waits: [ended(40, 4)] } })).toEqual([['slow_answers']]);
    expect(shares({ meetings: { lastAndCut: { total: 3, ids: [] } } })).toEqual([['placed_last']]);
  });
});

describe('a figure is told by what kind of figure it is', () => {
  it('a middle of waiting times counts in those who still wait; one of times that are over need not', () => {
    expect(worked('3a', { requests: { waits: [ended(40, 4)] } })).toEqual([
      'Half of 4 had ended after 40 days; those that had not are counted in with the time they have waited (Kaplan–Meier).',
      'It is worth watching above 14 days and worth acting on above 30 days.',
    ]);
    const lags = Array.from({ length: 15 }, () => 8);
    expect(worked('8b', { problems: { lags } })[0]).toBe(
      'Ages known: 15. The middle one, in days, is 8 (median).',
    );
    expect(worked('7d-age', { meetings: { ages: [10, 12] } })[0]).toBe(
      'Ages known: 2. The middle one, in days, is 11 (median).',
    );
  });

  it('a ratio with its rates a day, and with no upper end where there was nothing to compare with', () => {
    const surge = (far: number) => ({ near: 40, nearDays: 30, far, farDays: 90 });
    expect(worked('5a', { leading: { surge: surge(40) } }).map(numbersIn)).toEqual([
      '40 30 40 90 3 2.25 3.99 80',
      '1.5 2',
    ]);
    const [open] = worked('5a', { leading: { surge: surge(0) } });
    expect(open).toMatch(/73\.06 times as many a day, or more/);
    const cliff = { near: 5, nearDays: 90, far: 20, farDays: 90 };
    expect(worked('5b', { leading: { cliff } })[1]).toMatch(
      /^Trouble lies below: .* 0\.7, .* 0\.5\.$/,
    );
  });

  it('an evenness, a rate and a difference with the side on which trouble lies', () => {
    const weeks = [60, ...Array.from({ length: 25 }, () => 1)];
    expect(worked('8a', { leading: { weeks } }).map(numbersIn)).toEqual(['85 0.48 1', '0.85 0.75']);
    const time = { items: 6, planned: 90, spent: 30 };
    expect(worked('7e', { meetings: { time } })).toEqual([
      '30 ÷ 90 = 0.33.',
      'It is worth watching below 0.8 and worth acting on below 0.5.',
    ]);
    expect(worked('3c', { actions: { slipOthers: slip(20, 15, 1) } })).toEqual([
      '15 ÷ 20 = 0.75.',
      'It is worth watching above 0.5 and worth acting on above 1.',
    ]);
    expect(worked('4a', { actions: kept(6, 17) }).map(numbersIn)).toEqual([
      '6 20 17 20 -68 -36 80',
      '5 15',
    ]);
  });

  it('a share by its limits in per cent, and one that is not judged without', () => {
    expect(worked('4b', { leading: { promises: { due: 8, kept: 6 } } }).map(numbersIn)).toEqual([
      '6 8 75 52 89 80',
      '80 60',
    ]);
    expect(worked('5e', { problems: { found: { all: 12, self: 5 } } })[1]).toBe(
      'More of it is neither good nor bad of itself, so it is told and not judged.',
    );
  });

  it('that it is judged by its own months where it has twelve of them', () => {
    const [, found] = evaluate(ofParts({ actions: { open: 12 } }), THRESHOLDS).indicators;
    const told = howFigure({ ...found!, by: 'course' }, THRESHOLDS).map(say);
    expect(told.filter((text) => !howFigure(found!, THRESHOLDS).map(say).includes(text))).toEqual([
      expect.stringMatching(/12 months/),
    ]);
  });
});
