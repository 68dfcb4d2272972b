import * as z from 'zod';
import { all, refuse, type Outcome } from '../../../lib/outcome.ts';
import type { Day } from '../../../lib/day.ts';
import { id } from '../../../lib/resource-id.ts';
import { dayShape } from '../../../lib/shapes.ts';
import { personRoleEnded, personRoleGiven } from '../contract/events.ts';
import { personAt, roleAskedShape, type RoleName, type RolePeriod } from '../contract/shapes.ts';
import { personPolicies } from '../policy.ts';
import {
  endRole as decideEnd,
  giveRole as decideGive,
  isSomebodyHere,
  keepsFirmLed,
} from '../rules/roles.ts';
import { holdersOf, periodsOf, placesNamed } from '../store/record.ts';
import { endPeriod, insertRoles, updatePerson } from '../store/write.ts';
import { changePerson } from './change.ts';

/** Whoever administers, audits or advises has short sessions, from the moment of the grant. */
const STRICT: ReadonlySet<RoleName> = new Set([
  'system_manager',
  'internal_auditor',
  'external_auditor',
  'consultant',
]);

/** A role or level, from a day on: who was top management when is what culture is measured by. */
export const giveRole = changePerson({
  name: 'person.give_role',
  words: 'give somebody a role',
  input: z.strictObject({ ...personAt, ...roleAskedShape.shape }),
  permit: personPolicies.roles,
  around: async (read, input) => ({
    held: await periodsOf(read, input.id),
    places: await placesNamed(read, [input]),
  }),
  rule: (person, { held, places }, { id: _id, version: _version, ...asked }, { today }) => {
    const here = isSomebodyHere(person, today);
    return here.ok ? decideGive(held, asked, today, places) : here;
  },
  save: async (write, role, person, { organisationId, now, ports }) => {
    await insertRoles(write, { organisationId, now }, [{ ...role, person_id: person.id }]);
    if (STRICT.has(role.role))
      await ports.identity.tightenSessions(write, organisationId, person.id);
    return updatePerson(write, person, {});
  },
  events: (role, subject) => [personRoleGiven.of(subject, role)],
});

type Ending = { readonly period: RolePeriod; readonly last: Day };

/** Ends a period; it is never overwritten. The firm keeps its leaders: see keepsFirmLed. */
export const endRole = changePerson({
  name: 'person.end_role',
  words: 'end a role of somebody',
  input: z.strictObject({
    ...personAt,
    role_id: id('person_role'),
    /** The last day; left out, the role ends at once. */
    ends_on: dayShape.optional(),
  }),
  permit: personPolicies.roles,
  around: async (read, input, person, { today }) => ({
    period: (await periodsOf(read, person.id)).find((period) => period.id === input.role_id),
    holders: await holdersOf(read, today),
  }),
  rule: (_person, { period, holders }, input, { today }): Outcome<Ending> => {
    if (period === undefined) return refuse('person.role_unknown');
    const last = decideEnd(period, input.ends_on, today);
    if (!last.ok) return last;
    const after = holders.map((holder) =>
      holder.period_id === period.id ? { ...holder, ends_on: last.value } : holder,
    );
    return all([keepsFirmLed(holders, after, today)], { period, last: last.value });
  },
  save: async (write, { period, last }, person) => {
    await endPeriod(write, period.id, last);
    return updatePerson(write, person, {});
  },
  events: ({ period, last }, subject) => [
    personRoleEnded.of(subject, {
      role: period.role,
      starts_on: period.starts_on,
      ends_on: last,
    }),
  ],
});
