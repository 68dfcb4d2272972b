import { v7 as newId } from 'uuid';
import { command, type CommandContext, type Events } from '../../../platform/commands/command.ts';
import type { LedgerEvent } from '../../../platform/commands/contract.ts';
import type { WriteTx } from '../../../platform/database/transaction.ts';
import {
  personChanged,
  personCreated,
  personRecognised,
  personRoleGiven,
  siteCreated,
  teamChanged,
  teamCreated,
} from '../contract/events.ts';
import { listResultShape, listShape } from '../contract/list.ts';
import { managePeople } from '../policy.ts';
import { arrangeList, type Arrangement, type Arrival } from '../rules/arrange-list.ts';
import { planList, withoutProblems } from '../rules/plan-list.ts';
import { allPeriods, knownPeople } from '../store/figures.ts';
import { allSites, allTeams, insertSites, insertTeams, updateTeam } from '../store/places.ts';
import { lockPeople } from '../store/record.ts';
import { insertPeople, insertRoles, updatePerson } from '../store/write.ts';

/**
 * Brings in a list of names: new people are added, known ones completed, teams and sites made where
 * they are missing. Everything is brought in, or nothing.
 */
export const importPeople = command({
  name: 'person.import',
  words: 'bring in a list of names',
  input: listShape,
  result: listResultShape,
  bodyLimit: 2_000_000,
  load: async (read, _input, { today }) => {
    await lockPeople(read);
    const teams = await allTeams(read);
    const sites = await allSites(read);
    return {
      people: await knownPeople(read, today),
      teams: teams.filter((team) => team.closed_on === null),
      sites: sites.filter((site) => site.closed_on === null),
      periods: await allPeriods(read),
    };
  },
  permit: managePeople,
  rule: (firm, { rows }, { today }) => {
    const plan = withoutProblems(planList(rows, firm.people, firm));
    return plan.ok ? arrangeList(plan.value, firm, today, newId) : plan;
  },
  save: async (write, arranged, _firm, context) => {
    await savePlacesAndPeople(write, arranged, context);
    for (const lead of arranged.leads) await updateTeam(write, lead, { lead_id: lead.lead_id });
    const added = arranged.people.filter((person) => person.known === null).length;
    return {
      added,
      completed: arranged.people.length - added,
      unchanged: arranged.unchanged,
      teams: arranged.teams.length,
      sites: arranged.sites.length,
    };
  },
  events: (arranged) =>
    [
      ...arranged.sites.map(({ id, name, address }) =>
        siteCreated.of({ id, version: 1 }, { name, address }),
      ),
      ...arranged.teams.map(({ id, ...words }) => teamCreated.of({ id, version: 1 }, words)),
      ...arranged.people.flatMap(arrivalEvents),
      ...arranged.leads.map(({ id, version, lead_id }) =>
        teamChanged.of(
          { id, version: version + 1 },
          { before: { lead_id: null }, after: { lead_id } },
        ),
      ),
    ] as unknown as Events,
});

/** People before the teams they lead, and teams before the people in them: a lead is set last. */
async function savePlacesAndPeople(
  write: WriteTx,
  { sites, teams, people }: Arrangement,
  { organisationId, now }: CommandContext,
): Promise<void> {
  await insertSites(write, organisationId, sites);
  await insertTeams(
    write,
    organisationId,
    teams.map((team) => ({ ...team, lead_id: null })),
  );
  await insertPeople(
    write,
    people
      .filter((person) => person.known === null)
      .map(({ id, words }) => ({
        organisation_id: organisationId,
        id,
        ...words,
        recorded_at: now,
      })),
  );
  for (const { known, change } of people) {
    if (known !== null) await updatePerson(write, known, { ...change, as_written: false });
  }
  await insertRoles(
    write,
    { organisationId, now },
    people.flatMap(({ id, roles }) => roles.map((role) => ({ ...role, person_id: id }))),
  );
  for (const team of teams) {
    if (team.lead_id !== null)
      await updateTeam(write, { id: team.id, version: 0 }, { lead_id: team.lead_id });
  }
}

function arrivalEvents({ id, known, words, change, roles }: Arrival): LedgerEvent[] {
  const given = [...roles];
  if (known === null) {
    const created = { ...words, roles: given, as_written: false, import_id: null };
    return [personCreated.of({ id, version: 1 }, created)];
  }
  const subject = { id, version: known.version + 1 };
  const before = Object.fromEntries(
    Object.keys(change).map((word) => [word, known[word as keyof typeof known]]),
  );
  const changed =
    Object.keys(change).length > 0 ? [personChanged.of(subject, { before, after: change })] : [];
  return known.as_written
    ? [personRecognised.of(subject, { name: known.name, roles: given }), ...changed]
    : [...changed, ...given.map((role) => personRoleGiven.of(subject, role))];
}
