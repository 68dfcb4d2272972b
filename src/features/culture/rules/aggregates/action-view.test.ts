import { describe, expect, it } from 'vitest';
import { TODAY } from '../../../../../test/pictures.ts';
import { ago } from '../../../../../test/steering.ts';
import { addDays } from '../../../../lib/day.ts';
import type { ActionFacts, ActionState, DueMove } from '../facts.ts';
import type { Level } from '../timeline.ts';
import { fellDue, isKept, isOverdue, lastExtension, viewOnDay } from './action-view.ts';

const TOMORROW = addDays(TODAY, 1);
const LEVELS: ReadonlyMap<string, Level> = new Map([['md', 'top']]);

const action = (
  state: Partial<ActionState> = {},
  more: Partial<Omit<ActionFacts, 'states'>> = {},
): ActionFacts => ({
  id: 'a',
  importedOn: null,
  moves: [],
  states: [
    {
      recordedOn: ago(100),
      proposed: false,
      highSignificance: true,
      accountableId: 'md',
      openedOn: ago(100),
      firstDueOn: null,
      dueOn: null,
      doneOn: null,
      cancelledOn: null,
      ...state,
    },
  ],
  ...more,
});
const view = (...given: Parameters<typeof action>) => viewOnDay(action(...given), LEVELS, TODAY)!;
const move = (movedOn: DueMove['movedOn'], by: number): DueMove => ({
  movedOn,
  from: ago(50),
  to: addDays(ago(50), by),
  byId: null,
  hasReason: true,
});

describe('an action at the end of a day', () => {
  it('is of the level of whoever is accountable, and of no level where nobody is or is known', () => {
    const level = (accountableId: string | null) => view({ accountableId }).level;
    expect([level('md'), level('gone'), level(null)]).toEqual(['top', 'other', 'other']);
  });

  it('has ended on the day itself, and not where a list says that it ends later', () => {
    expect(view({ doneOn: TODAY })).toMatchObject({ doneOn: TODAY, endedOn: TODAY });
    expect(view({ doneOn: TOMORROW })).toMatchObject({ doneOn: null, endedOn: null });
    expect(view({ cancelledOn: TODAY })).toMatchObject({ cancelledOn: TODAY, endedOn: TODAY });
    expect(view({ cancelledOn: TOMORROW })).toMatchObject({ cancelledOn: null, endedOn: null });
  });

  it('was ended before its import where it stood so in the list of that day', () => {
    const ended = (doneOn: ActionState['doneOn'], importedOn: ActionFacts['importedOn']) =>
      view({ doneOn }, { importedOn }).endedBeforeImport;
    expect(ended(ago(11), ago(10))).toBe(true);
    expect(ended(ago(10), ago(10))).toBe(true);
    expect(ended(ago(9), ago(10))).toBe(false);
    expect(ended(null, ago(10))).toBe(false);
    expect(ended(ago(10), null)).toBe(false);
  });

  it('knows its extensions up to the day, and no other moves', () => {
    const moves = [move(ago(20), 5), move(ago(10), -5), move(TODAY, 9), move(TOMORROW, 12)];
    expect(view({}, { moves }).extensions.map(({ movedOn }) => movedOn)).toEqual([ago(20), TODAY]);
  });

  it('is overdue where it is open and its date has passed', () => {
    const overdue = (state: Partial<ActionState>) => isOverdue(view(state), TODAY);
    expect(overdue({ dueOn: ago(1) })).toBe(true);
    expect(overdue({ dueOn: TODAY })).toBe(false);
    expect(overdue({})).toBe(false);
    expect(overdue({ dueOn: ago(9), doneOn: ago(1) })).toBe(false);
    expect(overdue({ dueOn: ago(9), cancelledOn: ago(1) })).toBe(false);
  });

  it('fell due where its first date lies in the days that have passed and it was not cancelled by then', () => {
    const due = (state: Partial<ActionState>) => fellDue(view(state), ago(89), TODAY);
    expect([90, 89, 1, 0].map((days) => due({ firstDueOn: ago(days) }))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(due({})).toBe(false);
    expect(due({ firstDueOn: ago(10), cancelledOn: ago(10) })).toBe(false);
    expect(due({ firstDueOn: ago(10), cancelledOn: ago(9) })).toBe(true);
  });

  it('is kept where it was done by its first date', () => {
    const kept = (state: Partial<ActionState>) => isKept(view(state));
    expect(kept({ firstDueOn: ago(10), doneOn: ago(10) })).toBe(true);
    expect(kept({ firstDueOn: ago(10), doneOn: ago(9) })).toBe(false);
    expect(kept({ firstDueOn: ago(10) })).toBe(false);
    expect(kept({ doneOn: ago(10) })).toBe(false);
  });

  it('was last extended on the latest day that is asked for, from the first day on', () => {
    const extended = view({}, { moves: [move(ago(30), 5), move(ago(20), 6), move(ago(10), 40)] });
    const days = (by: number) => (one: DueMove) => one.to === addDays(ago(50), by);
    expect(lastExtension(extended, ago(30), () => true)).toBe(ago(10));
    expect(lastExtension(extended, ago(30), days(5))).toBe(ago(30));
    expect(lastExtension(extended, ago(29), days(5))).toBeNull();
    expect(lastExtension(extended, ago(30), days(7))).toBeNull();
  });
});
