import { describe, expect, it } from 'vitest';
import { ofParts, type Parts } from '../../../../../test/pictures.ts';
import {
  ids,
  ended,
  days,
  rates,
  kept,
  eased,
  chased,
  overridden,
  behind,
  whom,
} from '../../../../../test/signal-firms.ts';
import { DEFAULT_THRESHOLDS as THRESHOLDS } from '../thresholds.ts';
import { SIGNALS } from './catalogue.ts';
import type { Cause } from './signal.ts';

/** What a firm's signals tell: which, why, to whom, their numbers and the records behind them. What ends them is asked for elsewhere. */
const told = (parts: Parts) =>
  SIGNALS.flatMap(({ id, detect }) =>
    detect(ofParts(parts), THRESHOLDS).map((found) => {
      const { toClear: _, ...numbers } = found.numbers;
      expect(found).toMatchObject({ id, ownParts: [] });
      return [id, found.cause, whom(found.concerns), numbers, behind(found.evidence)];
    }),
  );

describe('a signal tells its numbers and the records behind them', () => {
  const rows: readonly (readonly [string, Cause, Parts, Record<string, number>, string])[] = [
    [
      'S3',
      'stuck_on_desk',
      {
        requests: {
          topWaits: [ended(20, 6)],
          otherWaits: [ended(0, 5)],
          waitingForTop: ids('r1', 'r2'),
        },
      },
      { count: 20, others: 0, waiting: 2 },
      'request r1, request r2 of 2',
    ],
    [
      'S5',
      'surge',
      {
        leading: {
          surge: rates(40, 39),
          surged: { total: 40, records: [{ kind: 'problem', id: 'p' }] },
        },
      },
      { near: 40, far: 39, times: 3.1 },
      'problem p of 40',
    ],
    [
      'S7',
      'time_cut',
      { meetings: { time: { items: 6, planned: 100, spent: 40 }, cutShort: ids('m') } },
      { count: 40, planned: 100, limit: 50, days: 90 },
      'meeting m of 1',
    ],
    [
      'S7',
      'placed_last',
      { meetings: { lastAndCut: ids('m1', 'm2', 'm3') } },
      { count: 3, limit: 3 },
      'meeting m1, meeting m2, meeting m3 of 3',
    ],
    [
      'S9',
      'carried_over',
      {
        meetings: {
          items: { all: 20, settled: 20, carried: 12 },
          mostCarried: 4,
          carrying: ids('m'),
        },
      },
      { count: 12, cases: 20, times: 4, days: 90 },
      'meeting m of 1',
    ],
    [
      'S8',
      'top_absent',
      { meetings: { absent: { meetingId: 'm', personId: null } } },
      {},
      'meeting m of 1',
    ],
    [
      'S9',
      'few_decided',
      { meetings: { items: { all: 20, settled: 2, carried: 0 }, unsettled: ids('m') } },
      { count: 2, cases: 20, days: 90 },
      'meeting m of 1',
    ],
    [
      'S10',
      'little_at_the_top',
      {
        strategy: { objectives: { all: 10, linked: 10 }, topOwned: 1, notTopOwned: ids('o') },
        actions: { significant: 10, significantTop: 1, significantElsewhere: ids('a') },
      },
      { count: 2, cases: 20 },
      'objective o, action a of 2',
    ],
    [
      'S12',
      'leaders_behind',
      { actions: { ...kept(6, 17), missedEvidence: ids('a') } },
      { top: 30, others: 85, days: 90 },
      'action a of 1',
    ],
    [
      'S13',
      'loop_open',
      { voice: { loop: { all: 10, closed: 1 }, loopOpen: ids('i') } },
      { count: 9, told: 1, cases: 10, limit: 30, days: 90 },
      'item i of 1',
    ],
    [
      'S13',
      'slow_first_word',
      { voice: { firstWords: [ended(20, 5)], waiting: ids('i1', 'i2'), heard: ids('i3') } },
      { count: 2, days: 20, limit: 10 },
      'item i1, item i2, item i3 of 3',
    ],
    [
      'S13',
      'concern_unheard',
      { voice: { concerns: ids('i') } },
      { count: 1, limit: 10 },
      'item i of 1',
    ],
    [
      'S14',
      'person_alone',
      { problems: { causes: { known: 10, person: 8 }, personAlone: ids('p') } },
      { count: 8, cases: 10, days: 90 },
      'problem p of 1',
    ],
    [
      'S15',
      'cliff',
      { leading: { cliff: { near: 2, nearDays: 90, far: 20, farDays: 90 } } },
      { near: 2, far: 20, times: 0.1 },
      ' of 0',
    ],
    [
      'S16',
      'slow_answers',
      { requests: { waits: [ended(40, 4)], waiting: ids('r1'), answered: ids('r2') } },
      { count: 1, days: 40, limit: 30 },
      'request r1, request r2 of 2',
    ],
    [
      'S16',
      'barriers_stay',
      { voice: { barriers: { raised: 20, gone: 1 }, barriersLeft: ids('i') } },
      { count: 1, cases: 20 },
      'item i of 1',
    ],
    [
      'S18',
      'nothing_decided',
      {
        offTrack: {
          due: 10,
          decided: 1,
          undecidedMeasures: ids('m'),
          undecidedObjectives: ids('o'),
        },
      },
      { count: 9, decided: 1, cases: 10, limit: 30, days: 90 },
      'measure m, objective o of 2',
    ],
    [
      'S19',
      'chased_noise',
      chased(3),
      { count: 1, actions: 3, limit: 3, days: 90 },
      'measure m, action a1, action a2 of 4',
    ],
    [
      'S20',
      'audit_talk',
      { leading: { talk: rates(60, 20), messages: ids('w') } },
      { near: 60, far: 20, times: 9 },
      'why_message w of 1',
    ],
    [
      'S22',
      'slow_records',
      { problems: { lags: days(15, 8), recordedLate: ids('p') } },
      { count: 8, cases: 15, limit: 7 },
      'problem p of 1',
    ],
    [
      'S22',
      'late_records',
      { problems: { lags: days(20, 0), recordedLate: { total: 9, ids: ['p'] } } },
      { count: 9, cases: 20, limit: 7, days: 90 },
      'problem p of 9',
    ],
  ];

  it.each(rows)('%s, %s', (id, cause, parts, numbers, records) => {
    expect(told(parts)).toEqual([[id, cause, 'all', numbers, records]]);
  });

  it('S17: what a leader eased to that leader alone, what anyone else did to the top team', () => {
    const own = eased('md', 'm1', 'm2').targets.eased;
    const parts = { targets: { eased: [...own, ...eased(null, 'm3').targets.eased] } };
    const also = { limit: 30, days: 90 };
    expect(told(parts)).toEqual([
      ['S17', 'target_eased', 'md', { count: 2, ...also }, 'measure m1, measure m2 of 2'],
      ['S17', 'target_eased', 'all', { count: 1, ...also }, 'measure m3 of 1'],
    ]);
    expect(told({ targets: { eased: own } }).map(([, , to]) => to)).toEqual(['md']);
  });

  it('S8: a deputy twice running to whoever sent one', () => {
    const deputies = [{ personId: 'cfo', meetings: ids('m1', 'm2') }];
    expect(told({ meetings: { deputies } })).toEqual([
      ['S8', 'deputy_twice', 'cfo', {}, 'meeting m1, meeting m2 of 2'],
    ]);
  });

  it('S21: a hold to whoever overrode it', () => {
    expect(told(overridden('h1', 'h2'))).toEqual([
      ['S21', 'hold_overridden', 'md', { count: 2, days: 90 }, 'hold h1, hold h2 of 2'],
    ]);
  });

  it('S19: nothing of two actions, nor where each of two measures has two', () => {
    expect(told(chased(2))).toEqual([]);
    const [one] = chased(2).noise.chased;
    expect(told({ noise: { chased: [one!, { ...one!, measureId: 'n' }] } })).toEqual([]);
    const [many] = chased(4).noise.chased;
    const both = told({ noise: { chased: [one!, { ...many!, measureId: 'n' }] } });
    expect(both).toMatchObject([['S19', 'chased_noise', 'all', { count: 1, actions: 4 }, {}]]);
  });
});
