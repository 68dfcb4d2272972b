import * as z from 'zod';
import { v7 as newId } from 'uuid';
import { accept, all, refuse, type Outcome } from '../../../lib/outcome.ts';
import { id } from '../../../lib/resource-id.ts';
import { whatDiffers } from '../../../lib/version.ts';
import { command, type CommandContext } from '../../../platform/commands/command.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { teamChanged, teamClosed, teamCreated, teamReopened } from '../contract/events.ts';
import { newTeamShape, teamAt, teamWords, type TeamWords } from '../contract/places.ts';
import { managePeople } from '../policy.ts';
import { nameIsFree, placeTeam } from '../rules/teams.ts';
import { allTeams, emptyTeam, insertTeams, updateTeam, type StoredTeam } from '../store/places.ts';
import { lockPeople, placesOpen, successorsOf } from '../store/record.ts';
import { subjectOf } from './change.ts';

const changed = z.strictObject({ id: id('team'), version: z.int() });

type Around = {
  readonly teams: readonly StoredTeam[];
  readonly site: boolean;
  readonly lead: boolean;
};

/** The whole tree, and whether the site and the lead that are asked for can be. */
async function around(
  read: ReadTx,
  words: Partial<TeamWords>,
  { today }: CommandContext,
): Promise<Around> {
  await lockPeople(read);
  const leadId = words.lead_id ?? null;
  const [lead] = leadId === null ? [] : await successorsOf(read, [leadId], today);
  const { site } = await placesOpen(read, { site_id: words.site_id ?? null });
  const isHere =
    lead !== undefined && !lead.as_written && (lead.left_on === null || lead.left_on >= today);
  return { teams: await allTeams(read), site, lead: leadId === null || isHere };
}

function fits(
  { teams, site, lead }: Around,
  teamId: string | null,
  words: Partial<TeamWords>,
): Outcome<null> {
  if (!site) return refuse('site.unknown');
  if (!lead) return refuse('team.lead_not_here');
  const named =
    words.name === undefined
      ? accept(null)
      : nameIsFree(teams, teamId, words.name, 'team.name_taken');
  if (!named.ok) return named;
  return words.parent_id === undefined
    ? accept(null)
    : placeTeam(teams, teamId ?? '', words.parent_id);
}

export const createTeam = command({
  name: 'team.create',
  words: 'set up a team',
  input: newTeamShape,
  result: changed,
  load: around,
  permit: managePeople,
  rule: (firm, words) => all([fits(firm, null, words)], { id: newId(), words }),
  save: async (write, { id: teamId, words }, _firm, { organisationId }) => {
    await insertTeams(write, organisationId, [{ id: teamId, ...words }]);
    return { id: teamId, version: 1 };
  },
  events: ({ words }, result) => [teamCreated.of(result, words)],
});

/** The team with the tree around it; closed teams are changed by opening them again first. */
async function load<Input extends { id: string }>(
  read: ReadTx,
  input: Input & Partial<TeamWords>,
  context: CommandContext,
): Promise<(Around & { readonly team: StoredTeam }) | undefined> {
  const firm = await around(read, input, context);
  const team = firm.teams.find((one) => one.id === input.id);
  return team === undefined ? undefined : { ...firm, team };
}

function latest(team: StoredTeam, version: number): Outcome<null, 'record.changed_meanwhile'> {
  return team.version === version
    ? accept(null)
    : refuse('record.changed_meanwhile', { seen: version, now: team.version });
}

function isOpen(team: StoredTeam): Outcome<null, 'team.is_closed'> {
  return team.closed_on === null ? accept(null) : refuse('team.is_closed', { on: team.closed_on });
}

export const editTeam = command({
  name: 'team.edit',
  words: 'change a team',
  input: z.strictObject({ ...teamAt, ...z.object(teamWords).partial().shape }),
  result: changed,
  load: (read, input, context) => load(read, input as { id: string }, context),
  permit: managePeople,
  rule: (firm, { id: teamId, version, ...asked }) => {
    const words = whatDiffers<TeamWords>(firm.team, asked);
    const some = Object.keys(words).length > 0 ? accept(null) : refuse('team.nothing_changed');
    return all(
      [latest(firm.team, version), isOpen(firm.team), some, fits(firm, teamId, words)],
      words,
    );
  },
  save: async (write, words, { team }) => ({
    id: team.id,
    version: await updateTeam(write, team, words),
  }),
  events: (words, result, { team }) => {
    const before = Object.fromEntries(
      Object.keys(words).map((word) => [word, team[word as keyof TeamWords]]),
    );
    return [teamChanged.of(result, { before, after: words })];
  },
});

/** Closes a team. Its people and the teams below it move to another one, or up to where it hung. */
export const closeTeam = command({
  name: 'team.close',
  words: 'close a team',
  input: z.strictObject({ ...teamAt, to_team_id: id('team').nullable().optional() }),
  result: changed.extend({ people: z.int(), teams: z.int() }),
  load: (read, { id: teamId }, context) => load(read, { id: teamId }, context),
  permit: managePeople,
  rule: ({ team, teams }, { version, to_team_id: asked }, { today }) => {
    const toId = asked === undefined ? team.parent_id : asked;
    // What moves there may not lie above it.
    const place = toId === team.id ? refuse('team.circle') : placeTeam(teams, team.id, toId);
    return all([latest(team, version), isOpen(team), place], { toId, on: today });
  },
  save: async (write, { toId, on }, { team }) => {
    const moved = await emptyTeam(write, team.id, toId);
    return { id: team.id, version: await updateTeam(write, team, { closed_on: on }), ...moved };
  },
  events: ({ toId, on }, result, { team }) => [
    teamClosed.of(subjectOf(result), {
      name: team.name,
      on,
      to_team_id: toId,
      people: result.people,
      teams: result.teams,
    }),
  ],
});

export const reopenTeam = command({
  name: 'team.reopen',
  words: 'open a closed team again',
  input: z.strictObject(teamAt),
  result: changed,
  load: (read, { id: teamId }, context) => load(read, { id: teamId }, context),
  permit: managePeople,
  rule: ({ team, teams }, { version }): Outcome<null> => {
    if (team.closed_on === null) return refuse('team.is_open');
    return all([latest(team, version), placeTeam(teams, team.id, team.parent_id)], null);
  },
  save: async (write, _decision, { team }) => ({
    id: team.id,
    version: await updateTeam(write, team, { closed_on: null }),
  }),
  events: (_decision, result, { team }) => [teamReopened.of(result, { name: team.name })],
});
