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

describe('the ninety days end today and begin with the day 89 days ago', () => {
  it('for promises, by their first day', () => {
    const due = (days: number) => ({
      id: `due ${days} days ago`,
      firstDueOn: ago(days),
      shownOn: null,
      withdrawnOn: null,
    });
    const { promises, notKept } = count({ commitments: [due(90), due(89), due(1), due(0)] });
    expect(promises.due).toBe(2);
    expect(notKept.ids).toEqual(['due 1 days ago', 'due 89 days ago']);
  });

  it('for visits by the day of the visit, for answers by the day on which they were to be there', () => {
    const visit = (days: number) => ({
      id: `${days} days ago`,
      teamId: `team ${days}`,
      byTop: true,
      visitedOn: ago(days),
      recordedOn: ago(days),
      replies: [null],
    });
    const visits = [104, 103, 90, 89, 15, 14, 0, -1].map(visit);
    const teams = visits.map(({ teamId }) => ({ id: teamId }));
    const found = count({ visits, teams });
    expect(found.visits.ids).toEqual(['0 days ago', '14 days ago', '15 days ago', '89 days ago']);
    expect(found.reach).toEqual({ teams: 8, visited: 4 });
    expect(found.notAnswered.ids).toEqual([
      '15 days ago',
      '89 days ago',
      '90 days ago',
      '103 days ago',
    ]);
  });

  it('for reviews by the day on which their week was over; a week early is in time as well', () => {
    const review = (planned: number, held: number | null) => ({
      id: `planned ${planned}, held ${held}`,
      plannedOn: ago(planned),
      heldOn: held === null ? null : ago(held),
    });
    const { protectedPlan, notHeld } = count({
      planned: [
        review(97, null),
        review(96, null),
        review(8, null),
        review(7, null),
        review(20, 27),
        review(20, 28),
        review(10, 10),
      ],
    });
    expect(protectedPlan).toEqual({ planned: 5, held: 2 });
    expect(notHeld.ids).toEqual([
      'planned 8, held null',
      'planned 20, held 28',
      'planned 96, held null',
    ]);
  });
});

describe('weeks of the top team', () => {
  const act = (days: number, id = `${days} days ago`) =>
    ({ personId: 'boss', on: ago(days), kind: 'decision', id }) as const;
  const boss = (...periods: LeadingFacts['tops'][number]['periods']) => ({
    personId: 'boss',
    periods,
    away: [],
  });
  const always = { from: ago(400), to: null };

  it('hold an act on their first day and on their last, and none of tomorrow', () => {
    const acted = (days: number) =>
      count({ tops: [boss(always)], acts: [act(days)] }).firstHand.acted;
    expect([-1, 0, 6, 7, 83, 84].map(acted)).toEqual([0, 1, 1, 1, 1, 0]);
    const one = count({ tops: [boss(always)], acts: [act(0), act(6)] });
    expect(one.firstHand.acted).toBe(1);
    expect(count({ tops: [boss(always)], acts: [act(-1), act(84)] }).acts.total).toBe(0);
  });

  it('count where somebody was of the top team for the whole week', () => {
    const weeks = (from: number, to: number | null) =>
      count({ tops: [boss({ from: ago(from), to: to === null ? null : ago(to) })] }).firstHand
        .weeks;
    expect([weeks(6, null), weeks(5, null)]).toEqual([1, 0]);
    expect([weeks(6, 0), weeks(6, 1), weeks(13, 7)]).toEqual([1, 0, 1]);
    const twice = [
      { from: ago(20), to: ago(14) },
      { from: ago(6), to: null },
    ];
    expect(count({ tops: [boss(...twice)] }).firstHand.weeks).toBe(2);
  });

  it('tell the latest act first, and of one day in the order of their ids', () => {
    const acts = [act(2, 'c'), act(1, 'b'), act(1, 'a'), act(0, 'd')];
    const { records } = count({ tops: [boss(always)], acts }).acts;
    expect(records.map(({ id }) => id)).toEqual(['d', 'a', 'b', 'c']);
  });
});

describe('around external audits, to the day', () => {
  const audit = (starts: number, ends = starts, kind = 'surveillance') => ({
    startsOn: ago(starts),
    endsOn: ago(ends),
    kind,
  });
  const done = (...days: readonly number[]) =>
    days.map((one) => ({ kind: 'action' as const, id: `${one} days ago`, on: ago(one) }));

  it('an audit that began today is the last one, and one that began a year ago is not', () => {
    expect(lastAudit([audit(0)], TODAY)).toEqual(audit(0));
    expect([lastAudit([audit(364)], TODAY), lastAudit([audit(365)], TODAY)]).toEqual([
      audit(364),
      undefined,
    ]);
    expect(lastAudit([audit(20), audit(200), audit(90)], TODAY)).toEqual(audit(20));
  });

  it('ninety days after a certificate have to be over', () => {
    const last = (ends: number) => lastCertification([audit(ends + 2, ends, 'stage_2')], TODAY);
    expect([last(90), last(91)]).toEqual([undefined, audit(93, 91, 'stage_2')]);
    expect(lastCertification([audit(93, 91, 'stage_1')], TODAY)).toBeUndefined();
  });

  it('what was closed in the days of the audit is neither before it nor earlier', () => {
    const closed = done(9, 10, 11, 40, 41, 130, 131);
    const { surge, surged } = count({ audits: [audit(10, 9)], closed });
    expect(surge).toMatchObject({ near: 2, far: 2 });
    expect(surged.records.map(({ id }) => id)).toEqual(['11 days ago', '40 days ago']);
  });

  it('what was begun in the days of the audit is neither before the certificate nor after it', () => {
    const begun = done(152, 150, 149, 148, 120, 160);
    const { cliff, begunAfter } = count({ audits: [audit(151, 149, 'stage_2')], begun });
    expect(cliff).toMatchObject({ near: 2, far: 2 });
    expect(begunAfter.records.map(({ id }) => id)).toEqual([
      '120 days ago',
      '148 days ago',
      '152 days ago',
      '160 days ago',
    ]);
    expect(count({ begun }).cliff).toBeNull();
  });

  it('messages of a year are told, the latest first; thirty days before and after an audit are near it', () => {
    const wrote = (...days: readonly number[]) =>
      days.map((one) => ({ id: `${one} days ago`, writtenOn: ago(one) }));
    const near = (days: number) =>
      count({ audits: [audit(100, 98)], messages: wrote(days) }).talk?.near;
    expect([131, 130, 68, 67].map(near)).toEqual([0, 1, 1, 0]);
    const { messages } = count({ messages: wrote(365, 364, 0, -1) });
    expect(messages.ids).toEqual(['0 days ago', '364 days ago']);
    const always = { startsOn: ago(400), endsOn: ago(-10), kind: 'surveillance' };
    expect(count({ audits: [always], messages: wrote(5) }).talk).toBeNull();
    expect(count({ audits: [audit(100)], messages: wrote(5), recordsSince: null }).talk).toBeNull();
  });
});
