import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../../lib/day.ts';
import { appoint, delegate, reply, tell, visit, write } from './acts.ts';
import { make, move, show, standingOf, withdraw, type Promised } from './commitments.ts';

const DUE = day('2026-06-30');
const promise = (more: Partial<Promised> = {}): Promised => ({
  first_due_on: DUE,
  due_on: DUE,
  withdrawn_on: null,
  shown_on: null,
  ...more,
});
const after = (days: number) => addDays(DUE, days);
const code = (outcome: { ok: boolean }) =>
  outcome.ok ? 'ok' : (outcome as unknown as { refusal: { code: string } }).refusal.code;

describe('how a commitment stands', () => {
  it('is derived from what shows it, never said', () => {
    expect(standingOf(promise(), DUE)).toBe('open');
    expect(standingOf(promise(), after(1))).toBe('late');
    expect(standingOf(promise(), after(30))).toBe('late');
    expect(standingOf(promise(), after(31))).toBe('broken');
    expect(standingOf(promise({ shown_on: DUE }), after(90))).toBe('kept');
    expect(standingOf(promise({ shown_on: after(1) }), after(90))).toBe('kept_late');
  });

  it('is late against the first day, however often it was moved', () => {
    const moved = promise({ due_on: after(20) });
    expect(standingOf(moved, after(20))).toBe('open');
    expect(standingOf({ ...moved, shown_on: after(10) }, after(20))).toBe('kept_late');
    expect(standingOf(moved, after(51))).toBe('broken');
  });

  it('is broken where it is taken back after its day, and none where it was before', () => {
    expect(standingOf(promise({ withdrawn_on: DUE }), after(5))).toBe('withdrawn');
    expect(standingOf(promise({ withdrawn_on: after(1) }), after(5))).toBe('broken');
  });
});

describe('a commitment', () => {
  it('is made to somebody, for a day to come', () => {
    const ok = { due_on: DUE, addressed: true };
    expect(code(make(ok, true, DUE))).toBe('ok');
    expect(code(make(ok, true, after(1)))).toBe('commitment.day_past');
    expect(code(make({ ...ok, addressed: false }, true, DUE))).toBe('commitment.to_nobody');
    expect(code(make(ok, false, DUE))).toBe('leadership.audience_unknown');
  });

  it('moves with a reason, and neither moves nor goes once it is kept', () => {
    const to = after(10);
    const moved = move(promise(), { to, reason: 'Order first' }, after(1));
    expect(moved).toMatchObject({ ok: true, value: { from: DUE, to, afterDue: true } });
    expect(code(move(promise(), { to, reason: '' }, DUE))).toBe('commitment.reason_needed');
    expect(code(move(promise(), { to: DUE, reason: 'R' }, DUE))).toBe('commitment.nothing_changed');
    expect(code(move(promise(), { to: DUE, reason: 'R' }, to))).toBe('commitment.day_past');
    const kept = promise({ shown_on: DUE });
    expect(code(move(kept, { to, reason: 'R' }, DUE))).toBe('commitment.is_kept');
    expect(code(withdraw(kept, 'R'))).toBe('commitment.is_kept');
    expect(code(withdraw(promise(), ''))).toBe('commitment.reason_needed');
    expect(code(withdraw(promise({ withdrawn_on: DUE }), 'R'))).toBe('commitment.is_withdrawn');
  });

  it('is shown by something of a day that has come', () => {
    expect(code(show(promise(), DUE, DUE))).toBe('ok');
    expect(code(show(promise(), after(1), DUE))).toBe('commitment.day_to_come');
    expect(code(show(promise({ withdrawn_on: DUE }), DUE, DUE))).toBe('commitment.is_withdrawn');
  });
});

describe('visits and messages', () => {
  it('are of days that have come, to teams that are there', () => {
    expect(code(visit(DUE, true, DUE))).toBe('ok');
    expect(code(visit(after(1), true, DUE))).toBe('visit.day_to_come');
    expect(code(visit(DUE, false, DUE))).toBe('visit.team_unknown');
    expect(code(write(true, true))).toBe('ok');
    expect(code(write(false, true))).toBe('why_message.to_nobody');
    expect(code(tell(DUE, DUE, DUE))).toBe('ok');
    expect(code(tell(DUE, after(1), after(2)))).toBe('why_message.before_written');
    expect(code(tell(after(1), DUE, DUE))).toBe('why_message.day_to_come');
  });

  it('answer a point once', () => {
    const point = { repliedOn: null, visitedOn: DUE };
    expect(reply(point, 'Fixed', after(3))).toMatchObject({ value: { waitingDays: 3 } });
    expect(code(reply(point, '', DUE))).toBe('visit.reply_needed');
    expect(code(reply({ ...point, repliedOn: DUE }, 'Again', DUE))).toBe('visit.is_answered');
  });
});

describe('duties of top management', () => {
  it('lie with top management alone', () => {
    expect(code(appoint({ holder: null, isTop: false }, 'a'))).toBe('duty.not_top_management');
    expect(code(appoint({ holder: 'a', isTop: true }, 'a'))).toBe('duty.answers_already');
    expect(appoint({ holder: 'b', isTop: true }, 'a')).toMatchObject({ value: { from: 'b' } });
  });

  it('have tasks beneath them where somebody answers for them', () => {
    expect(code(delegate({ holder: null, here: true }))).toBe('duty.nobody_answers');
    expect(code(delegate({ holder: 'a', here: false }))).toBe('duty.person_not_here');
    expect(code(delegate({ holder: 'a', here: true }))).toBe('ok');
  });
});
