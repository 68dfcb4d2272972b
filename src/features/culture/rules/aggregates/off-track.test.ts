import { describe, expect, it } from 'vitest';
import { TODAY } from '../../../../../test/pictures.ts';
import {
  ago,
  decided,
  measure,
  NOT_STEERED,
  objective,
  said,
  STEADY,
  terms,
} from '../../../../../test/steering.ts';
import type { Day } from '../../../../lib/day.ts';
import { DEFAULT_THRESHOLDS } from '../thresholds.ts';
import { countOffTrack } from './off-track.ts';
import type { SteeringFacts } from './steering-facts.ts';

const count = (facts: Partial<SteeringFacts>) =>
  countOffTrack({ ...NOT_STEERED, ...facts }, TODAY, DEFAULT_THRESHOLDS.counting);
const worse = (id: string, on: Day) => measure([...STEADY, 30], on, { id });
const off = (id: string, on: Day) => objective(id, { checkIns: [said(on, 'off_track')] });

describe('objectives that went off track', () => {
  it('are due thirty days after, and counted for ninety, whoever says it or however they ended', () => {
    const DAYS = [30, 31, 119, 120];
    const due = (one: (on: Day) => ReturnType<typeof objective>) =>
      DAYS.map((days) => count({ objectives: [one(ago(days))] }).due);
    expect(due((on) => off('o', on))).toEqual([0, 1, 1, 0]);
    expect(due((closedOn) => objective('o', { closedOn, missed: true }))).toEqual([0, 1, 1, 0]);
  });

  it('are one case as long as it is said, and another when it is said again', () => {
    const states = (...all: readonly ('on_track' | 'at_risk' | 'off_track')[]) =>
      count({
        objectives: [objective('o', { checkIns: all.map((one, at) => said(ago(90 - at), one)) })],
      }).due;
    expect(states('off_track', 'off_track')).toBe(1);
    expect(states('off_track', 'on_track', 'off_track')).toBe(2);
    expect(states('off_track', 'at_risk')).toBe(1);
  });

  it('that are open are not taken as missed', () => {
    expect(count({ objectives: [objective('o', { missed: true })] }).due).toBe(0);
  });

  it('are decided about by what names the measure of that day', () => {
    const changed = objective('o', {
      terms: [terms({ measureId: 'old' }), terms({ measureId: 'new', setOn: ago(45) })],
      checkIns: [said(ago(50), 'off_track')],
    });
    const by = (key: string) => count({ objectives: [changed], cited: decided(key, ago(40)) });
    expect(by('measure old').decided).toBe(1);
    expect(by('measure new').decided).toBe(0);
    expect(by('objective o').decided).toBe(1);
  });
});

it('tells measures from objectives and what was decided from what was not, the latest first', () => {
  const counts = count({
    measures: ['a', 'b', 'c', 'd'].map((id, at) => worse(id, ago(80 - at))),
    objectives: ['e', 'f', 'g', 'h'].map((id, at) => off(id, ago(80 - at))),
    cited: new Map(
      ['measure a', 'measure b', 'objective e', 'objective f'].map((key) => [key, [ago(70)]]),
    ),
  });
  expect(counts).toEqual({
    due: 8,
    decided: 4,
    undecidedMeasures: { total: 2, ids: ['d', 'c'] },
    undecidedObjectives: { total: 2, ids: ['h', 'g'] },
    decidedMeasures: { total: 2, ids: ['b', 'a'] },
    decidedObjectives: { total: 2, ids: ['f', 'e'] },
  });
});
