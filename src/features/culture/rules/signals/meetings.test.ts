import { describe, expect, it } from 'vitest';
import { MD, ofParts, pictureOfCounts, type Parts } from '../../../../../test/pictures.ts';
import { evaluate, liveSignals } from '../evaluation.ts';
import { evidenceOf } from '../evidence.ts';
import { INDICATORS } from '../indicators/catalogue.ts';
import { DEFAULT_THRESHOLDS as THRESHOLDS, type IndicatorId } from '../thresholds.ts';
import { emptyChairs } from './empty-chair.ts';
import { sidelinedDiscussion } from './sidelined-discussion.ts';
import type { Signal } from './signal.ts';
import { talkWithoutDecision } from './talk-without-decision.ts';

type Meetings = NonNullable<Parts['meetings']>;

const detect = (signal: Signal, meetings: Meetings) =>
  signal.detect(ofParts({ meetings }), THRESHOLDS);
const goodNews = (signal: Signal, meetings: Meetings) =>
  signal.goodNews(ofParts({ meetings }), THRESHOLDS);
const result = (id: IndicatorId, meetings: Meetings) =>
  INDICATORS.find((one) => one.id === id)!.measure(ofParts({ meetings }), THRESHOLDS);
const verdicts = (id: IndicatorId, ...all: readonly Meetings[]) =>
  all.map((meetings) => result(id, meetings).verdict);
const ids = (...names: readonly string[]) => ({ total: names.length, ids: names });
const items = (all: number, settled: number, carried = 0): Meetings => ({
  items: { all, settled, carried },
});
const time = (count: number, planned: number, spent: number): Meetings => ({
  time: { items: count, planned, spent },
});

describe('figures from meetings', () => {
  it('say nothing one record below their floor', () => {
    const seats = (all: number): Meetings => ({ seats: { all, empty: all } });
    expect(verdicts('1d', seats(5), seats(6))).toEqual([null, 'act']);
    expect(verdicts('7a', items(7, 0), items(8, 0))).toEqual([null, 'act']);
    expect(verdicts('7c', items(7, 0, 7), items(8, 0, 8))).toEqual([null, 'act']);
    expect(verdicts('7e', time(5, 100, 10), time(6, 100, 10))).toEqual([null, 'act']);
    expect(verdicts('7d', { inputs: { required: 0, considered: 0 } })).toEqual([null]);
    expect(verdicts('7d-age', { ages: [] }, { ages: [10] })).toEqual([null, 'in_order']);
  });

  it('cross a limit only beyond it', () => {
    expect(verdicts('7e', time(6, 100, 80), time(6, 100, 79))).toEqual(['in_order', 'watch']);
    expect(verdicts('7e', time(6, 100, 50), time(6, 100, 49))).toEqual(['watch', 'act']);
    expect(verdicts('7d-age', { ages: [30] }, { ages: [31] })).toEqual(['in_order', 'watch']);
    expect(verdicts('7d-age', { ages: [60] }, { ages: [61] })).toEqual(['watch', 'act']);
    const inputs = (considered: number): Meetings => ({ inputs: { required: 16, considered } });
    expect(verdicts('7d', inputs(16), inputs(15), inputs(5))).toEqual(['in_order', 'watch', 'act']);
  });

  it('take the mean of the two middle ages, to the day', () => {
    expect(result('7d-age', { ages: [10, 20, 41, 90] }).figure).toEqual({
      kind: 'median',
      days: 31,
      longest: 90,
      atLeast: 31,
      cases: 4,
    });
  });

  it('may be kept for longer than planned', () => {
    expect(result('7e', time(6, 100, 130)).figure).toMatchObject({ value: 1.3 });
  });
});

describe('S7, sidelined discussion', () => {
  it('is sent where under half of the planned minutes were kept', () => {
    expect(detect(sidelinedDiscussion, time(6, 100, 50))).toEqual([]);
    expect(detect(sidelinedDiscussion, { ...time(6, 100, 40), cutShort: ids('a') })).toMatchObject([
      {
        cause: 'time_cut',
        concerns: { kind: 'top_team' },
        numbers: { count: 40, planned: 100, limit: 50 },
        evidence: evidenceOf(['meeting', ids('a')]),
      },
    ]);
  });

  it('is sent where system items came last and were cut in three of four', () => {
    expect(detect(sidelinedDiscussion, { lastAndCut: ids('a', 'b') })).toEqual([]);
    expect(detect(sidelinedDiscussion, { lastAndCut: ids('a', 'b', 'c') })).toMatchObject([
      { cause: 'placed_last', numbers: { count: 3, limit: 3 } },
    ]);
  });

  it('has its counterpart in time that is kept', () => {
    expect(goodNews(sidelinedDiscussion, time(6, 100, 80))).toMatchObject([
      { cause: 'time_kept', numbers: { spent: 80, planned: 100 } },
    ]);
    expect(goodNews(sidelinedDiscussion, time(6, 100, 79))).toEqual([]);
    expect(goodNews(sidelinedDiscussion, time(5, 100, 100))).toEqual([]);
  });
});

describe('S8, empty chair', () => {
  it('tells whoever was absent alone, and the top team where it was nobody in particular', () => {
    const absent = (personId: string | null) =>
      detect(emptyChairs, { absent: { meetingId: 'a', personId } }).map(
        ({ cause, concerns }) => `${cause} ${concerns.kind}`,
      );
    expect(absent('md')).toEqual(['top_absent leader']);
    expect(absent(null)).toEqual(['top_absent top_team']);
    const deputies = [{ personId: 'cfo', meetings: ids('a', 'b') }];
    expect(detect(emptyChairs, { deputies })).toMatchObject([
      { cause: 'deputy_twice', concerns: { kind: 'leader', personId: 'cfo' } },
    ]);
  });

  it('is live at the first look and stops at the first without, as nothing else does', () => {
    const nobody = ofParts({ meetings: { absent: { meetingId: 'a', personId: null } } });
    const sidelined = ofParts({ meetings: time(6, 100, 10) });
    const [now, talk, before] = [nobody, sidelined, ofParts({})].map((counts) =>
      evaluate(counts, THRESHOLDS),
    );
    expect(liveSignals(now!, before!).map(({ id }) => id)).toEqual(['S8']);
    expect(liveSignals(talk!, before!)).toEqual([]);
    const quiet = ofParts({});
    const first = pictureOfCounts(nobody, quiet, quiet);
    expect([first.live, first.forming].map((found) => found.length)).toEqual([1, 0]);
    expect(pictureOfCounts(quiet, nobody, quiet).stopped.map(({ id }) => id)).toEqual(['S8']);
  });

  it('has its counterpart in seats that were taken, and tells no other leader of an empty one', () => {
    expect(goodNews(emptyChairs, { attended: { meetingId: 'a', seats: 3 } })).toMatchObject([
      { cause: 'all_there', numbers: { count: 3 } },
    ]);
    const other = { absent: { meetingId: 'a', personId: 'somebody else' } };
    expect(pictureOfCounts(ofParts({ meetings: other })).live).toEqual([]);
    const own = { absent: { meetingId: 'a', personId: MD.personId } };
    expect(pictureOfCounts(ofParts({ meetings: own })).live).toHaveLength(1);
  });
});

describe('S9, talk without decision', () => {
  it('names a number of items that ends it, and one fewer that does not', () => {
    const [few] = detect(talkWithoutDecision, items(20, 2));
    const decided = (more: number) => detect(talkWithoutDecision, items(20 + more, 2 + more));
    const enough = few!.numbers['toClear']!;
    expect([decided(enough - 1).length, decided(enough).length]).toEqual([1, 0]);
    const [often] = detect(talkWithoutDecision, items(20, 20, 12));
    const fresh = (more: number) => detect(talkWithoutDecision, items(20 + more, 20 + more, 12));
    const others = often!.numbers['toClear']!;
    expect(often!.cause).toBe('carried_over');
    expect([fresh(others - 1).length, fresh(others).length]).toEqual([1, 0]);
  });

  it('is silent at 3 of 8 decided and at 3 of 8 carried', () => {
    expect(detect(talkWithoutDecision, items(8, 3, 3))).toEqual([]);
  });

  it('has its counterpart in items that end in a decision', () => {
    expect(goodNews(talkWithoutDecision, items(20, 19))).toMatchObject([
      { cause: 'items_decided', numbers: { count: 19, cases: 20 } },
    ]);
    expect(goodNews(talkWithoutDecision, items(20, 15))).toEqual([]);
  });
});
