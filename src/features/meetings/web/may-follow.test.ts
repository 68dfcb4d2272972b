import { expect, it } from 'vitest';
import type { Role } from '../../../web/session/session.ts';
import { mayFollow } from './may-follow.ts';

const as = (...roles: Role[]) => ({ roles });

it('links a signal for top management alone', () => {
  expect(mayFollow('signal', as('top_management'))).toBe(true);
  expect(mayFollow('signal', as('line_manager', 'system_manager'))).toBe(false);
});

it('links for a reader from outside what such a reader may open', () => {
  const outside = as('external_auditor');
  expect(['decision', 'resource_request'].map((kind) => mayFollow(kind, outside))).toEqual([
    false,
    false,
  ]);
  expect(
    ['action', 'problem', 'measure', 'objective'].every((kind) => mayFollow(kind, outside)),
  ).toBe(true);
  expect(mayFollow('decision', as('staff'))).toBe(true);
});
