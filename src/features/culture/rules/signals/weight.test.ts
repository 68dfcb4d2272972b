import { describe, expect, it } from 'vitest';
import { TODAY, ofParts, slip, type Parts } from '../../../../../test/pictures.ts';
import {
  ids,
  ended,
  days,
  rates,
  kept,
  eased,
  chased,
  overridden,
  whom,
} from '../../../../../test/signal-firms.ts';
import { DEFAULT_THRESHOLDS as THRESHOLDS } from '../thresholds.ts';
import { SIGNALS } from './catalogue.ts';

describe('a signal weighs more, and never more than 1, the plainer its records are', () => {
  const rows: readonly (readonly [string, Parts, Parts])[] = [
    ['S1 overdue', { actions: { open: 20, overdue: 12 } }, { actions: { open: 20, overdue: 16 } }],
    [
      'S2 late',
      {
        actions: { slipOthers: { actions: 20, extensions: 20, afterTheDate: 15, withReason: 20 } },
      },
      {
        actions: { slipOthers: { actions: 20, extensions: 20, afterTheDate: 19, withReason: 20 } },
      },
    ],
    [
      'S2 elsewhere',
      { actions: { oftenMovedElsewhere: ids('a') } },
      { actions: { oftenMovedElsewhere: ids('a', 'b') } },
    ],
    [
      'S3',
      { requests: { topWaits: [ended(11, 6)], otherWaits: [ended(5, 6)] } },
      { requests: { topWaits: [ended(40, 6)], otherWaits: [ended(5, 6)] } },
    ],
    ['S5', { leading: { surge: rates(40, 40) } }, { leading: { surge: rates(80, 40) } }],
    [
      'S7 time',
      { meetings: { time: { items: 6, planned: 100, spent: 40 } } },
      { meetings: { time: { items: 6, planned: 100, spent: 10 } } },
    ],
    [
      'S7 last',
      { meetings: { lastAndCut: ids('a', 'b', 'c') } },
      { meetings: { lastAndCut: ids('a', 'b', 'c', 'd') } },
    ],
    [
      'S9 decided',
      { meetings: { items: { all: 30, settled: 5, carried: 0 } } },
      { meetings: { items: { all: 30, settled: 1, carried: 0 } } },
    ],
    [
      'S9 carried',
      { meetings: { items: { all: 30, settled: 30, carried: 15 } } },
      { meetings: { items: { all: 30, settled: 30, carried: 25 } } },
    ],
    [
      'S10',
      { strategy: { objectives: { all: 30, linked: 30 }, topOwned: 3 } },
      { strategy: { objectives: { all: 30, linked: 30 }, topOwned: 0 } },
    ],
    ['S12', { actions: kept(10, 18) }, { actions: kept(4, 18) }],
    [
      'S13 word',
      { voice: { firstWords: [ended(12, 5)] } },
      { voice: { firstWords: [ended(30, 5)] } },
    ],
    [
      'S13 loop',
      { voice: { loop: { all: 20, closed: 4 } } },
      { voice: { loop: { all: 20, closed: 0 } } },
    ],
    [
      'S14',
      { problems: { causes: { known: 20, person: 15 } } },
      { problems: { causes: { known: 20, person: 19 } } },
    ],
    [
      'S15',
      { leading: { cliff: { near: 3, nearDays: 90, far: 20, farDays: 90 } } },
      { leading: { cliff: { near: 0, nearDays: 90, far: 20, farDays: 90 } } },
    ],
    [
      'S16 answers',
      { requests: { waits: [ended(40, 4)] } },
      { requests: { waits: [ended(90, 4)] } },
    ],
    [
      'S16 barriers',
      { voice: { barriers: { raised: 20, gone: 2 } } },
      { voice: { barriers: { raised: 20, gone: 0 } } },
    ],
    ['S17', eased(null, 'a'), eased(null, 'a', 'b')],
    ['S18', { offTrack: { due: 20, decided: 3 } }, { offTrack: { due: 20, decided: 0 } }],
    ['S19', chased(3), chased(9)],
    ['S20', { leading: { talk: rates(40, 20) } }, { leading: { talk: rates(80, 20) } }],
    ['S21', overridden('h'), overridden('h', 'i')],
    ['S22 slow', { problems: { lags: days(15, 8) } }, { problems: { lags: days(15, 30) } }],
    [
      'S22 late',
      { problems: { lags: days(20, 0), recordedLate: { total: 8, ids: [] } } },
      { problems: { lags: days(20, 0), recordedLate: { total: 15, ids: [] } } },
    ],
  ];
  const strengths = (parts: Parts) =>
    SIGNALS.flatMap(({ detect }) => detect(ofParts(parts), THRESHOLDS)).map(
      ({ strength }) => strength,
    );

  it.each(rows)('%s', (_, bad, worse) => {
    const [[less], [more]] = [strengths(bad), strengths(worse)];
    expect(less).toBeGreaterThan(0);
    expect(more).toBeGreaterThan(less!);
    expect(more).toBeLessThanOrEqual(1);
  });
});

describe('a signal about one leader', () => {
  const one = { ...ids('a'), personId: 'md', top: true, on: TODAY };
  const strengths = (parts: Parts) =>
    SIGNALS.flatMap(({ detect }) => detect(ofParts(parts), THRESHOLDS)).map((found) => [
      whom(found.concerns),
      Math.round(found.strength * 100),
    ]);

  it('weighs the more the longer an action is overdue, and nothing before the thirty days', () => {
    const late = (amount: number) => strengths({ actions: { longOverdue: [{ ...one, amount }] } });
    expect([late(31), late(60), late(300)]).toEqual([[['md', 3]], [['md', 50]], [['md', 90]]]);
  });

  it('weighs the more the more often an action was moved', () => {
    const moved = (amount: number) => strengths({ actions: { oftenMoved: [{ ...one, amount }] } });
    expect([moved(3), moved(5)]).toEqual([[['md', 25]], [['md', 50]]]);
  });
});

describe('what ends a signal', () => {
  const few = { objectives: { all: 20, linked: 20 }, topOwned: 2 };
  const rows: readonly (readonly [string, (more: number) => Parts])[] = [
    ['S10: so many that pass to the top', (more) => ({ strategy: { ...few, topOwned: 2 + more } })],
    [
      'S13: so many more who are told',
      (more) => ({ voice: { loop: { all: 10 + more, closed: 1 + more } } }),
    ],
    [
      'S18: so many more that are decided about',
      (more) => ({ offTrack: { due: 10 + more, decided: 1 + more } }),
    ],
  ];

  it.each(rows)('%s, and one fewer does not', (_, firm) => {
    const found = (more: number) =>
      SIGNALS.flatMap(({ detect }) => detect(ofParts(firm(more)), THRESHOLDS));
    const enough = found(0)[0]!.numbers['toClear']!;
    expect([found(enough - 1).length, found(enough).length]).toEqual([1, 0]);
  });

  it('S2: it takes five moves and ten actions to be told at all', () => {
    const told = (actions: number, moves: number) =>
      SIGNALS.flatMap(({ detect }) =>
        detect(ofParts({ actions: { slipOthers: slip(actions, moves, moves) } }), THRESHOLDS),
      ).length;
    expect([told(10, 5), told(9, 5), told(10, 4)]).toEqual([1, 0, 0]);
  });

  it('S2: whose moves came late is told to each of the top team, and to no foreman', () => {
    const leaders = [
      { personId: 'md', top: true, open: 9, overdue: 0, extensions: 4, afterTheDate: 4 },
      { personId: 'foreman', top: false, open: 9, overdue: 0, extensions: 9, afterTheDate: 9 },
    ];
    const actions = { leaders, slipTop: slip(9, 4, 4), slipOthers: slip(9, 9, 9) };
    const [late] = SIGNALS.flatMap(({ detect }) => detect(ofParts({ actions }), THRESHOLDS));
    expect(late).toMatchObject({
      cause: 'late_extensions',
      numbers: { late: 13, extensions: 13, topLate: 4 },
      ownParts: [{ personId: 'md', count: 4 }],
    });
    expect(late!.ownParts).toHaveLength(1);
  });
});
