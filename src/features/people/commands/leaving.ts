import * as z from 'zod';
import { accept, refuse, type Outcome } from '../../../lib/outcome.ts';
import type { Day } from '../../../lib/day.ts';
import { id } from '../../../lib/resource-id.ts';
import { theSystem } from '../../../platform/access/predicate.ts';
import { command, type CommandContext, type Events } from '../../../platform/commands/command.ts';
import type { WriteTx } from '../../../platform/database/transaction.ts';
import { personLeaving, personLeft, personReturned, teamChanged } from '../contract/events.ts';
import {
  leavingShape,
  personAt,
  roleAskedShape,
  type HandoverException,
  type PersonFacts,
} from '../contract/shapes.ts';
import { personPolicies } from '../policy.ts';
import { leave as decideLeave } from '../rules/leaving.ts';
import { giveRoles, heldOn, type RoleGiven } from '../rules/roles.ts';
import {
  finalSuccessor,
  handoverOf,
  holdersOf,
  lockPeople,
  lockPerson,
  periodsOf,
  placesNamed,
  successorsOf,
  teamsLedBy,
  type LedTeam,
} from '../store/record.ts';
import {
  cutLeave,
  endAllPeriods,
  handOverTeams,
  insertRoles,
  updatePerson,
} from '../store/write.ts';
import { changedShape, changePerson } from './change.ts';

type Going = {
  readonly on: Day;
  readonly to_id: string;
  readonly except: readonly HandoverException[];
};
type Return = { roles: RoleGiven[]; left_on: Day };
type Left = { readonly roles: readonly string[]; readonly teams: readonly LedTeam[] };

/**
 * Somebody leaves the firm. With a last day that is today or over, everything happens in this one
 * transaction: roles end, access ends, and what they own passes to others (features below subscribe
 * to person.left). A later last day is kept, and the night after it does the same.
 */
export const leave = changePerson({
  name: 'person.leave',
  words: 'record that somebody leaves the firm',
  input: leavingShape,
  permit: personPolicies.leave,
  around: async (read, input, person, { today }) => ({
    holders: await holdersOf(read, today),
    successors: await successorsOf(
      read,
      [input.to_id, ...input.except.map((one) => one.to_id)],
      today,
    ),
    periods: await periodsOf(read, person.id),
    teams: await teamsLedBy(read, person.id),
  }),
  rule: (person, around, { on, to_id, except }, { today }) =>
    decideLeave(person, { on: on ?? today, to_id, except }, around, today),
  save: async (write, decision, person, context) => {
    if (decision.now) return seeOff(write, person, decision, context);
    return updatePerson(write, person, keptPlan(decision));
  },
  events: (decision, subject, _person, { periods, teams }) => {
    const { on, to_id, except } = decision;
    if (!decision.now) return [personLeaving.of(subject, { on, to_id, except: [...except] })];
    return leftEvents(decision, subject, {
      roles: periods.filter((period) => heldOn(period, on)).map((period) => period.role),
      teams,
    });
  },
});

/** Says goodbye in the night after a last day that was set before. Run by the product itself. */
export const depart = command({
  name: 'person.depart',
  words: 'end the access of somebody whose last day is over',
  input: z.strictObject({ id: id('person') }),
  result: changedShape,
  load: async (read, input, { today }) => {
    await lockPeople(read);
    const person = await lockPerson(read, input.id);
    if (person?.left_on === undefined || person.left_on === null) return undefined;
    if (person.departed_at !== null || person.successor_id === null) return undefined;
    return {
      ...person,
      on: person.left_on,
      to_id: await finalSuccessor(read, person.successor_id, today),
      except: await handoverOf(read, person.id),
      periods: await periodsOf(read, person.id),
      teams: await teamsLedBy(read, person.id),
    };
  },
  permit: [theSystem],
  rule: (person, _input, { today }) => {
    if (person.on >= today) return refuse('person.last_day_to_come', { on: person.on });
    if (person.to_id === undefined) return refuse('person.successor_not_here');
    return accept({ on: person.on, to_id: person.to_id, except: person.except });
  },
  save: async (write, decision, person, context) => ({
    id: person.id,
    version: await seeOff(write, person, decision, context),
  }),
  events: (decision, result, { periods, teams }) =>
    leftEvents(decision, result, {
      roles: periods.filter((period) => heldOn(period, decision.on)).map((period) => period.role),
      teams,
    }),
});

/** Takes back a last day, or records that somebody is back. What was handed over stays where it is. */
export const comeBack = changePerson({
  name: 'person.return',
  words: 'record that somebody stays or is back',
  input: z.strictObject({
    ...personAt,
    /** For somebody who had left: their roles ended with their last day. */
    roles: z.array(roleAskedShape).max(7).default([]),
  }),
  permit: personPolicies.leave,
  around: async (read, input) => ({
    periods: await periodsOf(read, input.id),
    places: await placesNamed(read, input.roles),
  }),
  rule: (person, { periods, places }, { roles }, { today }): Outcome<Return> => {
    if (person.left_on === null) return refuse('person.is_here');
    const given = giveRoles(periods, roles, today, places);
    return given.ok ? accept({ roles: given.value, left_on: person.left_on }) : given;
  },
  save: async (write, { roles }, person, context) => {
    await insertRoles(
      write,
      context,
      roles.map((role) => ({ ...role, person_id: person.id })),
    );
    return updatePerson(write, person, {
      left_on: null,
      successor_id: null,
      handover: '[]',
      departed_at: null,
    });
  },
  events: (decision, subject) => [personReturned.of(subject, decision)],
});

function keptPlan({ on, to_id, except }: Going): {
  left_on: Day;
  successor_id: string;
  handover: string;
} {
  return { left_on: on, successor_id: to_id, handover: JSON.stringify(except) };
}

/** Ends roles, leave and access, and hands over the teams. @returns the person's new version */
async function seeOff(
  write: WriteTx,
  person: PersonFacts,
  going: Going,
  { organisationId, now, ports }: CommandContext,
): Promise<number> {
  await endAllPeriods(write, person.id, going.on);
  await cutLeave(write, person.id, going.on);
  await handOverTeams(write, person.id, going.to_id);
  await ports.identity.endAccess(write, organisationId, person.id);
  return updatePerson(write, person, { ...keptPlan(going), departed_at: now });
}

function leftEvents(
  { on, to_id, except }: Going,
  subject: { id: string; version: number },
  { roles, teams }: Left,
): Events {
  return [
    personLeft.of(subject, {
      on,
      to_id,
      except: [...except],
      roles_ended: roles as never,
      teams: teams.map((team) => team.id),
    }),
    ...teams.map((team) =>
      teamChanged.of(
        { id: team.id, version: team.version + 1 },
        { before: { lead_id: subject.id }, after: { lead_id: to_id } },
      ),
    ),
  ];
}
