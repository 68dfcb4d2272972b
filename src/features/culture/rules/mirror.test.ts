import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../../lib/day.ts';
import { answer, answerBy, isShared, toldOf, turn, type Life, type Told } from './mirror.ts';
import type { Finding } from './signals/signal.ts';

const BEGAN = day('2026-06-01');
const told = (signal: Told['signal'], personId: string | null = null): Told => ({
  signal,
  cause: 'top_absent',
  personId,
});
const life = (signal: Told['signal'], personId: string | null = null): Life => ({
  ...told(signal, personId),
  id: signal,
  beganOn: BEGAN,
});

describe('the life of a signal', () => {
  it('begins once and ends when it is no longer live', () => {
    expect(turn([told('S1'), told('S8', 'a')], [life('S1'), life('S8', 'b')])).toEqual({
      begin: [told('S8', 'a')],
      end: [life('S8', 'b')],
    });
    expect(turn([told('S1')], [life('S1')])).toEqual({ begin: [], end: [] });
  });

  it('is of one half of a rule about the same people: another half, or other people, are another life', () => {
    const other = { ...told('S8', 'a'), cause: 'deputy_twice' };
    expect(turn([other], [life('S8', 'a')])).toMatchObject({ begin: [other], end: [{ id: 'S8' }] });
    expect(turn([told('S9')], [life('S8')])).toMatchObject({ begin: [{ signal: 'S9' }] });
    const finding = {
      id: 'S8',
      cause: 'top_absent',
      numbers: {},
      ownParts: [],
      strength: 1,
    } as const;
    const evidence = { total: 0, records: [] };
    const of = (concerns: Finding['concerns']) => toldOf({ ...finding, evidence, concerns });
    expect(of({ kind: 'leader', personId: 'a' })).toEqual(told('S8', 'a'));
    expect(of({ kind: 'top_team' })).toEqual(told('S8'));
  });

  it('concerns one leader alone for fourteen days', () => {
    expect(answerBy(BEGAN)).toBe('2026-06-15');
    expect(isShared(life('S8', 'a'), addDays(BEGAN, 14))).toBe(false);
    expect(isShared(life('S8', 'a'), addDays(BEGAN, 15))).toBe(true);
    expect(isShared(life('S1'), addDays(BEGAN, 90))).toBe(false);
  });

  it('is answered in words while it lasts', () => {
    expect(answer({ endedOn: null }, 'Moved')).toMatchObject({ ok: true });
    expect(answer({ endedOn: null }, '')).toMatchObject({
      refusal: { code: 'signal.words_needed' },
    });
    expect(answer({ endedOn: BEGAN }, 'x')).toMatchObject({
      refusal: { code: 'signal.is_over', details: { day: BEGAN } },
    });
  });
});
