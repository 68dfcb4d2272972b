import { describe, expect, it } from 'vitest';
import {
  MD,
  TODAY,
  ofParts,
  pictureOfCounts,
  slip,
  type Parts,
} from '../../../../test/pictures.ts';
import { chased, ids } from '../../../../test/signal-firms.ts';
import { addDays } from '../../../lib/day.ts';
import { MONTHS_TO_JUDGE, monthsBefore } from './course.ts';
import {
  evaluate,
  findingsFor,
  liveSignals,
  pictureFor,
  stateOf,
  type Picture,
  type Viewer,
} from './evaluation.ts';
import { DEFAULT_THRESHOLDS as THRESHOLDS, type IndicatorId } from './thresholds.ts';

const at = (parts: Parts) => evaluate(ofParts(parts), THRESHOLDS);
const QUIET = at({});
const causes = (findings: readonly { readonly cause: string }[]) =>
  findings.map(({ cause }) => cause);
const one = (personId: string, amount: number) => ({
  ...ids('a'),
  personId,
  top: true,
  on: addDays(TODAY, -amount),
  amount,
});
const overdue = { open: 20, overdue: 16 };
const FOREMAN: Viewer = { personId: 'foreman', level: 'line' };

describe('a signal is the same at the second look', () => {
  const live = (now: Parts, before: Parts) => causes(liveSignals(at(now), at(before)));

  it('only where it is the same half of its rule', () => {
    const share = { actions: overdue };
    const long = { actions: { longOverdue: [one('md', 50)] } };
    expect(live({ actions: { ...overdue, ...long.actions } }, share)).toEqual(['overdue_share']);
    expect(live(share, long)).toEqual([]);
    const late = { actions: { slipOthers: slip(20, 20, 19) } };
    const often = { actions: { oftenMovedElsewhere: ids('a') } };
    expect([live(late, often), live(often, late)]).toEqual([[], []]);
  });

  it('only where it concerns the same people: the top team is nobody’s own', () => {
    const elsewhere = { actions: { oftenMovedElsewhere: ids('a') } };
    const own = { actions: { oftenMoved: [one('md', 5)] } };
    expect([live(elsewhere, own), live(own, elsewhere)]).toEqual([[], []]);
    expect(live(elsewhere, elsewhere)).toEqual(['moved_often']);
  });
});

describe('what is told first', () => {
  // Four measures that were chased are plain, and of little consequence; late decisions are of much.
  const both: Parts = { ...chased(9), offTrack: { due: 20, decided: 3 } };

  it('is what matters most, plain as something of less consequence may be', () => {
    expect(causes(liveSignals(at(both), at(both)))).toEqual(['nothing_decided', 'chased_noise']);
    const many = {
      ...both,
      actions: { longOverdue: [one('md', 300)], oftenMoved: [one('md', 9)] },
    };
    const { live } = pictureOfCounts(ofParts(many));
    expect(causes(live)).toEqual(['long_overdue', 'moved_often', 'nothing_decided']);
  });

  it('is what is plainest of what matters alike, in whichever order the signals are numbered', () => {
    const little = { oftenMoved: [one('md', 3)] };
    const now = at({ offTrack: { due: 20, decided: 0 }, actions: little });
    expect(causes(liveSignals(now, now))).toEqual(['nothing_decided', 'moved_often']);
    expect(findingsFor(MD, [now, now, now]).map(({ finding }) => finding.cause)).toEqual([
      'nothing_decided',
      'moved_often',
    ]);
  });

  it('stands at the head of all findings: signals before what is only forming', () => {
    const now = at({ ...both, actions: { longOverdue: [one('md', 300), one('cfo', 300)] } });
    const found = findingsFor(MD, [now, at(both), QUIET]);
    expect(found.map(({ finding, live }) => [finding.cause, live])).toEqual([
      ['nothing_decided', true],
      ['chased_noise', true],
      ['long_overdue', false],
    ]);
    expect(findingsFor(FOREMAN, [now, at(both), QUIET])).toEqual([]);
  });
});

describe('good news', () => {
  const early = { early: [one('md', 8)] };
  const news = (parts: Parts) => pictureOfCounts(ofParts(parts)).goodNews;

  it('about oneself come before those about the top team', () => {
    const decided = { offTrack: { due: 5, decided: 5 } };
    expect(news(decided)).toMatchObject({ cause: 'decided_in_time' });
    const upheld = { problems: { upheld: [{ leaderId: MD.personId, holds: ids('h') }] } };
    expect(news({ ...decided, ...upheld })).toMatchObject({ cause: 'hold_upheld' });
  });

  it('are told beside a signal of another kind, and never beside their opposite', () => {
    expect(news({ actions: early, ...chased(9) })).toMatchObject({ cause: 'done_early' });
    expect(news({ actions: { ...early, ...overdue } })).toBeNull();
  });
});

describe('whoever leads a team', () => {
  it('is told of own matters only: no figure of the firm, and no signal of anyone else that ended', () => {
    const of = (...people: string[]) =>
      at({ actions: { ...overdue, longOverdue: people.map((person) => one(person, 90)) } });
    const before = of('foreman', 'cfo');
    const picture = pictureFor(FOREMAN, [QUIET, before, before], THRESHOLDS);
    expect(picture.stopped.map(({ concerns }) => concerns)).toEqual([
      { kind: 'leader', personId: 'foreman' },
    ]);
    const now = pictureFor(FOREMAN, [before, before, before], THRESHOLDS);
    expect(now).toMatchObject({ indicators: [], weak: [] });
    expect(causes(now.live)).toEqual(['long_overdue']);
  });
});

describe('the months a figure is judged by', () => {
  it('are those that were over on the day that is looked at', () => {
    const months = monthsBefore(addDays(TODAY, 400), MONTHS_TO_JUDGE).map((month, index) => ({
      month,
      values: { '3d': { value: index % 2 === 0 ? 0.3 : 0.4, cases: 20 } },
    }));
    const counts = ofParts({ actions: overdue });
    const judged = (asOf: typeof TODAY) =>
      evaluate({ ...counts, asOf }, THRESHOLDS, months).indicators.find(({ id }) => id === '3d')
        ?.by;
    const last = months.at(-1)!.month;
    expect([judged(last), judged(addDays(last, -1))]).toEqual(['course', undefined]);
    expect(evaluate(counts, THRESHOLDS).indicators.some(({ by }) => by === 'course')).toBe(false);
  });
});

describe('the one thing that is said', () => {
  const empty = pictureOfCounts(ofParts({ actions: { recordsSince: TODAY } }));
  const state = (change: Partial<Picture>) => stateOf({ ...empty, ...change });
  const figure = (id: IndicatorId, verdict: 'watch' | 'act' | 'in_order' | null) => ({
    ...empty.indicators.find((result) => result.id === id)!,
    verdict,
  });
  const { findings } = at({ actions: overdue });

  it('is a signal, then promises that are not kept, then another figure', () => {
    const weak = [figure('3d', 'act'), figure('7b-actions', 'act')];
    expect(state({ live: findings, weak, stopped: findings })).toBe('signals');
    expect(state({ weak, stopped: findings })).toBe('promises');
    expect(state({ weak: weak.slice(0, 1), stopped: findings })).toBe('figure');
  });

  it('is then that there is little on record, before what ended or begins', () => {
    expect(state({ recordsSince: null, stopped: findings })).toBe('no_records');
    expect(state({ indicators: [figure('3d', null)], stopped: findings })).toBe('not_enough');
  });

  it('is then what ended, what begins, and what is worth watching', () => {
    const watch = { indicators: [figure('3d', 'watch'), figure('3c', null)] };
    expect(state({ ...watch, stopped: findings, forming: findings })).toBe('stopped');
    expect(state({ ...watch, forming: findings })).toBe('forming');
    expect(state({ indicators: [figure('3d', 'act')] })).toBe('forming');
    expect(state(watch)).toBe('watch');
    expect(state({ indicators: [figure('3d', 'in_order')] })).toBe('nothing');
  });

  it('is that nothing is unusual to whoever is shown no figures', () => {
    expect(state({ indicators: [] })).toBe('nothing');
  });
});
