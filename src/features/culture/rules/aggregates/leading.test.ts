import { describe, expect, it } from 'vitest';
import { NOBODY_LED } from '../../../../../test/pictures.ts';
import { addDays, day, type Day } from '../../../../lib/day.ts';
import { DEFAULT_THRESHOLDS } from '../thresholds.ts';
import { countLeading, lastAudit, lastCertification, type LeadingFacts } from './leading.ts';

const TODAY = day('2026-06-30');
const ago = (days: number): Day => addDays(TODAY, -days);
const count = (facts: Partial<LeadingFacts>) =>
  countLeading(
    { ...NOBODY_LED, recordsSince: ago(900), ...facts },
    TODAY,
    DEFAULT_THRESHOLDS.counting,
  );
const boss = { personId: 'boss', periods: [{ from: ago(400), to: null }], away: [] };
const act = (days: number, personId = 'boss') =>
  ({ personId, on: ago(days), kind: 'decision', id: `d${days}` }) as const;

describe('the first-hand rate', () => {
  it('counts weeks of the top team with an act, of the last twelve', () => {
    const { firstHand, acts } = count({
      tops: [boss],
      recordsSince: ago(400),
      acts: [act(0), act(3), act(7), act(84), act(1, 'somebody else')],
    });
    expect(firstHand).toEqual({ weeks: 12, acted: 2 });
    expect(acts.records.map(({ id }) => id)).toEqual(['d0', 'd3', 'd7']);
  });

  it('counts the four whole weeks that end with a month, where it is counted by itself', () => {
    const facts = { ...NOBODY_LED, recordsSince: ago(400), tops: [boss] };
    const acts = [act(2), act(27), act(28)];
    const month = { ...DEFAULT_THRESHOLDS.counting, windowDays: 30 };
    const { firstHand, acts: behind } = countLeading({ ...facts, acts }, TODAY, month);
    expect(firstHand).toEqual({ weeks: 4, acted: 2 });
    expect(behind.total).toBe(2);
  });

  it('leaves out weeks on leave, before the role and before there were records', () => {
    const away = [{ from: ago(6), to: ago(0) }];
    const weeks = (more: Partial<LeadingFacts>) =>
      count({ tops: [boss], recordsSince: ago(400), ...more }).firstHand.weeks;
    expect(weeks({ tops: [{ ...boss, away }] })).toBe(11);
    expect(weeks({ tops: [{ ...boss, away: [{ from: ago(3), to: ago(0) }] }] })).toBe(12);
    expect(weeks({ tops: [{ ...boss, periods: [{ from: ago(13), to: null }] }] })).toBe(2);
    expect(weeks({ recordsSince: ago(19) })).toBe(2);
    expect(weeks({ recordsSince: null })).toBe(0);
  });
});

describe('what goes on while leaders are away', () => {
  const weeks = Array.from({ length: 26 }, (_, at) => (at === 25 ? 3 : 10));

  it('is what was done in weeks one of them was on leave, against the others', () => {
    const away = [{ from: ago(4), to: ago(0) }];
    const { whileAway } = count({ tops: [boss, { ...boss, away }], weeks });
    expect(whileAway).toEqual({ near: 3, nearDays: 7, far: 250, farDays: 175 });
    const second = { ...boss, away: [{ from: ago(13), to: ago(7) }] };
    expect(count({ tops: [second], weeks }).whileAway).toMatchObject({ near: 10, far: 243 });
  });

  it('is not known where nobody was away, or somebody always', () => {
    expect(count({ tops: [boss], weeks }).whileAway).toBeNull();
    const away = [{ from: ago(400), to: ago(0) }];
    expect(count({ tops: [{ ...boss, away }], weeks }).whileAway).toBeNull();
  });
});

describe('promises and visits', () => {
  it('counts what something shows by the first day, and leaves out what was taken back before', () => {
    const promise = (id: string, shown: number | null, withdrawn: number | null = null) => ({
      id,
      firstDueOn: ago(10),
      shownOn: shown === null ? null : ago(shown),
      withdrawnOn: withdrawn === null ? null : ago(withdrawn),
    });
    const { promises, kept, notKept } = count({
      commitments: [
        promise('in time', 10),
        promise('late', 9),
        promise('nothing shows it', null),
        promise('taken back in time', null, 10),
        promise('taken back after', null, 9),
        { ...promise('due today', null), firstDueOn: TODAY },
      ],
    });
    expect(promises).toEqual({ due: 4, kept: 1 });
    expect(kept.ids).toEqual(['in time']);
    expect(notKept.total).toBe(3);
  });

  it('counts teams once, and visits of the top team alone', () => {
    const visit = (id: string, teamId: string, byTop = true) => ({
      id,
      teamId,
      byTop,
      visitedOn: ago(5),
      recordedOn: ago(5),
      replies: [],
    });
    const { reach } = count({
      teams: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
      visits: [visit('1', 'a'), visit('2', 'a'), visit('3', 'b', false)],
    });
    expect(reach).toEqual({ teams: 3, visited: 1 });
  });

  it('counts neither teams nor people while records do not reach back so far', () => {
    const facts = { teams: [{ id: 'a' }], active: { people: 1, here: 6 } };
    const since = (days: number) => {
      const { reach, active } = count({ ...facts, recordsSince: ago(days) });
      return [reach.teams, active.here];
    };
    expect(since(89)).toEqual([1, 6]);
    expect(since(88)).toEqual([0, 6]);
    expect(since(29)).toEqual([0, 6]);
    expect(since(28)).toEqual([0, 0]);
    const visit = { id: '1', teamId: 'a', byTop: true, visitedOn: TODAY, recordedOn: TODAY };
    const all = count({ ...facts, visits: [{ ...visit, replies: [] }], recordsSince: ago(1) });
    expect(all.reach).toEqual({ teams: 1, visited: 1 });
  });

  it('asks that every point is answered within two weeks', () => {
    const visit = (id: string, visited: number, ...replied: (number | null)[]) => ({
      id,
      teamId: 'a',
      byTop: true,
      visitedOn: ago(visited),
      recordedOn: ago(visited),
      replies: replied.map((days) => (days === null ? null : ago(days))),
    });
    const { answers, notAnswered } = count({
      visits: [
        visit('on the last day', 30, 16, 20),
        visit('a day late', 30, 15),
        visit('one waits', 30, 20, null),
        visit('no points', 30),
        visit('still has time', 14, null),
      ],
    });
    expect(answers).toEqual({ due: 3, answered: 1 });
    expect(notAnswered.ids).toEqual(['a day late', 'one waits']);
  });
});

describe('around external audits', () => {
  const audit = (days: number, kind = 'surveillance') => ({
    startsOn: ago(days),
    endsOn: ago(days - 1),
    kind,
  });

  it('takes the last audit of a year, and the last certification whose ninety days are over', () => {
    expect(lastAudit([audit(500), audit(200), audit(20), audit(-10)], TODAY)).toEqual(audit(20));
    expect(lastAudit([audit(400)], TODAY)).toBeUndefined();
    const certified = audit(150, 'stage_2');
    expect(lastCertification([audit(100), certified, audit(60, 'stage_2')], TODAY)).toEqual(
      certified,
    );
    expect(lastCertification([audit(91, 'stage_2')], TODAY)).toBeUndefined();
  });

  it('counts what was closed in the month before, and in the three months before that', () => {
    const closed = [1, 30, 31, 120].map((days) => ({
      kind: 'action' as const,
      id: `a${days}`,
      on: ago(10 + days),
    }));
    const { surge, surged } = count({ audits: [audit(10)], closed });
    expect(surge).toEqual({ near: 2, nearDays: 30, far: 2, farDays: 90 });
    expect(surged.records.map(({ id }) => id)).toEqual(['a1', 'a30']);
    expect(count({ closed }).surge).toBeNull();
    // The audit ten days ago is compared with days from 130 days ago on.
    expect(count({ audits: [audit(10)], closed, recordsSince: ago(130) }).surge).toEqual(surge);
    expect(count({ audits: [audit(10)], closed, recordsSince: ago(129) }).surge).toBeNull();
  });

  it('counts improvements after the certificate against those before it', () => {
    const begun = [200, 160, 130, 100].map((days) => ({
      kind: 'action' as const,
      id: `a${days}`,
      on: ago(days),
    }));
    const { cliff } = count({ audits: [audit(150, 'recertification')], begun });
    expect(cliff).toEqual({ near: 2, nearDays: 90, far: 2, farDays: 90 });
    const since = (days: number) =>
      count({
        audits: [audit(150, 'recertification')],
        begun,
        recordsSince: ago(days),
      });
    expect(since(240).cliff).toEqual(cliff);
    expect(since(239).cliff).toBeNull();
  });

  it('counts messages near audits and on the days that are not', () => {
    const messages = [
      { id: 'a', writtenOn: ago(100) },
      { id: 'b', writtenOn: ago(200) },
    ];
    const { talk } = count({ audits: [audit(100)], messages });
    expect(talk).toEqual({ near: 1, nearDays: 62, far: 1, farDays: 303 });
    expect(count({ messages }).talk).toBeNull();
    const since = (days: number) =>
      count({ audits: [audit(100)], messages, recordsSince: ago(days) }).talk;
    expect(since(250)).toEqual({ near: 1, nearDays: 62, far: 1, farDays: 189 });
    expect(since(130)).toEqual({ near: 1, nearDays: 62, far: 0, farDays: 69 });
    expect(since(60)).toBeNull();
  });
});

describe('activity', () => {
  it('is that of the weeks that lie wholly after records began', () => {
    const weeks = Array.from({ length: 26 }, (_, week) => week);
    const known = (recordsSince: Day | null) => count({ weeks, recordsSince }).weeks;
    expect(known(ago(181))).toEqual(weeks);
    expect(known(ago(180))).toEqual(weeks.slice(1));
    expect(known(ago(13))).toEqual([24, 25]);
    expect(known(ago(12))).toEqual([25]);
    expect(known(null)).toEqual([]);
  });
});

describe('the plan of reviews', () => {
  it('is kept within a week of the first day', () => {
    const { protectedPlan, notHeld } = count({
      planned: [
        { id: 'a week late', plannedOn: ago(20), heldOn: ago(13) },
        { id: 'a day more', plannedOn: ago(20), heldOn: ago(12) },
        { id: 'never', plannedOn: ago(20), heldOn: null },
        { id: 'may still be held', plannedOn: ago(7), heldOn: null },
      ],
    });
    expect(protectedPlan).toEqual({ planned: 3, held: 1 });
    expect(notHeld.ids).toEqual(['a day more', 'never']);
  });
});
