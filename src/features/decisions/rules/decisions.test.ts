import { describe, expect, it } from 'vitest';
import { day } from '../../../lib/day.ts';
import {
  addFact,
  complete,
  eachOnce,
  lookBack,
  lookBackLate,
  missingOf,
  MOST_FACTS,
  moveLookBack,
  record,
  stillOpen,
  withdraw,
  type Standing,
} from './decisions.ts';

const TODAY = day('2026-11-24');

const whole: Standing = {
  kind: 'decided',
  chosen: 'We buy the second press',
  question: 'How do we keep the dates of the spring orders?',
  options: ['A second press', 'A third shift'],
  why: 'The first one is the bottleneck',
  given_up: 'The new hall',
  expected: 'No late order after March',
  owner_id: 'owner',
  decided_on: day('2026-11-01'),
  look_back_on: day('2027-04-01'),
  version: 3,
  verdict: null,
  looked_back_on: null,
  withdrawn_on: null,
};
const { version: _v, verdict: _w, looked_back_on: _b, withdrawn_on: _x, ...words } = whole;
const codeOf = (outcome: { ok: boolean; refusal?: { code: string } }) =>
  outcome.ok ? 'ok' : outcome.refusal?.code;

describe('what is missing', () => {
  it('is named part by part, and nothing of a whole decision', () => {
    expect(missingOf(whole, 1)).toEqual([]);
    expect(
      missingOf({ ...whole, question: '', why: '', expected: '', look_back_on: null }, 0),
    ).toEqual(['question', 'facts', 'why', 'expected', 'look_back']);
  });
  it('is no expectation where nothing changes', () => {
    expect(missingOf({ ...whole, kind: 'no_change', expected: '' }, 1)).toEqual([]);
  });
});

describe('a decision', () => {
  it('is of today or earlier, by somebody who is here, and looked back at later', () => {
    expect(record(words, true, TODAY).ok).toBe(true);
    expect(codeOf(record(words, false, TODAY))).toBe('decision.owner_not_here');
    const tomorrow = { ...words, decided_on: day('2026-11-25') };
    expect(codeOf(record(tomorrow, true, TODAY))).toBe('decision.day_to_come');
    const sameDay = { ...words, look_back_on: words.decided_on };
    expect(codeOf(record(sameDay, true, TODAY))).toBe('decision.look_back_before_decision');
  });
  it('that changes nothing says why', () => {
    const none = { ...words, kind: 'no_change', why: '' } as const;
    expect(codeOf(record(none, true, TODAY))).toBe('decision.why_needed');
    expect(codeOf(complete(whole, { kind: 'no_change', why: '' }, true, TODAY))).toBe(
      'decision.why_needed',
    );
  });
  it('takes only the words that change', () => {
    const changed = complete(whole, { why: whole.why, given_up: 'Nothing' }, true, TODAY);
    expect(changed).toEqual({ ok: true, value: { given_up: 'Nothing' } });
    expect(codeOf(complete(whole, { options: [...whole.options] }, true, TODAY))).toBe(
      'decision.nothing_changed',
    );
  });
  it('gets its look-back day once; from then on it is moved', () => {
    const later = { look_back_on: day('2027-06-01') };
    expect(codeOf(complete(whole, later, true, TODAY))).toBe('decision.look_back_planned');
    expect(complete({ ...whole, look_back_on: null }, later, true, TODAY).ok).toBe(true);
  });
});

describe('a look-back', () => {
  it('is late from the day after', () => {
    const due = { ...whole, look_back_on: TODAY };
    expect(lookBackLate(due, TODAY)).toBe(0);
    expect(lookBackLate(due, day('2026-11-25'))).toBe(1);
    expect(lookBackLate({ ...due, looked_back_on: TODAY }, day('2026-11-25'))).toBe(0);
  });
  it('may be early, and needs something that was expected', () => {
    const looked = { verdict: 'partly', learned: 'Two orders were late' } as const;
    expect(lookBack(whole, looked).ok).toBe(true);
    expect(codeOf(lookBack({ ...whole, expected: '' }, looked))).toBe('decision.nothing_expected');
    expect(lookBack({ ...whole, kind: 'no_change', expected: '' }, looked).ok).toBe(true);
  });
  it('is moved with a reason to a day that has not passed', () => {
    const move = (to: string, reason = 'The press comes in May', from: Standing = whole) =>
      moveLookBack(from, day(to), reason, TODAY);
    expect(move('2027-06-01')).toMatchObject({
      ok: true,
      value: { from_day: '2027-04-01', to_day: '2027-06-01', after_due: false },
    });
    const passed = { ...whole, look_back_on: day('2026-11-20') };
    expect(move('2027-06-01', 'Forgotten', passed)).toMatchObject({ value: { after_due: true } });
    expect(codeOf(move('2027-06-01', ''))).toBe('decision.reason_needed');
    expect(codeOf(move('2027-04-01'))).toBe('decision.look_back_same');
    expect(codeOf(move('2026-11-23'))).toBe('decision.look_back_past');
    expect(move(TODAY).ok).toBe(true);
    expect(codeOf(move('2027-06-01', 'So', { ...whole, look_back_on: null }))).toBe(
      'decision.no_look_back',
    );
  });
});

describe('a settled decision', () => {
  const looked = { ...whole, verdict: 'worked', looked_back_on: TODAY } as const;
  const withdrawn = { ...whole, withdrawn_on: TODAY };
  it.each([
    ['looked back at', looked, 'decision.was_looked_back'],
    ['withdrawn', withdrawn, 'decision.is_withdrawn'],
  ])('that was %s takes nothing more', (_how, decision, code) => {
    const acts = [
      stillOpen(decision),
      complete(decision, { why: 'Other' }, true, TODAY),
      lookBack(decision, { verdict: 'worked', learned: 'So' }),
      moveLookBack(decision, day('2027-06-01'), 'So', TODAY),
      withdraw(decision, 'So'),
      addFact(decision, [], { record_id: null }),
    ];
    expect(acts.map(codeOf)).toEqual(acts.map(() => code));
  });
  it('is withdrawn with a reason', () => {
    expect(codeOf(withdraw(whole, ''))).toBe('decision.reason_needed');
    expect(withdraw(whole, 'The order was cancelled').ok).toBe(true);
  });
});

describe('facts', () => {
  it('name a record once, and words as often as wanted', () => {
    const one = { record_id: 'a' };
    expect(codeOf(addFact(whole, [one], one))).toBe('decision.fact_twice');
    expect(addFact(whole, [{ record_id: null }], { record_id: null }).ok).toBe(true);
    expect(codeOf(eachOnce([one, { record_id: null }, one]))).toBe('decision.fact_twice');
    expect(eachOnce([one, { record_id: null }, { record_id: null }]).ok).toBe(true);
  });
  it('end where a page would', () => {
    const facts = (count: number) => Array.from({ length: count }, () => ({ record_id: null }));
    expect(addFact(whole, facts(MOST_FACTS - 1), { record_id: null }).ok).toBe(true);
    expect(codeOf(addFact(whole, facts(MOST_FACTS), { record_id: null }))).toBe(
      'decision.too_many_facts',
    );
  });
});
