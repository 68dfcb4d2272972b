import { accept } from '../../../lib/outcome.ts';
import { there, writingOf } from '../../../platform/commands/change.ts';
import * as z from 'zod';
import { id } from '../../../lib/resource-id.ts';
import { command } from '../../../platform/commands/command.ts';
import { outsiders } from '../../people/reads/figures.ts';
import { arePeopleHere } from '../../people/reads/here.ts';
import { outputsTold } from '../contract/events.ts';
import { tellShape } from '../contract/shapes.ts';
import { meetingPolicies } from '../policy.ts';
import * as rules from '../rules/telling.ts';
import { itemsNow } from '../store/agenda.ts';
import { lockMeeting } from '../store/meeting.ts';
import { countTeams, insertTellings, peopleToTell } from '../store/told.ts';

/**
 * Tells people what a meeting decided: each of them once, in one mail, and on their own page. Whoever was told before is
 * left out.
 */
export const tell = command({
  name: 'meeting.tell',
  words: 'tell people what a meeting decided',
  input: tellShape,
  result: z.strictObject({ id: id('meeting'), version: z.int(), told: z.int() }),
  load: async (read, input, { today }) => {
    const meeting = await lockMeeting(read, input.id);
    if (meeting === undefined) return undefined;
    const teams = new Set(input.team_ids);
    there((await countTeams(read, [...teams])) === teams.size ? teams : undefined);
    const items = await itemsNow(read, meeting);
    return {
      ...meeting,
      outputs: items.reduce((sum, { decisions, actions }) => sum + decisions + actions, 0),
      namedHere: await arePeopleHere(read, input.person_ids, today),
      people: await peopleToTell(
        read,
        meeting.id,
        { ...input, without: await outsiders(read, today) },
        today,
      ),
    };
  },
  permit: meetingPolicies.tell,
  rule: (meeting) => {
    const allowed = rules.tell(meeting, meeting);
    return allowed.ok ? accept(meeting.people) : allowed;
  },
  save: async (write, people, { id: meetingId, version }, context) => {
    const at = { id: meetingId, version };
    await insertTellings(write, people, writingOf(context, at));
    return { ...at, told: people.length };
  },
  events: (people, { told, ...at }) => [outputsTold.of(at, { people, count: told })],
  jobs: (_people, { id: meetingId }) => [{ task: 'meeting.tell_mails', payload: { meetingId } }],
});
