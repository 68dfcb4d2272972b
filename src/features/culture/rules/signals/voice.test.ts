import { describe, expect, it } from 'vitest';
import { ofParts, type Parts } from '../../../../../test/pictures.ts';
import { INDICATORS } from '../indicators/catalogue.ts';
import { DEFAULT_THRESHOLDS as THRESHOLDS, type IndicatorId } from '../thresholds.ts';
import { starvedImprovement } from './starved-improvement.ts';
import { unansweredVoice } from './unanswered-voice.ts';

type Voice = NonNullable<Parts['voice']>;

const result = (id: IndicatorId, voice: Voice) =>
  INDICATORS.find((one) => one.id === id)!.measure(ofParts({ voice }), THRESHOLDS);
const verdicts = (id: IndicatorId, ...all: readonly Voice[]) =>
  all.map((voice) => result(id, voice).verdict);
const causes = (voice: Voice) =>
  unansweredVoice.detect(ofParts({ voice }), THRESHOLDS).map(({ cause }) => cause);
const ids = (...names: readonly string[]) => ({ total: names.length, ids: names });
const heard = (count: number, time: number): Voice => ({
  firstWords: [{ time, ended: count, open: 0 }],
});
const loop = (all: number, closed: number): Voice => ({ loop: { all, closed } });
const barriers = (raised: number, gone: number): Voice => ({ barriers: { raised, gone } });

describe('figures from what people say', () => {
  it('say nothing one record below their floor', () => {
    expect(verdicts('3b', barriers(4, 0), barriers(5, 0))).toEqual([null, 'act']);
    expect(verdicts('6b', heard(4, 11), heard(5, 11))).toEqual([null, 'act']);
    expect(verdicts('6c', loop(4, 0), loop(5, 0))).toEqual([null, 'act']);
    const mix = (all: number): Voice => ({ improvements: { all, proactive: 0 } });
    expect(verdicts('5f', mix(9), mix(10))).toEqual([null, 'watch']);
    expect(verdicts('5f', mix(20))).toEqual(['act']);
    const speakers = (headcount: number): Voice => ({ speakers: { people: 0, headcount } });
    expect(verdicts('6a', speakers(4), speakers(20))).toEqual([null, 'act']);
  });

  it('cross a limit only beyond it', () => {
    expect(verdicts('6b', heard(5, 5), heard(5, 6), heard(5, 10), heard(5, 11))).toEqual([
      'in_order',
      'watch',
      'watch',
      'act',
    ]);
    // Two of five gone may still be three of five: no reason to act.
    expect(verdicts('3b', barriers(5, 2))).toEqual(['in_order']);
  });

  it('are told and not judged where more is neither good nor bad', () => {
    expect(result('6d', { ideas: { decided: 5, done: 0 } })).toMatchObject({
      verdict: null,
      figure: { kind: 'share', hits: 0, cases: 5 },
    });
    expect(result('6d', { ideas: { decided: 4, done: 0 } }).figure.kind).toBe('not_enough');
    expect(result('9a', { named: { concerns: 8, anonymous: 8 } })).toMatchObject({
      verdict: null,
      evidence: { total: 0, records: [] },
    });
    expect(result('9a', { named: { concerns: 7, anonymous: 7 } }).figure.kind).toBe('not_enough');
    // One to four without a name are never told as a number.
    const kind = (anonymous: number) =>
      result('9a', { named: { concerns: 12, anonymous } }).figure.kind;
    expect([0, 1, 4, 5].map(kind)).toEqual(['share', 'not_enough', 'not_enough', 'share']);
  });

  it('say whether people were treated fairly from five answers on, without a record behind it', () => {
    const treated = (answers: number, fair: number): Voice => ({ treated: { answers, fair } });
    expect(result('9b', treated(4, 0)).figure.kind).toBe('not_enough');
    expect(result('9b', treated(5, 5))).toMatchObject({
      verdict: 'in_order',
      evidence: { total: 0, records: [] },
    });
    expect(verdicts('9b', treated(20, 16), treated(20, 12), treated(20, 8))).toEqual([
      'in_order',
      'watch',
      'act',
    ]);
  });

  it('count barriers among what people wait for an answer to', () => {
    const waits = [{ time: 40, ended: 0, open: 4 }];
    expect(result('3a', { barrierWaits: waits, barriersWaiting: ids('a') })).toMatchObject({
      verdict: 'act',
      details: { waiting: 1 },
      evidence: { records: [{ kind: 'item', id: 'a' }] },
    });
  });
});

describe('S13, unanswered voice', () => {
  it('is sent by each of its three halves, and by none just short of them', () => {
    expect(causes(heard(5, 11))).toEqual(['slow_first_word']);
    expect(causes(heard(5, 10))).toEqual([]);
    expect(causes(loop(10, 1))).toEqual(['loop_open']);
    expect(causes(loop(10, 5))).toEqual([]);
    expect(causes({ concerns: ids('a') })).toEqual(['concern_unheard']);
    expect(causes({ concerns: ids() })).toEqual([]);
  });

  it('has its opposite in people who hear soon', () => {
    const good = (voice: Voice) => unansweredVoice.goodNews(ofParts({ voice }), THRESHOLDS);
    expect(good({ ...heard(5, 5), heard: ids('a') })).toMatchObject([
      { cause: 'heard_soon', numbers: { count: 5 }, evidence: { total: 1 } },
    ]);
    expect(good(heard(5, 6))).toEqual([]);
    expect(good(heard(4, 1))).toEqual([]);
  });
});

describe('S16, starved improvement', () => {
  it('is sent by barriers that stay, and its opposite by barriers that are gone', () => {
    const found = (voice: Voice) =>
      starvedImprovement.detect(ofParts({ voice }), THRESHOLDS).map(({ cause }) => cause);
    expect(found(barriers(20, 1))).toEqual(['barriers_stay']);
    expect(found(barriers(20, 8))).toEqual([]);
    const news = starvedImprovement.goodNews(
      ofParts({ voice: { barriersGone: ids('a') } }),
      THRESHOLDS,
    );
    expect(news.map(({ cause }) => cause)).toEqual(['barrier_gone']);
  });
});
