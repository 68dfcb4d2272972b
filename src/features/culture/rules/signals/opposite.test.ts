import { describe, expect, it } from 'vitest';
import { TODAY, ofParts, owners, slip, type Parts } from '../../../../../test/pictures.ts';
import { ids, ended, days, kept, chased, behind, whom } from '../../../../../test/signal-firms.ts';
import { DEFAULT_THRESHOLDS as THRESHOLDS } from '../thresholds.ts';
import { SIGNALS } from './catalogue.ts';
import type { GoodNews } from './signal.ts';

/** What a firm's good news tell: of which signal, why, to whom, their numbers and the records behind them. */
const news = (parts: Parts) =>
  SIGNALS.flatMap(({ id, goodNews }) =>
    goodNews(ofParts(parts), THRESHOLDS).map((found) => {
      expect(found.counterpartOf).toBe(id);
      return [id, found.cause, whom(found.concerns), found.numbers, behind(found.evidence)];
    }),
  );

describe('the opposite of a signal tells its numbers and records as well', () => {
  const rows: readonly (readonly [
    string,
    GoodNews['cause'],
    Parts,
    Record<string, number>,
    string,
  ])[] = [
    [
      'S7',
      'time_kept',
      {
        meetings: {
          time: { items: 6, planned: 100, spent: 90 },
          keptTime: ids('m1'),
          cutShort: ids('m2'),
        },
      },
      { count: 6, spent: 90, planned: 100, days: 90 },
      'meeting m1, meeting m2 of 2',
    ],
    [
      'S8',
      'all_there',
      { meetings: { attended: { meetingId: 'm', seats: 4 } } },
      { count: 4 },
      'meeting m of 1',
    ],
    [
      'S9',
      'items_decided',
      { meetings: { items: { all: 20, settled: 19, carried: 0 }, settling: ids('m') } },
      { count: 19, cases: 20, days: 90 },
      'meeting m of 1',
    ],
    [
      'S3',
      'desk_clear',
      {
        requests: { topWaits: [ended(2, 6)], otherWaits: [ended(9, 6)], answered: ids('r') },
      },
      { count: 2, days: 90 },
      'request r of 1',
    ],
    [
      'S10',
      'led_from_the_top',
      { strategy: { objectives: { all: 20, linked: 20 }, topOwned: 19 } },
      { count: 19, cases: 20 },
      ' of 19',
    ],
    [
      'S10',
      'well_spread',
      { actions: { owners: owners(6, 6, 6, 6, 6) } },
      { owned: 30, owners: 5, most: 6, days: 90 },
      ' of 30',
    ],
    [
      'S12',
      'leaders_ahead',
      { actions: { ...kept(20, 10), keptByTopEvidence: ids('a') } },
      { top: 100, others: 50 },
      'action a of 1',
    ],
    [
      'S13',
      'heard_soon',
      { voice: { firstWords: [ended(3, 5)], heard: ids('i') } },
      { count: 3, cases: 5, days: 90 },
      'item i of 1',
    ],
    [
      'S14',
      'set_up_asked',
      { problems: { causes: { known: 30, person: 1 }, setUpFound: ids('p') } },
      { count: 29, cases: 30, days: 90 },
      'problem p of 1',
    ],
    [
      'S16',
      'prompt_no',
      { requests: { promptNo: ids('r') } },
      { count: 1, limit: 14, days: 30 },
      'request r of 1',
    ],
    [
      'S15',
      'goes_on',
      { leading: { cliff: { near: 25, nearDays: 90, far: 12, farDays: 90 } } },
      { near: 25, far: 12, times: 2.1 },
      ' of 0',
    ],
    [
      'S20',
      'talk_all_year',
      { leading: { talk: { near: 1, nearDays: 30, far: 40, farDays: 90 } } },
      { near: 1, far: 40, times: 0.1 },
      ' of 0',
    ],
    [
      'S16',
      'barrier_gone',
      { voice: { barriersGone: ids('i') } },
      { count: 1, days: 30 },
      'item i of 1',
    ],
    [
      'S21',
      'hold_upheld',
      { problems: { upheld: [{ leaderId: null, holds: ids('h') }] } },
      { count: 1, days: 30 },
      'hold h of 1',
    ],
    [
      'S17',
      'target_kept',
      { targets: { kept: ids('m') } },
      { count: 1, days: 90 },
      'measure m of 1',
    ],
    [
      'S18',
      'decided_in_time',
      { offTrack: { due: 4, decided: 4, decidedMeasures: ids('m'), decidedObjectives: ids('o') } },
      { count: 4, limit: 30, days: 90 },
      'measure m, objective o of 2',
    ],
    [
      'S19',
      'change_answered',
      { noise: { answering: ids('a', 'b', 'c') } },
      { count: 3, days: 90 },
      'action a, action b, action c of 3',
    ],
    [
      'S22',
      'recorded_soon',
      { problems: { lags: days(20, 1), recordedSoon: { total: 10, ids: ['p'] } } },
      { count: 10, cases: 20, days: 90 },
      'problem p of 10',
    ],
  ];

  it.each(rows)('%s, %s', (id, cause, parts, numbers, records) => {
    const found = news(parts).filter(([, one]) => one === cause);
    expect(found).toEqual([[id, cause, 'all', numbers, records]]);
  });

  it('and is silent just short of it', () => {
    const causes = (parts: Parts) => news(parts).map(([, cause]) => cause);
    expect(causes({ offTrack: { due: 3, decided: 3 } })).toEqual([]);
    expect(causes({ offTrack: { due: 5, decided: 4 } })).toEqual([]);
    expect(causes({ noise: { answering: ids('a', 'b') } })).toEqual([]);
    expect(causes({ noise: { ...chased(3).noise, answering: ids('a', 'b', 'c') } })).toEqual([]);
    const soon = (total: number, late = 0) => ({
      problems: {
        lags: days(30, 1),
        recordedSoon: { total, ids: [] },
        recordedLate: { total: late, ids: [] },
      },
    });
    expect([soon(15), soon(14), soon(15, 4)].map((parts) => causes(parts).length)).toEqual([
      1, 0, 0,
    ]);
  });

  it('S1: what the top team did early is told of it, what a foreman did early to the foreman alone', () => {
    const done = (personId: string, top: boolean, ...names: string[]) => ({
      ...ids(...names),
      personId,
      top,
      on: TODAY,
      amount: 8,
    });
    const early = [done('md', true, 'a'), done('cfo', true, 'b', 'c'), done('foreman', false, 'd')];
    expect(news({ actions: { early } })).toEqual([
      ['S1', 'done_early', 'md', { count: 1, early: 8, days: 30 }, 'action a of 1'],
      ['S1', 'done_early', 'cfo', { count: 2, early: 8, days: 30 }, 'action b, action c of 2'],
      ['S1', 'done_early', 'foreman', { count: 1, early: 8, days: 30 }, 'action d of 1'],
      ['S1', 'done_early', 'all', { count: 3, days: 30 }, 'action a, action b, action c of 3'],
    ]);
  });

  it('S2: five moves in time, by whomever, and none after the date', () => {
    const moved = (extensions: number, afterTheDate = 0) => slip(9, extensions, afterTheDate);
    const causes = (top: ReturnType<typeof slip>, others: ReturnType<typeof slip>) =>
      news({ actions: { slipTop: top, slipOthers: others } }).map(([, cause]) => cause);
    expect(causes(moved(2), moved(3))).toEqual(['moved_in_time']);
    expect(causes(moved(2), moved(2))).toEqual([]);
    expect(causes(moved(3, 1), moved(3, 1))).toEqual([]);
  });
});
