import { describe, expect, it } from 'vitest';
import { addDays, day, type Day } from '../../../../lib/day.ts';
import type { ItemFacts, ItemState } from '../../../voice/rules/facts.ts';
import { DEFAULT_THRESHOLDS } from '../thresholds.ts';
import { countVoice, type VoiceFacts } from './voice.ts';

// A Tuesday.
const TODAY = day('2026-11-24');
const ago = (days: number): Day => addDays(TODAY, -days);

const NOTHING: VoiceFacts = {
  items: [],
  reports: [],
  opened: [],
  headcount: 20,
  weekdays: [1, 2, 3, 4, 5],
  fair: [],
};

let made = 0;
function item(
  raised: number,
  facts: Partial<Omit<ItemFacts, 'states'>> = {},
  state: Partial<ItemState> = {},
): ItemFacts {
  made += 1;
  return {
    id: `item-${made}`,
    kind: 'idea',
    raisedOn: ago(raised),
    raiserId: 'ana',
    anonymous: false,
    ...facts,
    states: [
      {
        writtenOn: ago(raised),
        forOne: false,
        firstReplyOn: null,
        decidedOn: null,
        decision: null,
        hasReason: false,
        doneOn: null,
        hasAction: false,
        closedOn: null,
        closedHow: null,
        ...state,
      },
    ],
  };
}

const count = (facts: Partial<VoiceFacts>) =>
  countVoice({ ...NOTHING, ...facts }, TODAY, DEFAULT_THRESHOLDS.counting);

describe('barriers', () => {
  const barrier = (raised: number, state: Partial<ItemState> = {}) =>
    item(raised, { kind: 'barrier' }, state);

  it('are looked at when they are 90 to 180 days old, by the word of whoever raised them', () => {
    const gone = { closedOn: ago(5), closedHow: 'gone' } as const;
    const items = [
      barrier(89),
      barrier(90),
      barrier(180, gone),
      barrier(181, gone),
      barrier(100, { closedOn: ago(5), closedHow: 'unanswered' }),
      barrier(100, { closedOn: ago(5), closedHow: 'withdrawn' }),
    ];
    const counts = count({ items });
    expect(counts.barriers).toEqual({ raised: 3, gone: 1 });
    expect(counts.barriersLeft.total).toBe(2);
    expect(counts.barriersGone.total).toBe(2);
  });
});

describe('the answer clock', () => {
  it('has a waiting list without what was said to one person, though that is counted', () => {
    const items = [item(20), item(20, {}, { forOne: true }), item(20, { kind: 'thanks' })];
    const counts = count({ items });
    expect(counts.waiting.total).toBe(1);
    expect(counts.firstWords).toEqual([{ time: 14, ended: 0, open: 2 }]);
  });

  it('tells of a concern from the eleventh working day on', () => {
    const concern = { kind: 'concern' } as const;
    expect(count({ items: [item(14, concern)] }).concerns.total).toBe(0);
    expect(count({ items: [item(15, concern)] }).concerns.total).toBe(1);
    expect(count({ items: [item(15, concern, { forOne: true })] }).concerns.total).toBe(0);
    expect(count({ items: [item(15, { kind: 'idea' })] }).concerns.total).toBe(0);
  });

  it('asks for a decision with its reason within 30 days', () => {
    const decided = (raised: number, days: number, hasReason = true) =>
      item(raised, {}, { decision: 'yes', decidedOn: ago(raised - days), hasReason });
    const items = [decided(40, 30), decided(40, 31), decided(40, 3, false), item(29), item(120)];
    expect(count({ items }).loop).toEqual({ all: 3, closed: 1 });
  });
});

describe('who speaks', () => {
  it('counts a person once, and nobody who only said thanks or reported long ago', () => {
    const reports = [
      { personId: 'ana', on: ago(1) },
      { personId: 'ben', on: ago(1) },
      { personId: 'eva', on: ago(90) },
    ];
    const items = [item(3), item(4), item(3, { kind: 'thanks', raiserId: 'joe' })];
    expect(count({ items, reports }).speakers).toEqual({ people: 2, headcount: 20 });
  });

  it('counts concerns without a name', () => {
    const concern = { kind: 'concern' } as const;
    const items = [item(3, concern), item(3, { ...concern, raiserId: null, anonymous: true })];
    expect(count({ items }).named).toEqual({ concerns: 2, anonymous: 1 });
  });
});

describe('near misses', () => {
  const miss = { kind: 'near_miss' } as const;
  const over = (closedHow: ItemState['closedHow']) => ({ closedOn: ago(1), closedHow });

  it('that were said count, but for those of which a problem was made, which counts itself', () => {
    const items = [
      item(89, miss),
      item(90, miss),
      item(3, miss, over('done')),
      item(3, miss, over('problem')),
      item(3, miss, over('withdrawn')),
      item(3, { kind: 'concern' }),
    ];
    const { nearMisses, nearMissesSaid } = count({ items });
    expect(nearMisses).toBe(2);
    expect(nearMissesSaid).toEqual({ total: 2, ids: [items[2]!.id, items[0]!.id] });
  });

  it('that were said to one person alone count, and stand behind nothing', () => {
    const { nearMisses, nearMissesSaid } = count({ items: [item(3, miss, { forOne: true })] });
    expect([nearMisses, nearMissesSaid.total]).toEqual([1, 0]);
  });
});

describe('where improvements come from', () => {
  it('counts an idea that became an action once', () => {
    const done = { decision: 'yes', decidedOn: ago(10), doneOn: ago(5) } as const;
    const items = [item(20, {}, done), item(20, {}, { ...done, hasAction: true })];
    const opened = [
      { openedOn: ago(10), proactive: true },
      { openedOn: ago(10), proactive: false },
      { openedOn: ago(90), proactive: true },
    ];
    const counts = count({ items, opened });
    expect(counts.improvements).toEqual({ all: 3, proactive: 2 });
    expect(counts.ideas).toEqual({ decided: 2, done: 2 });
  });
});

describe('fair treatment', () => {
  it('counts what was told in the last 90 days', () => {
    const months = [
      { month: day('2026-07-01'), answers: 6, fair: 1 },
      { month: day('2026-08-01'), answers: 5, fair: 4 },
      { month: day('2026-10-01'), answers: 8, fair: 6 },
      { month: day('2026-11-01'), answers: 7, fair: 2 },
    ];
    // July was told on 1 August, August on 1 September; November is not over.
    expect(count({ fair: months }).treated).toEqual({ answers: 13, fair: 10 });
  });
});
