import { describe, expect, it } from 'vitest';
import { MD, ofParts, pictureOfCounts, type Parts } from '../../../../../test/pictures.ts';
import { evaluate, liveSignals } from '../evaluation.ts';
import { INDICATORS } from '../indicators/catalogue.ts';
import { DEFAULT_THRESHOLDS as THRESHOLDS, type IndicatorId } from '../thresholds.ts';
import { afterTheFact } from './after-the-fact.ts';
import { blamePattern } from './blame-pattern.ts';
import { overriddenHold } from './overridden-hold.ts';
import type { Signal } from './signal.ts';

type Problems = NonNullable<Parts['problems']>;

const detect = (signal: Signal, problems: Problems) =>
  signal.detect(ofParts({ problems }), THRESHOLDS);
const goodNews = (signal: Signal, problems: Problems) =>
  signal.goodNews(ofParts({ problems }), THRESHOLDS);
const result = (id: IndicatorId, problems: Problems) =>
  INDICATORS.find((one) => one.id === id)!.measure(ofParts({ problems }), THRESHOLDS);
const verdicts = (id: IndicatorId, ...all: readonly Problems[]) =>
  all.map((problems) => result(id, problems).verdict);
const ids = (...names: readonly string[]) => ({ total: names.length, ids: names });
const causes = (known: number, person: number): Problems => ({ causes: { known, person } });
const days = (count: number, each: number) => Array.from({ length: count }, () => each);
const told = (count: number, time: number): Problems => ({
  toldAfter: [{ time, ended: count, open: 0 }],
});

describe('figures from problems and holds', () => {
  it('say nothing one record below their floor', () => {
    expect(verdicts('5c', causes(7, 7), causes(8, 8))).toEqual([null, 'act']);
    const checks = (due: number): Problems => ({ checks: { due, made: 0 } });
    expect(verdicts('5d', checks(5), checks(6))).toEqual([null, 'act']);
    const closed = (all: number): Problems => ({ closed: { all, back: all } });
    expect(verdicts('5d-back', closed(5), closed(6))).toEqual([null, 'act']);
    expect(verdicts('8b', { lags: days(14, 9) }, { lags: days(15, 9) })).toEqual([null, 'act']);
    expect(verdicts('9c', told(3, 9), told(4, 9))).toEqual([null, 'act']);
    const holds = (all: number): Problems => ({ holds: { all, respected: 0 } });
    expect(verdicts('9e', holds(2), holds(3))).toEqual([null, 'act']);
  });

  it('cross a limit only beyond it', () => {
    expect(verdicts('8b', { lags: days(15, 3) }, { lags: days(15, 4) })).toEqual([
      'in_order',
      'watch',
    ]);
    expect(verdicts('8b', { lags: days(15, 7) }, { lags: days(15, 8) })).toEqual(['watch', 'act']);
    expect(verdicts('9c', told(4, 1), told(4, 2), told(4, 3), told(4, 4))).toEqual([
      'in_order',
      'watch',
      'watch',
      'act',
    ]);
  });

  it('are told and not judged where more is neither good nor bad', () => {
    const found = result('5e', { found: { all: 10, self: 0 } });
    expect(found).toMatchObject({ verdict: null, figure: { kind: 'share', hits: 0, cases: 10 } });
    expect(result('5e', { found: { all: 9, self: 0 } }).figure.kind).toBe('not_enough');
    expect(result('9d', { near: { misses: 10, harms: 0 } })).toMatchObject({
      verdict: null,
      figure: { kind: 'share', hits: 10, cases: 10 },
    });
    expect(result('9d', { near: { misses: 5, harms: 4 } }).figure.kind).toBe('not_enough');
  });
});

describe('S14, blame pattern', () => {
  it('is sent where even the lower end lies above a half, and says what clears it', () => {
    expect(detect(blamePattern, causes(10, 6))).toEqual([]);
    const [finding] = detect(blamePattern, { ...causes(10, 8), personAlone: ids('a') });
    expect(finding).toMatchObject({ cause: 'person_alone', concerns: { kind: 'top_team' } });
    const { toClear } = finding!.numbers;
    expect(detect(blamePattern, causes(10 + toClear! - 1, 8))).toHaveLength(1);
    expect(detect(blamePattern, causes(10 + toClear!, 8))).toEqual([]);
  });

  it('has an opposite', () => {
    expect(goodNews(blamePattern, causes(8, 2))).toEqual([]);
    expect(goodNews(blamePattern, causes(30, 1))).toMatchObject([
      { cause: 'set_up_asked', numbers: { count: 29, cases: 30 } },
    ]);
  });
});

describe('S21, overridden hold', () => {
  const by = (leaderId: string | null, ...holds: string[]): Problems => ({
    overridden: [{ leaderId, holds: ids(...holds) }],
  });

  it('is told at the first look, to the leader alone', () => {
    const counts = ofParts({ problems: by(MD.personId, 'h') });
    const now = evaluate(counts, THRESHOLDS);
    const never = evaluate(ofParts({}), THRESHOLDS);
    expect(liveSignals(now, never).map(({ id }) => id)).toEqual(['S21']);
    const picture = pictureOfCounts(ofParts({ problems: by('other', 'h') }));
    expect(picture.live).toEqual([]);
  });

  it('weighs more from the second on', () => {
    const strength = (...holds: string[]) =>
      detect(overriddenHold, by(MD.personId, ...holds))[0]!.strength;
    expect(strength('a')).toBeLessThan(strength('a', 'b'));
  });

  it('is the top team’s where whoever did it leads nobody by now', () => {
    expect(detect(overriddenHold, by(null, 'h'))).toMatchObject([
      { concerns: { kind: 'top_team' } },
    ]);
    expect(detect(overriddenHold, {})).toEqual([]);
  });

  it('has an opposite', () => {
    const upheld: Problems = { upheld: [{ leaderId: MD.personId, holds: ids('h') }] };
    expect(goodNews(overriddenHold, upheld)).toMatchObject([
      { cause: 'hold_upheld', concerns: { kind: 'leader', personId: MD.personId } },
    ]);
  });
});

describe('S22, after-the-fact records', () => {
  const late = (count: number, of: number): Problems => ({
    lags: days(of, 0),
    recordedLate: { total: count, ids: [] },
  });

  it('is sent where half takes longer than a week', () => {
    expect(detect(afterTheFact, { lags: days(15, 7) })).toEqual([]);
    expect(detect(afterTheFact, { lags: days(15, 8) })).toMatchObject([
      { cause: 'slow_records', numbers: { count: 8, cases: 15, limit: 7 } },
    ]);
  });

  it('is sent where certainly more than a fifth is late', () => {
    expect(detect(afterTheFact, late(4, 20))).toEqual([]);
    expect(detect(afterTheFact, late(9, 20))).toMatchObject([{ cause: 'late_records' }]);
    expect(detect(afterTheFact, late(14, 14))).toEqual([]);
  });

  it('has an opposite', () => {
    const soon = { recordedSoon: { total: 20, ids: [] } };
    expect(goodNews(afterTheFact, { ...late(0, 20), ...soon })).toMatchObject([
      { cause: 'recorded_soon', numbers: { count: 20, cases: 20 } },
    ]);
    expect(goodNews(afterTheFact, { ...late(3, 20), ...soon })).toEqual([]);
  });
});
