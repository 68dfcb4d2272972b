import { recordLeave } from '../features/people/commands/leave.ts';
import { leave } from '../features/people/commands/leaving.ts';
import { create as createPerson } from '../features/people/commands/record.ts';
import { giveRole } from '../features/people/commands/roles.ts';
import type { Calendar } from './calendar.ts';
import { character } from './cast.ts';
import { addressOf, FOUNDER } from './opening-scene.ts';
import type { Act } from './script.ts';
import { placed, type Stage } from './stage.ts';

/** Who comes, goes, is away or takes a role. */
export type PeopleAct = Extract<Act, { kind: 'arrive' | 'give_role' | 'go' | 'leave' }>;

/** Plays an act about the people of the firm, as its founder does it. */
export async function playPeople(stage: Stage, calendar: Calendar, act: PeopleAct): Promise<void> {
  const { people } = stage;
  if (act.kind === 'arrive') {
    people.set(act.person, await arrive(stage, calendar, act.person));
    return;
  }
  const person = placed(people, act.person);
  if (act.kind === 'leave') {
    const period = { starts_on: act.from, ends_on: act.until };
    await stage.run(FOUNDER, recordLeave, { person_id: person.id, ...period });
    return;
  }
  if (act.kind === 'give_role') {
    people.set(act.person, await stage.run(FOUNDER, giveRole, { ...person, role: act.role }));
    return;
  }
  const successor = placed(people, act.to);
  people.set(act.person, await stage.run(FOUNDER, leave, { ...person, to_id: successor.id }));
  stage.gone.add(act.person);
  for (const action of stage.actions.values())
    if (action.owner === act.person && action.isOpen) action.owner = act.to;
}

/** Writes somebody down as they are on the day the clock shows. */
function arrive(
  stage: Stage,
  calendar: Calendar,
  key: string,
): Promise<{ id: string; version: number }> {
  const one = character(key);
  const today = stage.theatre.clock.now();
  const held = one.roles.filter(
    ({ from }) => from === undefined || calendar.instant(from, 0) <= today,
  );
  return stage.run(FOUNDER, createPerson, {
    name: one.name,
    email: addressOf(key),
    job_title: one.job,
    team_id: placed(stage.teams, one.team).id,
    site_id: placed(stage.sites, one.site).id,
    starts_on: calendar.anyDay(one.joined),
    roles: held.map(({ role, from }) =>
      from === undefined ? { role } : { role, starts_on: calendar.anyDay(from) },
    ),
  });
}
