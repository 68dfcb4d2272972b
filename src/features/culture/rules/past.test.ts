import { expect, it } from 'vitest';
import { LEAVES_THE_PAST } from './past.ts';

it('knows which records leave past days as they were, each once', () => {
  expect(LEAVES_THE_PAST).toContain('action.done');
  expect(LEAVES_THE_PAST).toContain('action.unlinked');
  expect(LEAVES_THE_PAST).toContain('problem.raised');
  expect(new Set(LEAVES_THE_PAST).size).toBe(LEAVES_THE_PAST.length);
});

it.each([
  'import.done',
  'import.undone',
  'person.merged',
  'person.role_given',
  'organisation.changed',
  'leave.recorded',
  'external_audit.changed',
  'objective.handed_over',
  'measure.changed',
])('counts past days anew after %s, which may tell of them', (type) => {
  expect(LEAVES_THE_PAST).not.toContain(type);
});
