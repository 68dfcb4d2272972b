import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../../lib/day.ts';
import type { Outcome } from '../../../lib/outcome.ts';
import type { State } from '../contract/kinds.ts';
import * as agenda from './agenda.ts';
import * as life from './life.ts';
import * as seats from './seats.ts';
import { sign, signsAs } from './signing.ts';
import { tell } from './telling.ts';

const TODAY = day('2026-11-24');
const codeOf = (outcome: Outcome<unknown>): string => (outcome.ok ? 'ok' : outcome.refusal.code);

const meeting = (state: State = 'planned', more: Partial<life.Standing> = {}): life.Standing => ({
  version: 1,
  name: 'Management meeting',
  purpose: '',
  kind: 'management',
  rhythm: 'month',
  day: TODAY,
  starts_at: '09:00',
  place: '',
  chair_id: 'boss',
  writer_id: 'writer',
  state,
  chaired_by: state === 'planned' ? null : 'boss',
  ...more,
});

const item = (
  state: State = 'running',
  more: Partial<agenda.StandingItem> = {},
): agenda.StandingItem => ({
  id: 'item',
  title: 'A new press',
  minutes: 10,
  presenter_id: null,
  standing: false,
  inputs: [],
  data_as_of: null,
  outcome: null,
  removed: false,
  decisions: 0,
  actions: 0,
  meeting: { state, starts_at: '09:00' },
  ...more,
});

describe('the life of a meeting', () => {
  it('begins once, with somebody in the chair, on a day that has come', () => {
    const start = (of: life.Standing, held_on = TODAY) =>
      codeOf(life.start(of, { chaired_by: null, held_on }, true, TODAY));
    expect(start(meeting())).toBe('ok');
    expect(start(meeting('running'))).toBe('meeting.is_running');
    expect(start(meeting('held'))).toBe('meeting.is_held');
    expect(start(meeting('planned', { chair_id: null }))).toBe('meeting.no_chair');
    expect(start(meeting(), day('2026-11-25'))).toBe('meeting.day_to_come');
    expect(start(meeting(), day('2026-11-03'))).toBe('ok');
  });

  it('ends with an outcome of each item, or a reason for the rest', () => {
    expect(codeOf(life.end(meeting('running'), ['one'], ''))).toBe('meeting.items_open');
    expect(life.end(meeting('running'), ['one'], 'No time')).toMatchObject({
      value: { deferred: ['one'], reason: 'No time' },
    });
    expect(codeOf(life.end(meeting('running'), [], ''))).toBe('ok');
    expect(codeOf(life.end(meeting(), [], ''))).toBe('meeting.not_running');
  });

  it('is over by midnight', () => {
    expect(codeOf(life.withinTheDay('23:00', 60))).toBe('ok');
    expect(codeOf(life.withinTheDay('23:00', 61))).toBe('meeting.beyond_the_day');
  });

  it('keeps its hour and day once it has begun, but may get another writer', () => {
    const around = { everybodyHere: true, minutes: 30 };
    const edit = (state: State, words: object) => codeOf(life.edit(meeting(state), words, around));
    expect(edit('planned', { name: 'Another' })).toBe('ok');
    expect(edit('planned', { name: 'Management meeting' })).toBe('meeting.nothing_changed');
    expect(edit('running', { name: 'Another' })).toBe('meeting.is_running');
    expect(edit('running', { writer_id: 'other' })).toBe('ok');
    expect(edit('held', { writer_id: 'other' })).toBe('meeting.is_held');
  });

  it('hands on what always comes and what was put off', () => {
    const of = (id: string, standing: boolean, outcome: string | null) => ({
      id,
      standing,
      outcome,
    });
    const again = life.comesAgain([
      of('a', true, 'decided'),
      of('b', false, 'decided'),
      of('c', false, 'deferred'),
      of('d', true, 'deferred'),
    ]);
    expect(again.map(({ item: { id }, carriedFrom }) => [id, carriedFrom])).toEqual([
      ['a', null],
      ['c', 'c'],
      ['d', 'd'],
    ]);
  });
});

describe('an item', () => {
  it('ends in what there is for it', () => {
    const settle = (more: object, ...said: [agenda.StandingItem['outcome'] & string, string]) =>
      codeOf(agenda.settle(item('running', more), ...said));
    expect(settle({}, 'decided', '')).toBe('meeting.decision_needed');
    expect(settle({ decisions: 1 }, 'decided', '')).toBe('ok');
    expect(settle({ decisions: 1 }, 'directed', '')).toBe('meeting.action_needed');
    expect(settle({}, 'deferred', '')).toBe('meeting.reason_needed');
    expect(settle({}, 'informed', '')).toBe('ok');
    expect(codeOf(agenda.settle(item('planned'), 'informed', ''))).toBe('meeting.not_running');
    expect(agenda.settle(item('held'), 'informed', '')).toMatchObject({
      value: { after_end: true },
    });
  });

  it('stays on the agenda once something came of it', () => {
    expect(codeOf(agenda.remove(item()))).toBe('ok');
    expect(codeOf(agenda.remove(item('running', { outcome: 'informed' })))).toBe(
      'meeting.item_settled',
    );
    expect(codeOf(agenda.remove(item('running', { actions: 1 })))).toBe('meeting.item_settled');
    expect(codeOf(agenda.remove(item('held')))).toBe('meeting.is_held');
  });

  it('is put in order together with all the others', () => {
    const order = (...asked: string[]) =>
      codeOf(agenda.order({ state: 'planned', starts_at: '09:00' }, ['a', 'b'], asked));
    expect(order('b', 'a')).toBe('ok');
    expect(order('b')).toBe('meeting.order_incomplete');
    expect(order('b', 'b')).toBe('meeting.order_incomplete');
    expect(order('b', 'c')).toBe('meeting.order_incomplete');
  });
});

describe('two who write at one paragraph', () => {
  it('lose no word, in whatever order they come', () => {
    const words = fc.string({ minLength: 1 });
    fc.assert(
      fc.property(words, fc.array(words, { minLength: 1, maxLength: 6 }), (first, said) => {
        // Everybody saw the first version.
        const kept = [{ id: 'p', version: 1, text: first }];
        for (const text of said) {
          const seen = kept[0]!;
          const written = agenda.writeNote(item(), seen, { version: 1, text });
          if (!written.ok) continue;
          if (written.value.change === null) kept.push({ id: `${kept.length}`, version: 1, text });
          else kept[0] = { ...seen, version: seen.version + 1, text };
        }
        const texts = kept.map(({ text }) => text);
        for (const text of said) expect(texts).toContain(text);
      }),
    );
  });
});

describe('who is there', () => {
  const table = { ...meeting('running'), seated: ['boss', 'writer', 'guest'] };

  it('a deputy is named, and is somebody else', () => {
    const mark = (attendance: 'present' | 'deputy', deputy: string | null) =>
      codeOf(seats.mark(table, { person: 'guest', attendance, deputy }, true));
    expect(mark('deputy', 'other')).toBe('ok');
    expect(mark('deputy', null)).toBe('meeting.deputy_needed');
    expect(mark('present', 'other')).toBe('meeting.deputy_needed');
    expect(mark('deputy', 'guest')).toBe('meeting.deputy_is_person');
  });

  it('the chair and the writer keep their seats', () => {
    expect(codeOf(seats.take(table, 'boss'))).toBe('meeting.chair_keeps_seat');
    expect(codeOf(seats.take(table, 'guest'))).toBe('ok');
    expect(codeOf(seats.take(table, 'nobody'))).toBe('meeting.no_seat');
    expect(codeOf(seats.give(table, 'guest', true))).toBe('meeting.seat_taken');
  });
});

describe('the minutes', () => {
  const held = {
    state: 'held',
    chaired_by: 'boss',
    writer_id: 'writer',
    deputies: ['deputy'],
  } as const;
  const asked = { seen: 'a', now: 'a', alreadySigned: false };

  it('are signed by the chair and the writer, each for themselves, and as they are', () => {
    expect(signsAs(held, 'boss')).toBe('chair');
    expect(codeOf(sign(held, 'writer', asked))).toBe('ok');
    expect(codeOf(sign(held, 'deputy', asked))).toBe('meeting.deputy_signs');
    expect(codeOf(sign(held, 'guest', asked))).toBe('meeting.not_yours_to_sign');
    expect(codeOf(sign(held, 'boss', { ...asked, now: 'b' }))).toBe('meeting.minutes_changed');
    expect(codeOf(sign(held, 'boss', { ...asked, alreadySigned: true }))).toBe(
      'meeting.signed_already',
    );
    expect(codeOf(sign({ ...held, state: 'running' }, 'boss', asked))).toBe('meeting.not_held');
  });

  it('are told where there is something to tell and somebody who does not know', () => {
    const around = { outputs: 1, namedHere: true, people: ['one'] };
    expect(codeOf(tell(held, around))).toBe('ok');
    expect(codeOf(tell(held, { ...around, outputs: 0 }))).toBe('meeting.nothing_to_tell');
    expect(codeOf(tell(held, { ...around, people: [] }))).toBe('meeting.nobody_to_tell');
    expect(codeOf(tell({ state: 'running' }, around))).toBe('meeting.not_held');
  });
});
