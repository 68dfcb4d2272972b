import { expect, test } from 'vitest';
import { addDays, day } from '../lib/day.ts';
import { reviewInputsOf } from '../standards/review-inputs.ts';
import { coverage } from '../features/meetings/rules/coverage.ts';
import { calendarOf } from './calendar.ts';
import { isHere, character } from './cast.ts';
import { DECISIONS } from './firm/decisions.ts';
import { MEETINGS, STANDING } from './firm/meetings.ts';
import { STANDARDS_HELD } from './firm/profile.ts';
import { tellStory } from './story.ts';

const TODAY = day('2026-11-25');

test('eleven meetings are held, and the next is planned for the week to come', () => {
  const { steps } = tellStory(TODAY);
  const acts = steps.flatMap(({ act }) => ('meeting' in act ? [act] : []));
  expect(acts.filter(({ kind }) => kind === 'hold_meeting')).toHaveLength(11);
  // Whoever wrote them and whoever was in the chair; the last wait for the chair.
  expect(acts.filter(({ kind }) => kind === 'sign_minutes')).toHaveLength(21);
  const next = acts.flatMap((act) => (act.kind === 'plan_meeting' ? [act.day] : [])).at(-1);
  expect(next! > TODAY && next! <= addDays(TODAY, 7)).toBe(true);
});

test('what is decided in a meeting is a decision of that very day', () => {
  for (const { on, topics } of MEETINGS) {
    for (const { end } of topics) {
      if (!('decided' in end)) continue;
      expect(DECISIONS.find(({ key }) => key === end.decided)?.on, end.decided).toBe(on);
    }
  }
  for (const { deputy, on } of MEETINGS) {
    if (deputy !== undefined) expect(isHere(character(deputy[1]), on)).toBe(true);
  }
});

test('one input was never considered and one not for more than a year, on every weekday', () => {
  const required = reviewInputsOf(STANDARDS_HELD.map(({ standard }) => standard));
  for (let weekday = 0; weekday < 7; weekday += 1) {
    const today = addDays(TODAY, weekday);
    const calendar = calendarOf(today);
    const considered = MEETINGS.flatMap(({ key, on, topics }) =>
      [...STANDING, ...topics].flatMap(({ title, inputs }) =>
        inputs.map((input) => ({
          input,
          meeting_id: key,
          meeting: key,
          item_id: title,
          item: title,
          held_on: calendar.day(on),
          recorded_on: calendar.day(on),
          chair: 'ines',
          chair_was_top: true,
          chair_was_present: true,
          outcome: 'informed' as const,
          data_as_of: null,
        })),
      ),
    );
    const keys = required.map(({ key }) => key);
    const rows = coverage(keys, considered, today).filter(({ state }) => state !== 'covered');
    expect(rows.map(({ input, state }) => `${input} ${state}`)).toEqual([
      'participation missing',
      'suppliers stale',
    ]);
  }
});
