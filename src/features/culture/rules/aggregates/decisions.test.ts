import { describe, expect, it } from 'vitest';
import { TODAY } from '../../../../../test/pictures.ts';
import { ago, decision, fact } from '../../../../../test/steering.ts';
import { addDays } from '../../../../lib/day.ts';
import { DEFAULT_THRESHOLDS } from '../thresholds.ts';
import { citations, citedRecord, countDecisions, decidedBetween } from './decisions.ts';
import type { DecisionFacts } from './decisions.ts';

const ID = '00000000-0000-4000-8000-000000000001';
const count = (...decisions: readonly DecisionFacts[]) =>
  countDecisions(decisions, TODAY, DEFAULT_THRESHOLDS.counting);

describe('the record that a fact names', () => {
  it.each([
    ['action', 'action'],
    ['measure', 'measure'],
    ['objective', 'objective'],
    ['resource_request', 'request'],
  ] as const)('is its own: %s', (kind, named) => {
    expect(citedRecord(fact({ kind, recordId: ID }))).toEqual({ kind: named, id: ID });
  });

  it('is the one its address leads to, where it is words', () => {
    const target = `https://firm.example/visits/${ID}`;
    expect(citedRecord(fact({ target }))).toEqual({ kind: 'visit', id: ID });
    expect(citedRecord(fact({ target, recordId: 'other' }))).toEqual({ kind: 'visit', id: ID });
    expect(citedRecord(fact({ target: 'a folder' }))).toBeNull();
    expect(citedRecord(fact({ kind: 'action', target: 'a folder' }))).toBeNull();
  });
});

describe('records that decisions rest on', () => {
  const about = (kind: 'action' | 'measure', more: Parameters<typeof fact>[0] = {}) =>
    fact({ kind, recordId: ID, addedOn: ago(20), ...more });
  const cited = (...decisions: readonly DecisionFacts[]) => [...citations(decisions, TODAY)];

  it('were decided about from the day of the decision, or from when they were named if that is later', () => {
    const known = [
      decision('a', 20, {}, [about('measure'), fact({ target: 'words' })]),
      decision('b', 30, {}, [about('measure', { addedOn: ago(10) })]),
      decision('c', 15, {}, [about('action', { addedOn: ago(16) })]),
    ];
    expect(cited(...known)).toEqual([
      [`measure ${ID}`, [ago(20), ago(10)]],
      [`action ${ID}`, [ago(15)]],
    ]);
  });

  it('are none of a decision that is not there yet, was withdrawn, or names them no more', () => {
    expect(
      cited(
        decision('to come', -1, {}, [about('measure')]),
        decision('withdrawn', 20, { withdrawnOn: ago(1) }, [about('measure')]),
        decision('taken out', 20, {}, [about('measure', { removedOn: TODAY })]),
        decision('named tomorrow', 20, {}, [about('measure', { addedOn: addDays(TODAY, 1) })]),
      ),
    ).toEqual([]);
    expect(
      cited(
        decision('today', 0, {}, [about('measure', { addedOn: TODAY })]),
        decision('taken out tomorrow', 20, {}, [about('action', { removedOn: addDays(TODAY, 1) })]),
      ).map(([key]) => key),
    ).toEqual([`measure ${ID}`, `action ${ID}`]);
  });

  it('were decided about in a time, its first and last day included', () => {
    const days = new Map([[`measure ${ID}`, [ago(20)]]]);
    const records = [
      { kind: 'action', id: ID },
      { kind: 'measure', id: ID },
    ] as const;
    const between = (from: number, to: number) => decidedBetween(days, records, ago(from), ago(to));
    expect([between(20, 20), between(19, 0), between(40, 21)]).toEqual([true, false, false]);
    expect(decidedBetween(days, records.slice(0, 1), ago(30), ago(10))).toBe(false);
  });
});

describe('look-backs', () => {
  const first = ago(10);
  const planned = (id: string, on = first, more: Parameters<typeof decision>[2] = {}) =>
    decision(id, 200, { firstLookBackOn: on, ...more });

  it('are due on ninety days that have passed, the latest missed first', () => {
    const { lookBacks, notLookedBack } = count(
      planned('before', ago(90)),
      planned('on the first day', ago(89)),
      planned('yesterday', ago(1)),
      planned('today', TODAY),
      decision('never', 20),
    );
    expect(lookBacks).toEqual({ due: 2, held: 0 });
    expect(notLookedBack).toEqual({ total: 2, ids: ['yesterday', 'on the first day'] });
  });

  it('stay due where a decision was withdrawn after their day, and not where it was in time', () => {
    expect(count(planned('in time', first, { withdrawnOn: first })).lookBacks.due).toBe(0);
    expect(count(planned('late', first, { withdrawnOn: ago(9) })).lookBacks.due).toBe(1);
    expect(count(decision('none', 20, { withdrawnOn: ago(9) })).lookBacks.due).toBe(0);
  });

  it('are told by what was written down by the day', () => {
    const moved = planned('moved');
    const later = { ...moved.states[0], writtenOn: TODAY, lookedBackOn: ago(10) };
    const tomorrow = { ...later, writtenOn: addDays(TODAY, 1) };
    expect(count({ ...moved, states: [...moved.states, later] }).lookBacks.held).toBe(1);
    expect(count({ ...moved, states: [...moved.states, tomorrow] }).lookBacks.held).toBe(0);
  });
});

describe('decisions recorded', () => {
  it('are those of ninety days, today included, the latest first', () => {
    const { recorded, unlinked } = count(
      decision('before', 90),
      decision('on the first day', 89),
      decision('today', 0),
      decision('to come', -1),
    );
    expect(recorded).toEqual({ all: 2, linked: 0 });
    expect(unlinked).toEqual({ total: 2, ids: ['today', 'on the first day'] });
  });

  it('are told of from the day they were decided, and not before they are on record', () => {
    const ahead = { ...decision('dated ahead', 20), recordedOn: addDays(TODAY, 1) };
    expect(count(ahead).recorded.all).toBe(0);
  });
});
