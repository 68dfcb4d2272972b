import { expect, test } from 'vitest';
import type { Actor } from '../src/platform/access/actor.ts';
import { permissionsOf } from '../src/platform/access/permissions.ts';
import type { Policy } from '../src/platform/access/predicate.ts';
import { definitionOf } from '../src/platform/commands/command.ts';
import { features } from '../src/features/features.ts';

const commands = features.flatMap(({ commands: open, internal = [] }) =>
  [...open, ...internal].map(definitionOf),
);

const outsider: Actor = {
  kind: 'person',
  personId: 'p1',
  name: 'Auditor from outside',
  roles: new Set(['external_auditor']),
  teamId: 't1',
  ledTeamIds: new Set(['t1']),
};

/** A record about which everything is true that a policy may ask of it: it is theirs in every way. */
const theirs: unknown = new Proxy(
  {},
  {
    get: (_record, name) => {
      if (name === Symbol.iterator) return [][Symbol.iterator];
      if (name === 'includes') return () => true;
      return String(name).includes('team') ? 't1' : 'p1';
    },
  },
);

test('no command is for somebody whose only role is external auditor, whatever the record', () => {
  expect(commands.length).toBeGreaterThan(150);
  const named = commands.filter(({ permit }) =>
    permit.some(({ roles }) => roles.includes('external_auditor')),
  );
  expect(named.map(({ name }) => name)).toEqual([]);
  const letIn = commands.filter(({ permit }) =>
    permit.some((predicate) => predicate.test(outsider, theirs)),
  );
  expect(letIn.map(({ name }) => name)).toEqual([]);
});

test('only reads that are held back by the part are for somebody who reads one', () => {
  const looks = permissionsOf(features).flatMap(({ looks: own }) => own);
  const inPart: Actor = { ...outsider, part: { kind: 'site', id: 's1' } };
  const open = (actor: Actor) =>
    looks
      .filter(({ policy }) =>
        (policy as Policy<unknown>).some(({ test: may }) => may(actor, theirs)),
      )
      .map(({ name }) => name);
  // What a site or a team keeps, who is there, what the firm is, and whether its record is whole.
  expect(open(inPart)).toEqual([
    'person.list',
    'person.search',
    'person.read',
    'team.list',
    'site.list',
    'organisation.read',
    'action.list',
    'action.read',
    'action_view.list',
    'action_process.list',
    'action.owned',
    'measure.list',
    'measure.read',
    'problem.list',
    'problem.read',
    'problem.eight_d',
    'problem.same_cause',
    'problem.trends',
    'hold.list',
    'hold.read',
    'problem.places',
    'evidence.read',
    'home.reader',
  ]);
  expect(open(outsider)).toEqual(
    expect.arrayContaining([...open(inPart), 'strategy.map', 'duty.list']),
  );
});
