import { describe, expect, it } from 'vitest';
import { TODAY } from '../../../../test/pictures.ts';
import { ago } from '../../../../test/steering.ts';
import { addDays, type Day } from '../../../lib/day.ts';
import type { ActionFacts, ActionState, PersonFacts } from './facts.ts';
import { endOf, isAfterTheDate, isExtension, levelOn, stateOnDay } from './timeline.ts';

const DAYS = [ago(11), ago(10), ago(6), ago(5)];

describe('the level of a person', () => {
  const since = [{ since: ago(10), until: ago(5) }];
  const person = (more: Partial<PersonFacts>): PersonFacts => ({
    id: 'p',
    top: [],
    line: [],
    leftOn: null,
    ...more,
  });
  const levels = (more: Partial<PersonFacts>) => DAYS.map((on) => levelOn(person(more), on));

  it('is held from the first day of a role until the day before its end', () => {
    expect(levels({ top: since })).toEqual(['other', 'top', 'top', 'other']);
    expect(levels({ line: since })).toEqual(['other', 'line', 'line', 'other']);
    expect(levels({ top: [{ since: ago(10), until: null }] }).at(-1)).toBe('top');
    expect(levels({ top: since, line: [{ since: ago(99), until: null }] })).toEqual([
      'line',
      'top',
      'top',
      'line',
    ]);
  });

  it('ends on the day on which somebody leaves', () => {
    expect(levels({ top: [{ since: ago(99), until: null }], leftOn: ago(6) })).toEqual([
      'top',
      'top',
      'other',
      'other',
    ]);
  });
});

describe('an action on a day', () => {
  const state = (recordedOn: Day, more: Partial<ActionState> = {}): ActionState => ({
    recordedOn,
    proposed: false,
    highSignificance: false,
    accountableId: null,
    openedOn: recordedOn,
    firstDueOn: null,
    dueOn: null,
    doneOn: null,
    cancelledOn: null,
    ...more,
  });
  const recorded = (...states: readonly [ActionState, ...ActionState[]]): ActionFacts => ({
    id: 'a',
    importedOn: null,
    moves: [],
    states,
  });
  const recordedOn = (action: ActionFacts) =>
    DAYS.map((on) => stateOnDay(action, on)?.recordedOn ?? null);

  it('stands as it was last written down by the end of it', () => {
    expect(recordedOn(recorded(state(ago(10)), state(ago(5))))).toEqual([
      null,
      ago(10),
      ago(10),
      ago(5),
    ]);
  });

  it('is none while it is proposed, nor before the day it is opened', () => {
    const proposed = recorded(state(ago(11), { proposed: true }), state(ago(6)));
    expect(recordedOn(proposed)).toEqual([null, null, ago(6), ago(6)]);
    expect(recordedOn(recorded(state(ago(11), { openedOn: ago(6) })))).toEqual([
      null,
      null,
      ago(11),
      ago(11),
    ]);
  });

  it('stands from the day it was opened where it came from a list, as the list says', () => {
    const listed = { ...recorded(state(ago(5), { openedOn: ago(10) })), importedOn: ago(5) };
    expect(recordedOn(listed)).toEqual([null, ago(5), ago(5), ago(5)]);
    expect(recordedOn({ ...listed, importedOn: null })).toEqual([null, null, null, ago(5)]);
  });

  it('ends when it is done or cancelled', () => {
    expect(endOf(state(ago(9), { doneOn: ago(3) }))).toBe(ago(3));
    expect(endOf(state(ago(9), { cancelledOn: ago(2) }))).toBe(ago(2));
    expect(endOf(state(ago(9)))).toBeNull();
  });
});

describe('a move of a date', () => {
  it('is an extension where it goes to a later day or to none', () => {
    const moved = (from: Day | null, to: Day | null) => isExtension({ from, to });
    expect(moved(ago(5), ago(4))).toBe(true);
    expect(moved(ago(5), null)).toBe(true);
    expect(moved(ago(5), ago(5))).toBe(false);
    expect(moved(ago(5), ago(6))).toBe(false);
    expect(moved(null, ago(5))).toBe(false);
    expect(moved(null, null)).toBe(false);
  });

  it('comes after the date from the next day on', () => {
    const late = (movedOn: Day, from: Day | null) => isAfterTheDate({ movedOn, from });
    expect(late(TODAY, TODAY)).toBe(false);
    expect(late(addDays(TODAY, 1), TODAY)).toBe(true);
    expect(late(TODAY, null)).toBe(false);
  });
});
