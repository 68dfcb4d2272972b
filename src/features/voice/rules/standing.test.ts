import { describe, expect, it } from 'vitest';
import { day } from '../../../lib/day.ts';
import { possibleActs } from './possible.ts';
import { isForAll, openWords, standingOf } from './standing.ts';

const OPEN = {
  kind: 'barrier',
  way: 'named',
  sealed: false,
  raiser_id: 'ana',
  first_reply_at: null,
  decision: null,
  try_ended_on: null,
  action_id: null,
  done_at: null,
  asked_gone_on: null,
  closed_on: null,
  closed_how: null,
  joined: false,
  fair_said: false,
} as const;
const AT = new Date('2026-11-24T09:00:00Z');
const TODAY = day('2026-11-24');

describe('who reads it', () => {
  it('is everyone, except of concerns, of what is said to one person, and of what is sealed', () => {
    expect(isForAll(OPEN)).toBe(true);
    expect(isForAll({ ...OPEN, way: 'anonymous' })).toBe(true);
    expect(isForAll({ ...OPEN, kind: 'concern' })).toBe(false);
    expect(isForAll({ ...OPEN, way: 'to_person' })).toBe(false);
    expect(isForAll({ ...OPEN, sealed: true })).toBe(false);
    expect(openWords(OPEN, 'words')).toBe('words');
    expect(openWords({ ...OPEN, kind: 'concern' }, 'words')).toBeNull();
  });
});

describe('where it stands', () => {
  it.each([
    ['waits', {}],
    ['heard', { first_reply_at: AT }],
    ['decided', { first_reply_at: AT, decision: 'no' }],
    ['trying', { decision: 'try' }],
    ['decided', { decision: 'yes', try_ended_on: TODAY }],
    ['asked_gone', { decision: 'yes', asked_gone_on: TODAY }],
    ['closed', { decision: 'yes', asked_gone_on: TODAY, closed_on: TODAY }],
  ] as const)('is %s', (standing, change) => {
    expect(standingOf({ ...OPEN, ...change })).toBe(standing);
  });
});

describe('what can be done with it', () => {
  const acts = (change: object, by = 'ben') =>
    [...possibleActs({ ...OPEN, ...change }, by)].toSorted();

  it('follows from how it stands', () => {
    expect(acts({})).toEqual(['decide', 'join', 'reply', 'thank', 'withdraw']);
    expect(acts({}, 'ana')).toEqual(['reply', 'withdraw']);
    expect(acts({ decision: 'yes' })).toEqual([
      'ask_gone',
      'finish',
      'implement',
      'join',
      'reply',
      'thank',
      'withdraw',
    ]);
    expect(acts({ decision: 'yes', done_at: AT, asked_gone_on: TODAY, joined: true })).toEqual([
      'benefit',
      'leave',
      'reply',
      'say_gone',
      'thank',
      'withdraw',
    ]);
    expect(acts({ kind: 'near_miss' })).toContain('make_problem');
    expect(acts({ kind: 'near_miss' }, 'ana')).not.toContain('make_problem');
    expect(acts({ kind: 'idea', decision: 'try' })).toContain('end_try');
    expect(acts({ kind: 'idea', decision: 'try' }, 'ana')).not.toContain('end_try');
    expect(acts({ way: 'to_person' })).toContain('redirect');
    expect(acts({ way: 'to_person' })).not.toContain('join');
  });

  it('is next to nothing once it is over', () => {
    expect(acts({ closed_on: TODAY, closed_how: 'gone' })).toEqual(['reply', 'thank']);
    expect(acts({ closed_on: TODAY, closed_how: 'withdrawn' })).toEqual([]);
  });
});
