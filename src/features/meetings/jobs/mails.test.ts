import { describe, expect, it } from 'vitest';
import { day } from '../../../lib/day.ts';
import { appointmentMail, toldMail } from './mails.tsx';

const URL = 'https://plumbline.example';
const ON = day('2026-12-04');

const appointment = {
  id: 'm',
  version: 1,
  name: 'Management meeting',
  purpose: '',
  day: ON,
  starts_at: '09:00',
  place: 'Hall 2',
  state: 'planned',
  chair: null,
  minutes: 30,
} as const;

describe('mails of meetings', () => {
  it('say a day in words', () => {
    const told = {
      meeting_id: 'm',
      name: 'Management meeting',
      held_on: ON,
      told_at: new Date(),
      decisions: [{ kind: 'decision', label: 'A second shift', owner: 'Ana' }],
    } as const;
    expect(toldMail(told, URL).subject).toBe(
      'One thing was settled in “Management meeting” on 4 December 2026',
    );
    expect(appointmentMail(appointment, 'invited', URL).text).toContain(
      'You are asked to the meeting “Management meeting” on Friday 4 December 2026 at 09:00, Hall 2.',
    );
    for (const kind of ['invited', 'cancelled', 'seat_gone'] as const) {
      expect(appointmentMail(appointment, kind, URL).text).not.toContain('2026-12-04');
    }
  });
});
