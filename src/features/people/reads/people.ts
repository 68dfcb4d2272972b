import * as z from 'zod';
import { dayOf, knownBy, type Day } from '../../../lib/day.ts';
import { id } from '../../../lib/resource-id.ts';
import { read, type ReadContext } from '../../../platform/http/read-routes.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { storyOf } from '../../../platform/ledger/story.ts';
import {
  peopleQueryShape,
  personNamedShape,
  personRecordShape,
  personRowShape,
  type PersonRecord,
  type PersonRow,
  type RolePeriod,
} from '../contract/shapes.ts';
import { canOf, seePeople, seesAddresses } from '../policy.ts';
import { heldOn } from '../rules/roles.ts';
import { leaveOf, namesOf } from '../store/figures.ts';
import { findPerson, listPeople, searchPeople, type StoredPerson } from '../store/list.ts';
import { allSites, allTeams } from '../store/places.ts';
import { periodsOf } from '../store/record.ts';

export const personList = read({
  path: '/api/people',
  operation: 'person.list',
  words: 'read who is here',
  permit: seePeople,
  query: peopleQueryShape,
  response: z.strictObject({ total: z.int(), rows: z.array(personRowShape) }),
  read: async (tx, { query }, context) => {
    const { total, rows } = await listPeople(tx, query, context);
    return { total, rows: rows.map((row) => presentRow(row, context)) };
  },
});

export const personSearch = read({
  path: '/api/people/search',
  operation: 'person.search',
  words: 'find a person by a few letters',
  permit: seePeople,
  query: z.strictObject({
    q: z
      .string()
      .max(100)
      .regex(/^[^\u0000]*$/)
      .default(''),
    /** Leavers and names not matched yet as well. */
    everyone: z.enum(['yes']).optional(),
    /** Auditors from outside as well: for whoever looks somebody up, not for whoever chooses somebody for work. */
    outside: z.enum(['yes']).optional(),
    limit: z.coerce.number().int().min(1).max(50).default(12),
  }),
  response: z.strictObject({
    rows: z.array(
      personNamedShape.extend({
        job_title: z.string(),
        team: z.string().nullable(),
        from_outside: z.boolean(),
      }),
    ),
  }),
  read: async (tx, { query }, { today, scope }) => ({
    rows: await searchPeople(tx, query.q, {
      today,
      everyone: query.everyone === 'yes',
      outside: query.outside === 'yes',
      limit: query.limit,
      part: scope.actor.part,
    }),
  }),
});

export const personRecord = read({
  path: '/api/people/:id',
  operation: 'person.read',
  words: 'read who somebody is',
  permit: seePeople,
  params: z.strictObject({ id: id('person') }),
  response: personRecordShape,
  read: async (tx, { params }, context) => {
    const person = await findPerson(tx, params.id, context);
    return person === undefined ? undefined : presentRecord(tx, person, context);
  },
});

function presentRow(person: StoredPerson, context: ReadContext): PersonRow {
  const { scope, isPast } = context;
  const can = canOf(scope.actor, person);
  return {
    id: person.id,
    name: person.name,
    email: seesAddresses(scope.actor) ? person.email : null,
    job_title: person.job_title,
    team: person.team,
    site: person.site,
    roles: person.roles,
    starts_on: person.starts_on,
    left_on: knownBy(person.left_on, context),
    away_until: can.see_leave ? (person.away_until as Day | null) : null,
    as_written: person.as_written,
    version: person.version,
    can: isPast ? { ...NOTHING, see_leave: can.see_leave } : can,
  };
}

const NOTHING = {
  edit: false,
  roles: false,
  invite: false,
  leave: false,
  see_leave: false,
  record_leave: false,
};

async function presentRecord(
  tx: ReadTx,
  person: StoredPerson,
  context: ReadContext,
): Promise<PersonRecord> {
  const row = presentRow(person, context);
  const { asOf, scope } = context;
  const inside = seesAddresses(scope.actor);
  const [periods, teams, sites, leave, story] = await Promise.all([
    periodsOf(tx, person.id),
    allTeams(tx),
    allSites(tx),
    row.can.see_leave ? leaveOf(tx, person.id) : [],
    inside ? storyOf(tx, [person.id], { asOf, timeZone: scope.timeZone }) : [],
  ]);
  const managerId = leadAbove(teams, person);
  const departedOn = person.departed_at && dayOf(person.departed_at, scope.timeZone);
  const names = await namesOf(tx, managerId === null ? [] : [managerId]);
  return {
    ...row,
    periods: periods
      .filter((period) => period.starts_on <= asOf || heldOn(period, asOf) || !context.isPast)
      .map(({ person_id: _person, scope_team_id: teamId, scope_site_id: siteId, ...period }) => ({
        ...period,
        ends_on: endKnown(period, context),
        scope_team: named(teams, teamId),
        scope_site: named(sites, siteId),
      })),
    leave: leave
      .filter(({ starts_on: from }) => !context.isPast || from <= asOf)
      .map(({ person_id: _person, ...days }) => days),
    leads: teams
      .filter(
        ({ lead_id: leadId, closed_on: closed }) =>
          leadId === person.id && !knownBy(closed, context),
      )
      .map((team) => ({ id: team.id, name: team.name })),
    manager: managerId === null ? null : { id: managerId, name: names.get(managerId) ?? '' },
    successor: inside && (row.left_on !== null || !context.isPast) ? person.successor : null,
    departed: departedOn !== null && departedOn <= asOf,
    story: story.map(({ at, ...entry }) => ({ ...entry, at: at.toISOString() })),
  };
}

/** How long somebody from outside comes is said beforehand; every other role ends when it is ended. */
function endKnown(
  { role, ends_on: endsOn }: Pick<RolePeriod, 'role' | 'ends_on'>,
  context: ReadContext,
): Day | null {
  return role === 'external_auditor' ? endsOn : knownBy(endsOn, context);
}

type Named = { readonly id: string; readonly name: string };

function named(all: readonly Named[], wanted: string | null): Named | null {
  const found = all.find(({ id: known }) => known === wanted);
  return found === undefined ? null : { id: found.id, name: found.name };
}

type Led = {
  readonly id: string;
  readonly parent_id: string | null;
  readonly lead_id: string | null;
};

/** Who leads the person's team, or the next one above that somebody else leads. */
function leadAbove(
  teams: readonly Led[],
  person: { readonly id: string; readonly team_id: string | null },
): string | null {
  const byId = new Map(teams.map((team) => [team.id, team]));
  for (let at = person.team_id; at !== null;) {
    const team = byId.get(at);
    if (team === undefined) return null;
    if (team.lead_id !== null && team.lead_id !== person.id) return team.lead_id;
    at = team.parent_id;
  }
  return null;
}
