import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../../lib/outcome.ts';
import type { Results } from '../contract/results.ts';
import * as single from './single.ts';

const at = new Date('2027-03-01T06:00:00Z');
const open = { opened_at: at, closed_at: null, published_at: null, cancelled_at: null };
const closed = { ...open, closed_at: at };
const published = { ...closed, published_at: at };
const told = (outcome: Outcome<unknown>) => (outcome.ok ? 'yes' : outcome.refusal.code);

const LISTENS = 'He listens.';
const HURRIES = 'He hurries us.';
const results: Results = {
  eligible: 14,
  answered: 12,
  leaders: { asked: 1, answered: 1 },
  groups: [],
  dimensions: [],
  texts: { helps: [LISTENS, 'Time for checks.'], hinders: [HURRIES, LISTENS] },
};

describe('the one leader a pulse is about', () => {
  test('reads first what came out: after it closed and before everybody reads it, and nobody else does', () => {
    const about = { single_leader_id: 'marta' };
    expect(single.readsFirst({ ...closed, ...about }, 'marta')).toBe(true);
    expect(single.readsFirst({ ...closed, ...about }, 'jonas')).toBe(false);
    expect(single.readsFirst({ ...open, ...about }, 'marta')).toBe(false);
    expect(single.readsFirst({ ...published, ...about }, 'marta')).toBe(false);
  });

  test('adds words of their own in that time, and not none', () => {
    expect(single.comment(closed, 'I was away a lot.')).toEqual({
      ok: true,
      value: 'I was away a lot.',
    });
    expect(told(single.comment(closed, ''))).toBe('pulse.words_needed');
    expect(told(single.comment(open, 'Now.'))).toBe('pulse.not_closed');
    expect(told(single.comment(published, 'Too late.'))).toBe('pulse.not_closed');
  });
});

describe('objecting to a text', () => {
  type Objected = Parameters<typeof single.object>[2];
  const against = { question: 'hinders', words: HURRIES, reason: 'It names a customer.' } as const;
  const object = (
    other: Partial<Parameters<typeof single.object>[1]> = {},
    objected: Objected = [],
    wave: Parameters<typeof single.object>[0] = { ...closed, results },
  ) => told(single.object(wave, { ...against, ...other }, objected));

  test('takes a text that was written to this question, and a reason', () => {
    expect(object()).toBe('yes');
    expect(object({ reason: '' })).toBe('pulse.reason_needed');
    expect(object({ question: 'helps' })).toBe('pulse.no_such_text');
    expect(object({ words: 'Nobody wrote this.' })).toBe('pulse.no_such_text');
  });

  test('is for the days before everybody reads it', () => {
    expect(object({}, [], { ...open, results })).toBe('pulse.not_closed');
    expect(object({}, [], { ...published, results })).toBe('pulse.not_closed');
  });

  test('finds no text where none is shown, or nothing was worked out yet', () => {
    expect(object({}, [], { ...closed, results: null })).toBe('pulse.no_such_text');
    const silent = { ...closed, results: { ...results, texts: null } };
    expect(object({}, [], silent)).toBe('pulse.no_such_text');
  });

  test('is done once to each text; another text, and the same words to the other question, are others', () => {
    const again = { question: 'hinders', words: HURRIES };
    const elsewhere = { question: 'helps', words: LISTENS };
    expect(object({}, [elsewhere, again])).toBe('pulse.objected_already');
    expect(object({}, [elsewhere])).toBe('yes');
    expect(object({ words: LISTENS }, [elsewhere, again])).toBe('yes');
  });

  test('is judged once, before everybody reads the text', () => {
    expect(told(single.judge(closed, { judged_at: null }))).toBe('yes');
    expect(told(single.judge(closed, { judged_at: at }))).toBe('pulse.judged_already');
    expect(told(single.judge(open, { judged_at: null }))).toBe('pulse.not_closed');
    expect(told(single.judge(published, { judged_at: null }))).toBe('pulse.not_closed');
  });

  test('takes out every text of these words to this question, and leaves all else as it was', () => {
    const twice = { ...results, texts: { helps: [LISTENS], hinders: [HURRIES, LISTENS, HURRIES] } };
    expect(single.without(twice, 'hinders', HURRIES)).toEqual({
      ...results,
      texts: { helps: [LISTENS], hinders: [LISTENS] },
    });
    const silent = { ...results, texts: null };
    expect(single.without(silent, 'hinders', HURRIES)).toEqual(silent);
  });
});
