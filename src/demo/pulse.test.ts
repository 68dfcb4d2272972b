import { expect, test } from 'vitest';
import { day } from '../lib/day.ts';
import { DECISIONS } from './firm/decisions.ts';
import { PULSE_DAYS, PULSES } from './firm/pulse.ts';
import { tellStory } from './story.ts';

const TODAY = day('2026-11-25');

test('a wave runs at a time, and what is decided because of it is decided before the next', () => {
  for (const [at, { on, decision }] of PULSES.entries()) {
    const next = PULSES[at + 1]?.on ?? 0;
    expect(on + PULSE_DAYS + 3).toBeLessThan(next - 7 + (next === 0 ? 30 : 0));
    if (decision === undefined) continue;
    const taken = DECISIONS.find(({ key }) => key === decision)!;
    expect(taken.on, decision).toBeGreaterThan(on + PULSE_DAYS + 3);
    expect(taken.on + 4, decision).toBeLessThan(next);
    expect(taken.withdrawn === undefined || taken.withdrawn.on > taken.on + 1).toBe(true);
  }
});

test('eleven waves are published, two of them with nothing done about it, and one is open', () => {
  const acts = tellStory(TODAY).steps.flatMap(({ act }) => ('pulse' in act ? [act.kind] : []));
  const count = (kind: string) => acts.filter((one) => one === kind).length;
  expect(count('announce_pulse')).toBe(12);
  expect(count('open_pulse')).toBe(12);
  expect(count('publish_pulse')).toBe(11);
  expect(count('answer_pulse')).toBe(9);
  expect(count('tell_pulse')).toBe(9);
});
