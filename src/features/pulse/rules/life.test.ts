import { describe, expect, test } from 'vitest';
import { day } from '../../../lib/day.ts';
import type { Outcome } from '../../../lib/outcome.ts';
import type { Announced, FilledIn, Question } from '../contract/shapes.ts';
import * as life from './life.ts';
import { isForgotten, publishedFrom } from './single.ts';

const today = day('2027-03-10');
const told = (outcome: Outcome<unknown>) => (outcome.ok ? 'yes' : outcome.refusal);
const code = (outcome: Outcome<unknown>) => (outcome.ok ? 'yes' : outcome.refusal.code);

const at = new Date('2027-03-01T06:00:00Z');
const announced = { opened_at: null, closed_at: null, published_at: null, cancelled_at: null };
const open = { ...announced, opened_at: at };
const closed = { ...open, closed_at: at };
const published = { ...closed, published_at: at };
const waves = { announced, open, closed, published, cancelled: { ...published, cancelled_at: at } };
const states = Object.keys(waves) as (keyof typeof waves)[];

/** What a rule says to a wave in each state. */
const inEach = (rule: (wave: life.Moments) => Outcome<unknown>) =>
  states.map((state) => code(rule(waves[state])));

describe('a wave', () => {
  test('stands where the last thing that happened to it has put it', () => {
    expect(states.map((state) => life.stateOf(waves[state]))).toEqual(states);
    expect(life.stateOf({ ...announced, cancelled_at: at })).toBe('cancelled');
  });
});

describe('announcing', () => {
  const words: Announced = {
    form: 'core',
    supplements: [],
    with_open: false,
    cut: 'team',
    least: 5,
    opens_on: day('2027-03-11'),
    closes_on: day('2027-03-24'),
    kept_days: 30,
  };
  const around: life.Around = { eligible: 12, held: [], another: false };
  const announce = (other: Partial<Announced>, also: Partial<life.Around> = {}) =>
    told(life.announce({ ...words, ...other }, { ...around, ...also }, today));

  test('gives back what was announced', () => {
    expect(life.announce(words, around, today)).toEqual({ ok: true, value: words });
  });

  test('takes five people and no fewer', () => {
    expect(announce({ cut: 'whole' }, { eligible: 5 })).toBe('yes');
    expect(announce({ cut: 'whole' }, { eligible: 4 })).toEqual({
      code: 'pulse.too_few',
      details: { count: 5 },
    });
  });

  test('cuts nothing below ten people', () => {
    expect(announce({}, { eligible: 10 })).toBe('yes');
    expect(announce({}, { eligible: 9 })).toEqual({ code: 'pulse.whole_only' });
  });

  test('asks for no more answers than there are people', () => {
    expect(announce({ least: 12 })).toBe('yes');
    expect(announce({ least: 13 })).toEqual({ code: 'pulse.least_too_many' });
  });

  test('asks about standards that the firm holds', () => {
    const both: Partial<Announced> = { supplements: ['iso_14001', 'iso_45001'] };
    expect(announce(both, { held: ['iso_14001', 'iso_45001'] })).toBe('yes');
    expect(announce(both, { held: ['iso_14001'] })).toEqual({ code: 'pulse.supplement_not_held' });
  });

  test('waits until no other wave runs', () => {
    expect(announce({}, { another: true })).toEqual({ code: 'pulse.another_runs' });
  });

  test('leaves a day before it opens', () => {
    expect(announce({ opens_on: today })).toEqual({ code: 'pulse.opens_too_early' });
  });

  test('takes a wave of one day and one of 31, nothing shorter or longer', () => {
    expect(announce({ closes_on: day('2027-03-11') })).toBe('yes');
    expect(announce({ closes_on: day('2027-03-10') })).toEqual({
      code: 'pulse.closes_before_it_opens',
    });
    expect(announce({ closes_on: day('2027-04-10') })).toBe('yes');
    expect(announce({ closes_on: day('2027-04-11') })).toEqual({
      code: 'pulse.too_long',
      details: { count: 31 },
    });
  });
});

describe('the life of a wave', () => {
  const dates = { opens_on: day('2027-03-10'), closes_on: day('2027-03-20') };

  test('opens on its day, once', () => {
    const opening = (wave: life.Moments) => life.open({ ...wave, ...dates }, today);
    const no = 'pulse.not_announced';
    expect(inEach(opening)).toEqual(['yes', no, no, no, no]);
    expect(told(life.open({ ...announced, ...dates }, day('2027-03-09')))).toEqual({
      code: 'pulse.not_yet',
      details: { day: '2027-03-10' },
    });
  });

  test('closes when its last day is over, and only with its keys', () => {
    const closing = (wave: life.Moments) => life.close({ ...wave, ...dates }, day('2027-03-21'), 1);
    const no = 'pulse.not_open';
    expect(inEach(closing)).toEqual([no, 'yes', no, no, no]);
    expect(told(life.close({ ...open, ...dates }, day('2027-03-20'), 1))).toEqual({
      code: 'pulse.still_open',
      details: { day: '2027-03-20' },
    });
    expect(code(life.close({ ...open, ...dates }, day('2027-03-21'), 0))).toBe('pulse.keys_gone');
  });

  test('is published once it is closed', () => {
    const no = 'pulse.not_closed';
    const publishing = (wave: life.Moments) => life.publish(wave, null, day('2027-03-21'));
    expect(inEach(publishing)).toEqual([no, no, 'yes', no, no]);
  });

  test('is published once a single leader has had it for three whole days', () => {
    const from = publishedFrom(day('2027-03-21'));
    expect(from).toBe('2027-03-25');
    expect(told(life.publish(closed, from, day('2027-03-24')))).toEqual({
      code: 'pulse.leader_first',
      details: { day: '2027-03-25' },
    });
    expect(code(life.publish(closed, from, day('2027-03-25')))).toBe('yes');
  });

  test('is answered by decisions, each once', () => {
    const no = 'pulse.not_published';
    const answering = (wave: life.Moments) => life.answer(wave, ['d1'], 'd2');
    expect(inEach(answering)).toEqual([no, no, no, 'yes', no]);
    expect(code(life.answer(published, ['d1', 'd2'], 'd2'))).toBe('pulse.linked_already');
  });

  test('is told once, with what was decided', () => {
    const no = 'pulse.not_published';
    expect(inEach((wave) => life.tell({ ...wave, told_at: null }, 2))).toEqual([
      no,
      no,
      no,
      'yes',
      no,
    ]);
    expect(life.tell({ ...published, told_at: null }, 2)).toEqual({ ok: true, value: 2 });
    expect(code(life.tell({ ...published, told_at: at }, 2))).toBe('pulse.told_already');
    expect(code(life.tell({ ...published, told_at: null }, 0))).toBe('pulse.nothing_decided');
  });

  test('is cancelled before it closes, with a reason', () => {
    const no = 'pulse.over';
    expect(inEach((wave) => life.cancel(wave, 'a strike'))).toEqual(['yes', 'yes', no, no, no]);
    expect(life.cancel(open, 'a strike')).toEqual({ ok: true, value: { reason: 'a strike' } });
    expect(code(life.cancel(open, ''))).toBe('pulse.reason_needed');
  });
});

describe('paper forms', () => {
  const questions = ['1.1', '2.1'].map((id) => ({ id }) as Question);
  const form = (answers: FilledIn['answers']): FilledIn => ({ answers, texts: {} });
  const forms = (count: number) => Array.from({ length: count }, () => form({ '1.1': 4 }));
  const around = { ofLeaders: false, least: 5, room: 7, questions };

  test('come while the wave is open', () => {
    const no = 'pulse.not_open';
    expect(inEach((wave) => life.bundle(wave, forms(5), around))).toEqual([no, 'yes', no, no, no]);
    expect(life.bundle(open, forms(5), around)).toEqual({ ok: true, value: forms(5) });
  });

  test('come in bundles of as many as are shown together, those of leaders as they are', () => {
    expect(told(life.bundle(open, forms(4), around))).toEqual({
      code: 'pulse.bundle_too_small',
      details: { count: 5 },
    });
    expect(code(life.bundle(open, forms(2), { ...around, ofLeaders: true }))).toBe('yes');
  });

  test('are no more than may still answer', () => {
    expect(code(life.bundle(open, forms(7), around))).toBe('yes');
    expect(told(life.bundle(open, forms(8), around))).toEqual({
      code: 'pulse.bundle_too_large',
      details: { count: 7 },
    });
  });

  test('answer what was asked: every one of them, and nothing else', () => {
    const mixed = [...forms(5), form({ '9.9': 3 })];
    expect(code(life.bundle(open, mixed, around))).toBe('pulse.unknown_statement');
    expect(life.fits({ '1.1': 3, '2.1': null }, questions)).toBe(true);
    expect(life.fits({ '1.1': 3, '9.9': 3 }, questions)).toBe(false);
    expect(life.fits({}, questions)).toBe(false);
  });
});

describe('what is told while a wave is open', () => {
  test('is rounded down to ten per cent, from as many answers as are shown together', () => {
    expect(life.turnoutOf(4, 20, 5)).toBeNull();
    expect(life.turnoutOf(5, 20, 5)).toBe(20);
    expect(life.turnoutOf(19, 20, 5)).toBe(90);
    expect(life.turnoutOf(21, 20, 5)).toBe(100);
    expect(life.turnoutOf(5, 0, 5)).toBeNull();
  });
});

describe('what is due by itself', () => {
  const kept: life.Kept = {
    ...announced,
    opens_on: day('2027-03-10'),
    closes_on: day('2027-03-20'),
    kept_days: 30,
    closedOn: day('2027-03-21'),
    publishedOn: day('2027-04-04'),
    destroyed_at: null,
    isForgotten: false,
    forgotten_at: null,
  };
  const due = (wave: Partial<life.Kept>, on: string) => life.dueOn({ ...kept, ...wave }, day(on));

  test('a wave opens in the morning of its day', () => {
    expect([due({}, '2027-03-09'), due({}, '2027-03-10')]).toEqual([null, 'open']);
  });

  test('is counted while it is open, and closed on the day after its last', () => {
    expect([due(open, '2027-03-20'), due(open, '2027-03-21')]).toEqual(['count', 'close']);
  });

  test('is published a fortnight after it closed', () => {
    expect([due(closed, '2027-04-03'), due(closed, '2027-04-04')]).toEqual([null, 'publish']);
  });

  test('loses its ballots when their days are over, once', () => {
    expect([due(published, '2027-05-03'), due(published, '2027-05-04')]).toEqual([null, 'destroy']);
    expect(due({ ...published, destroyed_at: at }, '2027-05-04')).toBeNull();
  });

  test('is forgotten where it is about one leader and three later ones were published, once', () => {
    const wave = { ...published, destroyed_at: at, isForgotten: true };
    expect(due(wave, '2027-05-04')).toBe('forget');
    expect(due({ ...wave, forgotten_at: at }, '2027-05-04')).toBeNull();
    const instant = (on: number) => new Date(Date.UTC(2027, 3, on));
    const days = (count: number) => Array.from({ length: count }, (_, on) => instant(on + 1));
    const about = { single_leader_id: 'one', published_at: instant(0) };
    expect(isForgotten(about, [instant(0), ...days(2)])).toBe(false);
    expect(isForgotten(about, [instant(0), ...days(3)])).toBe(true);
    expect(isForgotten({ ...about, single_leader_id: null }, days(3))).toBe(false);
    expect(isForgotten({ ...about, published_at: null }, days(3))).toBe(false);
  });

  test('and asks for nothing more once it is cancelled', () => {
    expect(due({ ...open, cancelled_at: at }, '2027-05-04')).toBeNull();
  });
});
