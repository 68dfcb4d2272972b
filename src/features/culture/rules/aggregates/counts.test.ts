import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directionUpTo, wholeDirection } from '../../../../../test/direction-facts.ts';
import { directions } from '../../../../../test/directions.ts';
import { FIRST_DAY, LENGTH, personId } from '../../../../../test/journals.ts';
import { addDays, type Day } from '../../../../lib/day.ts';
import { DEFAULT_THRESHOLDS } from '../thresholds.ts';
import type { Level } from '../timeline.ts';
import { countDirection, type DirectionFacts } from './counts.ts';

const LEVELS: ReadonlyMap<string, Level> = new Map([
  [personId(0), 'top'],
  [personId(1), 'line'],
]);
const count = (facts: DirectionFacts, on: Day) =>
  countDirection(facts, LEVELS, on, DEFAULT_THRESHOLDS.counting);
const someDay = fc.nat(LENGTH + 30).map((offset) => addDays(FIRST_DAY, offset));

describe('what is counted of where the firm is going', () => {
  it('gives for a past day what was counted on that day', () => {
    let drawn = 0;
    let told = 0;
    let met = 0;
    let wrong = 0;
    let said = 0;
    fc.assert(
      fc.property(directions(), someDay, (journal, on) => {
        drawn += 1;
        const counts = count(wholeDirection(journal), on);
        expect(counts).toEqual(count(directionUpTo(journal, on), on));
        met += counts.meetings.seats.all + counts.meetings.inputs.considered;
        said += counts.voice.loop.all + counts.voice.waiting.total + counts.voice.speakers.people;
        const { causes, checks, closed, holds } = counts.problems;
        wrong += causes.known + checks.due + closed.back + holds.all;
        told += counts.offTrack.due + counts.targets.eased.length + counts.noise.chased.length;
      }),
      { numRuns: 200 },
    );
    // What is drawn has enough of everything, or nothing was tried.
    expect(Math.min(told, met)).toBeGreaterThan(drawn / 4);
    expect(Math.min(wrong, said)).toBeGreaterThan(drawn / 2);
  });

  it('does not care in which order records come', () => {
    fc.assert(
      fc.property(directions(), someDay, (journal, on) => {
        const facts = wholeDirection(journal);
        const turned = {
          goals: facts.goals.toReversed(),
          objectives: facts.objectives.toReversed(),
          measures: facts.measures.toReversed(),
          decisions: facts.decisions.toReversed(),
          given: facts.given.toReversed(),
          requests: facts.requests.toReversed(),
          raised: facts.raised.toReversed(),
          meetings: facts.meetings.toReversed(),
          required: facts.required.toReversed(),
          problems: facts.problems.toReversed(),
          holds: facts.holds.toReversed(),
          items: facts.items.toReversed(),
          reports: facts.reports.toReversed(),
          opened: facts.opened.toReversed(),
          headcount: facts.headcount,
          weekdays: facts.weekdays,
          recordsSince: facts.recordsSince,
          fair: facts.fair.toReversed(),
        };
        expect(count(turned, on)).toEqual(count(facts, on));
      }),
      { numRuns: 60 },
    );
  });

  it('never counts more hits than cases, nor fewer records than it names', () => {
    fc.assert(
      fc.property(directions(), someDay, (journal, on) => {
        const counts = count(wholeDirection(journal), on);
        const { strategy, decisions, offTrack, meetings, problems } = counts;
        const shares = [
          [strategy.objectives.linked, strategy.objectives.all],
          [strategy.goals.served, strategy.goals.all],
          [strategy.checkIns.onTime, strategy.checkIns.due],
          [strategy.topOwned, strategy.objectives.all],
          [decisions.lookBacks.held, decisions.lookBacks.due],
          [decisions.recorded.linked, decisions.recorded.all],
          [offTrack.decided, offTrack.due],
          [meetings.seats.empty, meetings.seats.all],
          [meetings.items.settled, meetings.items.all],
          [meetings.items.carried, meetings.items.all],
          [meetings.inputs.considered, meetings.inputs.required],
          [meetings.ages.length, meetings.inputs.considered],
          [meetings.lastAndCut.total, 4],
          [problems.causes.person, problems.causes.known],
          [problems.causes.known, problems.found.all],
          [problems.checks.made, problems.checks.due],
          [problems.closed.back, problems.closed.all],
          [problems.found.self, problems.found.all],
          [problems.recordedLate.total, problems.lags.length],
          [problems.holds.respected, problems.holds.all],
        ] as const;
        for (const [hits, cases] of shares) expect(hits).toBeLessThanOrEqual(cases);
        expect(strategy.notLinked.total).toBe(strategy.objectives.all - strategy.objectives.linked);
        expect(decisions.unlinked.total).toBe(decisions.recorded.all - decisions.recorded.linked);
      }),
      { numRuns: 100 },
    );
  });
});
