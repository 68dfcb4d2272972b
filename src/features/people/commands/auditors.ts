import * as z from 'zod';
import { v7 as newId } from 'uuid';
import { accept, all, refuse, type Outcome } from '../../../lib/outcome.ts';
import { dayShape } from '../../../lib/shapes.ts';
import { command, type Events } from '../../../platform/commands/command.ts';
import { personCreated, personInvited } from '../contract/events.ts';
import { personWords, roleAskedShape } from '../contract/shapes.ts';
import { managePeople } from '../policy.ts';
import { giveRole, type RoleGiven } from '../rules/roles.ts';
import { emailTaken, lockPeople, placesNamed } from '../store/record.ts';
import { insertPeople, insertRoles } from '../store/write.ts';
import { changedShape, subjectOf } from './change.ts';
import {
  codeShape,
  issueInvitation,
  mayBeMailed,
  routeShape,
  withoutCode,
  type Route,
} from './invitation.ts';

type Invited = {
  readonly name: string;
  readonly email: string | null;
  readonly route: Route;
  readonly role: RoleGiven;
};

/**
 * Lets an auditor from outside in: who they are, how much of the firm they read and until when, and the way in, together
 * or not at all. They never were anything else here, so no head-count, team or pulse has them.
 */
export const inviteAuditor = command({
  name: 'person.invite_auditor',
  words: 'invite an auditor from outside',
  input: z.strictObject({
    name: personWords.name,
    email: personWords.email.default(null),
    route: routeShape,
    ...roleAskedShape.omit({ role: true, ends_on: true }).shape,
    ends_on: dayShape.meta({ description: 'the last day on which anything opens' }),
  }),
  result: z.strictObject({ ...changedShape.shape, ...codeShape.shape }),
  load: async (read, { email, ...asked }) => {
    await lockPeople(read);
    return {
      emailTaken: email !== null && (await emailTaken(read, email, null)),
      places: await placesNamed(read, [asked]),
    };
  },
  permit: managePeople,
  rule: (known, { name, email, route, ...asked }, { today }) => {
    const role = giveRole([], { ...asked, role: 'external_auditor' }, today, known.places);
    if (!role.ok) return role;
    const isOver: Outcome<null, 'person.auditor_days_over'> =
      asked.ends_on < today ? refuse('person.auditor_days_over') : accept(null);
    const isFree: Outcome<null, 'person.email_taken'> = known.emailTaken
      ? refuse('person.email_taken', { email: email ?? '' })
      : accept(null);
    const invited: Invited = { name, email, route, role: role.value };
    return all([isOver, isFree, mayBeMailed(email, route)], invited);
  },
  save: async (write, { name, email, route, role }, _known, context) => {
    const person = { id: newId(), name, email };
    const { organisationId, now } = context;
    await insertPeople(write, [{ organisation_id: organisationId, ...person, recorded_at: now }]);
    await insertRoles(write, context, [{ ...role, person_id: person.id }]);
    const issued = await issueInvitation(write, person, route, context);
    return { id: person.id, version: 1, ...issued };
  },
  events: ({ name, email, route, role }, result): Events => [
    personCreated.of(subjectOf(result), {
      name,
      email,
      job_title: '',
      team_id: null,
      site_id: null,
      starts_on: null,
      roles: [role],
      as_written: false,
      import_id: null,
    }),
    personInvited.of(subjectOf(result), { route, expires_at: result.expires_at }),
  ],
  keep: withoutCode,
});
