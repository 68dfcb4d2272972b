import { expect, it } from 'vitest';
import { fit } from './match.ts';

it('puts the name that begins with what was typed first', () => {
  expect(fit('act', 'Actions')).toBeGreaterThan(fit('act', 'New action'));
  expect(fit('act', 'New action')).toBeGreaterThan(fit('act', 'Contacts'));
  expect(fit('act', 'Contacts')).toBeGreaterThan(fit('act', 'Tasks', 'open actions'));
});

it('wants every word, in any order and without accents', () => {
  expect(fit('open late', 'Late actions', 'open overdue')).toBeGreaterThan(0);
  expect(fit('open late', 'Late actions')).toBe(0);
  expect(fit('uber', 'Über uns')).toBeGreaterThan(0);
});

it('offers everything while nothing is typed', () => {
  expect(fit('  ', 'Actions')).toBe(1);
});
