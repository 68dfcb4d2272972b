import { describe, expect, it } from 'vitest';
import { day } from '../../../lib/day.ts';
import {
  answer,
  ask,
  decisionOf,
  handOn,
  waitingDays,
  withdraw,
  type Waiting,
} from './requests.ts';

const TODAY = day('2026-11-24');
const waiting: Waiting = {
  what: 'A second measuring machine',
  asked_by: 'asker',
  asked_on: day('2026-11-10'),
  handed_to: null,
  answered_on: null,
  withdrawn_on: null,
};
const codeOf = (outcome: { ok: boolean; refusal?: { code: string } }) =>
  outcome.ok ? 'ok' : outcome.refusal?.code;

describe('a request', () => {
  it('waits until it is answered or withdrawn', () => {
    expect(waitingDays(waiting, TODAY)).toBe(14);
    expect(waitingDays({ ...waiting, answered_on: day('2026-11-13') }, TODAY)).toBe(3);
    expect(waitingDays({ ...waiting, withdrawn_on: day('2026-11-11') }, TODAY)).toBe(1);
  });
  it('is wanted by a day that has not passed', () => {
    expect(ask({ wanted_by: TODAY }, TODAY).ok).toBe(true);
    expect(ask({ wanted_by: null }, TODAY).ok).toBe(true);
    expect(codeOf(ask({ wanted_by: day('2026-11-23') }, TODAY))).toBe(
      'resource_request.wanted_past',
    );
  });
  it('is answered once: a no says why, something else says what', () => {
    const given = (kind: 'yes' | 'no' | 'changed', why = '', granted = '') =>
      answer(waiting, { answer: kind, why, granted });
    expect(given('yes').ok).toBe(true);
    expect(codeOf(given('no'))).toBe('resource_request.why_needed');
    expect(given('no', 'The order was lost').ok).toBe(true);
    expect(codeOf(given('changed', 'Too dear'))).toBe('resource_request.granted_needed');
    expect(given('changed', '', 'A used one').ok).toBe(true);
    const done = { ...waiting, answered_on: TODAY };
    expect(codeOf(answer(done, { answer: 'yes', why: '', granted: '' }))).toBe(
      'resource_request.is_answered',
    );
  });
  it('becomes a decision: a no changes nothing, something else is what was chosen', () => {
    const given = { granted: '', why: 'The order was lost' };
    expect(decisionOf(waiting, { answer: 'no', ...given }, 'boss', TODAY)).toMatchObject({
      kind: 'no_change',
      chosen: waiting.what,
      why: 'The order was lost',
      owner_id: 'boss',
    });
    const changed = { answer: 'changed', granted: 'A used one', why: '' } as const;
    expect(decisionOf(waiting, changed, 'boss', TODAY)).toMatchObject({
      kind: 'decided',
      chosen: 'A used one',
      question: waiting.what,
    });
  });
  it('is handed to somebody else who is here', () => {
    expect(handOn(waiting, 'other', true).ok).toBe(true);
    expect(codeOf(handOn(waiting, 'other', false))).toBe('resource_request.nobody_here');
    expect(codeOf(handOn(waiting, 'asker', true))).toBe('resource_request.own_request');
    expect(codeOf(handOn({ ...waiting, handed_to: 'other' }, 'other', true))).toBe(
      'resource_request.handed_already',
    );
  });
  it('is withdrawn with a reason', () => {
    expect(codeOf(withdraw(waiting, ''))).toBe('resource_request.reason_needed');
    expect(withdraw(waiting, 'We found one').ok).toBe(true);
    expect(codeOf(withdraw({ ...waiting, withdrawn_on: TODAY }, 'Again'))).toBe(
      'resource_request.is_withdrawn',
    );
  });
});
