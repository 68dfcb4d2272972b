import { describe, expect, test } from 'vitest';
import { isOutsider, principalRole, ROLES, systemActor, type Actor, type Role } from './actor.ts';
import {
  allows,
  answers,
  anyone,
  anyoneHere,
  anyoneInTheirPart,
  hasRole,
  hasRoleFor,
  theSystem,
  when,
  type Policy,
} from './predicate.ts';
import { openScope, sightOf } from './scope.ts';

const person = (...roles: Role[]): Actor => ({
  kind: 'person',
  personId: 'p1',
  name: 'Marta',
  roles: new Set(roles),
  teamId: null,
  ledTeamIds: new Set(),
});

/** The roles that, held alone, are let through, for a record that belongs to p1. */
const letIn = (policy: Policy<{ owner: string }>, record = { owner: 'p1' }): Role[] =>
  ROLES.filter((role) => allows(policy, person(role), record));

describe('a predicate', () => {
  test('lets through exactly the roles it names', () => {
    expect(letIn([hasRole('top_management', 'consultant')])).toEqual([
      'top_management',
      'consultant',
    ]);
    const both = hasRole('top_management', 'staff');
    expect(both.test(person('internal_auditor', 'staff'), null)).toBe(true);
    expect(both.test(person(), null)).toBe(false);
    expect(both.test(systemActor, null)).toBe(false);
  });

  test('for roles and most records leaves out the roles it does not name, and the few records', () => {
    const most = hasRoleFor<{ owner: string }>(
      'staff, of p1',
      ['staff'],
      ({ owner }) => owner === 'p1',
    );
    expect(letIn([most])).toEqual(['staff']);
    expect(letIn([most], { owner: 'p2' })).toEqual([]);
    expect(most).toMatchObject({ roles: ['staff'], unconditional: false, words: 'staff, of p1' });
  });

  test('about a record holds for everyone of the firm for whom it is true, and for nobody from outside', () => {
    const owner = when<{ owner: string }>(
      'the owner',
      (actor, record) => actor.personId === record.owner,
    );
    expect(letIn([owner])).toEqual(ROLES.filter((role) => role !== 'external_auditor'));
    expect(letIn([owner], { owner: 'p2' })).toEqual([]);
    expect(allows([owner], person('external_auditor', 'staff'), { owner: 'p1' })).toBe(true);
    expect(allows([owner], person(), { owner: 'p1' })).toBe(false);
  });

  test('for anyone here leaves out who reads from outside, holds no role, or is the product', () => {
    expect(letIn([anyoneHere])).toEqual(ROLES.filter((role) => role !== 'external_auditor'));
    expect(anyoneHere.test(person('external_auditor', 'consultant'), null)).toBe(true);
    expect(anyoneHere.test(person(), null)).toBe(false);
    expect(anyoneHere.test(systemActor, null)).toBe(false);
  });

  test('for anyone takes readers from outside in, but nobody without a role and not the product', () => {
    expect(letIn([anyone])).toEqual([...ROLES]);
    expect(anyone.test(person(), null)).toBe(false);
    expect(anyone.test({ ...systemActor, roles: new Set<Role>(['staff']) }, null)).toBe(false);
  });

  test('for the product lets no person through, whatever their roles', () => {
    expect(theSystem.test(systemActor, null)).toBe(true);
    expect(theSystem.test(person(...ROLES), null)).toBe(false);
  });

  test('says in words and roles what the table of permissions prints', () => {
    const told = [
      hasRole('staff', 'consultant'),
      when('the owner', () => true),
      anyoneHere,
      anyone,
      anyoneInTheirPart,
      theSystem,
    ].map(({ words, roles, unconditional }) => [words, roles.length, unconditional]);
    expect(told).toEqual([
      ['staff, consultant', 2, true],
      ['the owner', 6, false],
      ['anyone in the firm', 6, true],
      ['anyone who reads the whole firm', 7, true],
      ['anyone who may enter, each in the part they read', 7, true],
      ['the product itself', 0, true],
    ]);
    expect(anyoneHere.roles).not.toContain('external_auditor');
    expect(when('the owner', () => true).roles).toEqual(anyoneHere.roles);
  });
});

describe('somebody who reads one part of the firm', () => {
  const inPart: Actor = { ...person('external_auditor'), part: { kind: 'site', id: 's1' } };

  test('is let through where what is read is held back by the part, and nowhere else', () => {
    expect(anyoneInTheirPart.test(inPart, null)).toBe(true);
    const others = [anyone, anyoneHere, hasRole('external_auditor'), when('theirs', () => true)];
    for (const other of others) expect(other.test(inPart, null), other.words).toBe(false);
    expect(anyone.test(person('external_auditor'), null)).toBe(true);
    expect(hasRole('external_auditor').test(person('external_auditor'), null)).toBe(true);
    expect(anyoneInTheirPart.test(person(), null)).toBe(false);
    const product = { ...systemActor, roles: new Set<Role>(['staff']) };
    expect(anyoneInTheirPart.test(product, null)).toBe(false);
  });

  test('has answers kept apart from those of the whole firm, and of another part', () => {
    const sight = (actor: Actor): string => sightOf(openScope('firm', actor, 'Europe/Berlin'));
    const team: Actor = { ...inPart, part: { kind: 'team', id: 's1' } };
    expect(
      new Set([inPart, team, person('external_auditor'), person('staff')].map(sight)).size,
    ).toBe(4);
    // Whoever works here sees the same, whoever they are.
    expect(sight(person('staff'))).toBe(sight(person('top_management', 'consultant')));
  });

  test('is somebody from outside, as whoever reads the whole firm so is', () => {
    expect([inPart, person('external_auditor')].every(isOutsider)).toBe(true);
    expect([person('external_auditor', 'staff'), person(), systemActor].some(isOutsider)).toBe(
      false,
    );
  });
});

describe('a policy', () => {
  const never = when('never', () => false);
  test('holds where one of its reasons does, and does not where none does', () => {
    expect(allows([never, hasRole('staff')], person('staff'), null)).toBe(true);
    expect(allows([never, hasRole('staff')], person('consultant'), null)).toBe(false);
    expect(allows([] as unknown as Policy<null>, person(...ROLES), null)).toBe(false);
  });

  test('is answered for a record by the name of each act', () => {
    const mine = when<{ owner: string }>('mine', (actor, { owner }) => actor.personId === owner);
    const policies = { read: [anyoneHere], close: [mine], erase: [never] } as const;
    expect(answers(policies, person('staff'), { owner: 'p1' })).toEqual({
      read: true,
      close: true,
      erase: false,
    });
    expect(answers(policies, person('staff'), { owner: 'p2' })).toMatchObject({ close: false });
  });
});

describe('who acts', () => {
  test('is recorded under the highest role held', () => {
    expect(principalRole(person('consultant', 'line_manager', 'internal_auditor'))).toBe(
      'line_manager',
    );
    expect(principalRole(person('staff', 'top_management'))).toBe('top_management');
    for (const role of ROLES) expect(principalRole(person(role))).toBe(role);
  });

  test('is recorded as staff without a role, and as the system where the product acts', () => {
    expect(principalRole(person())).toBe('staff');
    expect(principalRole(systemActor)).toBe('system');
    expect(principalRole({ ...systemActor, roles: new Set<Role>(['staff']) })).toBe('system');
  });

  test('is, for the product, somebody who is nobody of the firm', () => {
    expect(systemActor).toEqual({
      kind: 'system',
      personId: '00000000-0000-0000-0000-000000000000',
      name: 'Plumbline',
      roles: new Set(),
      teamId: null,
      ledTeamIds: new Set(),
    });
  });

  test('and where: a scope holds what it was opened with', () => {
    const actor = person('staff');
    expect(openScope('firm', actor, 'Europe/Berlin')).toEqual({
      organisationId: 'firm',
      actor,
      timeZone: 'Europe/Berlin',
    });
  });
});
