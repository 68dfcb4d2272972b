import { describe, expect, it } from 'vitest';
import { TODAY } from '../../../../../test/pictures.ts';
import {
  aboutMeasure,
  ago,
  decided,
  measure,
  NOT_STEERED,
  objective as anyObjective,
  said,
  STEADY,
  target,
  terms as plain,
} from '../../../../../test/steering.ts';
import { addDays, type Day } from '../../../../lib/day.ts';
import { DEFAULT_THRESHOLDS } from '../thresholds.ts';
import { courseOf, isOffTrack, stateOn, targetOn, type MeasureFacts } from './measures.ts';
import { countNoise } from './noise.ts';
import { countOffTrack } from './off-track.ts';
import type { SteeringFacts } from './steering-facts.ts';
import type { ObjectiveFacts, TermsFacts } from './strategy.ts';
import { countTargets } from './targets.ts';

const options = DEFAULT_THRESHOLDS.counting;
const today = TODAY;

describe('what a measure said on a day', () => {
  const worse = measure([...STEADY, 30], ago(50));

  it('is told by the values known by then', () => {
    expect(stateOn(worse, ago(51)).variation).toBe('common');
    expect(stateOn(worse, ago(50))).toMatchObject({ variation: 'concern_high', isNews: true });
    expect(stateOn(worse, today)).toMatchObject({ variation: 'concern_high', isNews: false });
  });

  it('takes a correction from the day on which it was made', () => {
    const [last] = worse.values.slice(-1);
    const corrected = {
      ...worse,
      values: [...worse.values, { ...last!, value: 10, version: 99, recordedOn: ago(20) }],
    };
    expect(stateOn(corrected, ago(21)).variation).toBe('concern_high');
    expect(stateOn(corrected, ago(20)).variation).toBe('common');
  });

  it('takes the target that starts last of those set by then', () => {
    const targets = [target(ago(60), 5), { ...target(ago(40), 7), startsOn: ago(10) }];
    expect([ago(61), ago(60), ago(11), ago(10)].map((on) => targetOn({ targets }, on))).toEqual([
      null,
      5,
      5,
      7,
    ]);
  });

  it('is off track where the process will never meet its target', () => {
    const wanted = measure(STEADY, ago(100), { targets: [target(ago(50), 2)] });
    expect([ago(51), ago(50)].map((on) => isOffTrack(stateOn(wanted, on)))).toEqual([false, true]);
    expect(courseOf(wanted, ago(90), today).map(({ on }) => on)).toEqual([ago(91), ago(50)]);
  });
});

describe('what went off track', () => {
  const count = (facts: Partial<SteeringFacts>) =>
    countOffTrack({ ...NOT_STEERED, ...facts }, today, options);
  const worseOn = (on: Day, more: Partial<MeasureFacts> = {}) => measure([...STEADY, 30], on, more);

  it('is due thirty days after, and counted for ninety', () => {
    const due = (on: Day) => count({ measures: [worseOn(on)] }).due;
    expect([ago(30), ago(31), ago(119), ago(120)].map(due)).toEqual([0, 1, 1, 0]);
  });

  it('is one case as long as it lasts', () => {
    const lasting = measure([...STEADY, 30, 31, 30], ago(40));
    expect(count({ measures: [lasting] })).toMatchObject({
      due: 1,
      undecidedMeasures: { total: 1, ids: ['m'] },
    });
    const again = measure([...STEADY, 30, 10, 31], ago(40));
    expect(count({ measures: [again] })).toMatchObject({ due: 2, undecidedMeasures: { total: 1 } });
  });

  it('is decided about by a decision of the thirty days that names it', () => {
    const of = (...days: readonly Day[]) =>
      count({ measures: [worseOn(ago(50))], cited: decided('measure m', ...days) }).decided;
    expect([of(ago(51)), of(ago(50)), of(ago(20)), of(ago(19)), of()]).toEqual([0, 1, 1, 0, 0]);
  });

  it('needs no decision once the measure was given up', () => {
    expect(count({ measures: [worseOn(ago(50), { retiredOn: ago(20) })] }).due).toBe(0);
    expect(count({ measures: [worseOn(ago(50), { retiredOn: ago(19) })] }).due).toBe(1);
  });

  const terms = (more: Partial<TermsFacts> = {}) => plain({ measureId: 'm', target: 8, ...more });
  const objective = (more: Partial<ObjectiveFacts> = {}) =>
    anyObjective('o', { nextCheckIn: today, terms: [terms()], ...more });

  it('is an objective of which somebody says so, or that was closed as missed', () => {
    const checkIns = [said(ago(80), 'on_track'), said(ago(50), 'off_track')];
    const open = count({ objectives: [objective({ checkIns })] });
    expect(open).toMatchObject({ due: 1, decided: 0, undecidedObjectives: { ids: ['o'] } });
    const risky = [said(ago(80), 'on_track'), said(ago(50), 'at_risk')];
    expect(count({ objectives: [objective({ checkIns: risky })] }).due).toBe(0);
    expect(count({ objectives: [objective({ closedOn: ago(40), missed: true })] }).due).toBe(1);
    expect(count({ objectives: [objective({ closedOn: ago(40) })] }).due).toBe(0);
    const closed = objective({ checkIns, closedOn: ago(25) });
    expect(count({ objectives: [closed] }).due).toBe(0);
  });

  it('is an objective decided about by a decision that names its measure', () => {
    const checkIns = [said(ago(50), 'off_track')];
    const objectives = [objective({ checkIns })];
    expect(count({ objectives, cited: decided('measure m', ago(45)) }).decided).toBe(1);
    expect(count({ objectives, cited: decided('objective o', ago(45)) }).decided).toBe(1);
    expect(count({ objectives, cited: decided('measure other', ago(45)) }).decided).toBe(0);
  });

  describe('targets', () => {
    const targets = (facts: Partial<SteeringFacts>) =>
      countTargets({ ...NOT_STEERED, ...facts }, today, options);
    /** Aimed at 9 at first, which most of the values from the 53rd to the 40th day before today miss. */
    const aimed = (...later: readonly ReturnType<typeof target>[]) =>
      measure([...STEADY, 12], ago(40), { targets: [target(ago(200), 9), ...later] });

    it('are moved where they were eased within thirty days of a miss', () => {
      const eased = (on: Day, to: number | null) =>
        targets({ measures: [aimed(target(on, to, 'md'))] }).eased;
      expect(eased(ago(10), 13)).toEqual([
        { kind: 'measure', id: 'm', leaderId: 'md', on: ago(10) },
      ]);
      expect(eased(ago(9), 13)).toEqual([]);
      expect(eased(ago(10), null)).toHaveLength(1);
      expect(eased(ago(10), 8)).toEqual([]);
      expect(eased(ago(60), 13)).toEqual([]);
    });

    it('are not where they stand as they stood again, or a decision says why', () => {
      const moved = target(ago(30), 13);
      expect(targets({ measures: [aimed(moved, target(ago(5), 9))] }).eased).toEqual([]);
      expect(targets({ measures: [aimed(moved, target(ago(5), 11))] }).eased).toHaveLength(1);
      const why = (on: Day) =>
        targets({ measures: [aimed(moved)], cited: decided('measure m', on) }).eased.length;
      expect([why(ago(53)), why(ago(52))]).toEqual([1, 0]);
    });

    it('of an objective are moved where it was said to be off track, or had fallen short', () => {
      const changed = (more: Partial<ObjectiveFacts>, after: Partial<TermsFacts> = { target: 9 }) =>
        targets({
          measures: [measure(STEADY, ago(100))],
          objectives: [
            objective({
              terms: [
                terms(more.terms?.[0]),
                terms({ setOn: ago(20), byId: 'somebody', ...after }),
              ],
              checkIns: more.checkIns ?? [],
            }),
          ],
        }).eased;
      expect(changed({})).toEqual([]);
      const off = { checkIns: [said(ago(25), 'off_track')] };
      expect(changed(off)).toEqual([{ kind: 'objective', id: 'o', leaderId: null, on: ago(20) }]);
      expect(changed(off, { measureId: 'other' })).toHaveLength(1);
      expect(changed(off, { dueOn: addDays(today, 200) })).toEqual([]);
      expect(changed({ terms: [terms({ dueOn: ago(30) })] })).toHaveLength(1);
      expect(changed({ terms: [terms({ dueOn: ago(30), target: 12 })] }, { target: 13 })).toEqual(
        [],
      );
    });

    it('are kept where they were missed, stand, and something was decided', () => {
      const kept = (
        cited: SteeringFacts['cited'],
        ...later: readonly ReturnType<typeof target>[]
      ) => targets({ measures: [aimed(...later)], cited }).kept.ids;
      expect(kept(decided('measure m', ago(40)))).toEqual(['m']);
      expect(kept(new Map())).toEqual([]);
      expect(kept(decided('measure m', ago(40)), target(ago(20), 13))).toEqual([]);
    });
  });

  describe('actions', () => {
    const raised = (...opened: readonly number[]) =>
      opened.map((days, at) => aboutMeasure(`a${at}`, 'm', ago(days)));
    const noise = (one: MeasureFacts, ...opened: readonly number[]) =>
      countNoise({ ...NOT_STEERED, measures: [one], raised: raised(...opened) }, today, options);

    it('chase chance where their measure told of nothing else in ninety days', () => {
      const steady = measure(STEADY, ago(100));
      expect(noise(steady, 80, 89, 90, 1).chased).toEqual([
        { measureId: 'm', actions: { total: 3, ids: ['a3', 'a0', 'a1'] } },
      ]);
      expect(noise(measure(STEADY.slice(0, 5), ago(100)), 80).chased).toEqual([]);
    });

    it('answer a change where it had been told when they were raised', () => {
      const changed = measure([...STEADY, 30], ago(50));
      expect(noise(changed, 60, 50, 40)).toEqual({
        chased: [],
        answering: { total: 2, ids: ['a2', 'a1'] },
      });
    });
  });
});
