import * as z from 'zod';
import { dayShape, text } from '../../../lib/shapes.ts';
import { event } from '../../../platform/commands/contract.ts';
import { mailChoiceWords } from './mail.ts';
import { siteWords, teamWords } from './places.ts';
import { exceptionShape, personWords, roleShape } from './shapes.ts';

const person = z.uuid();
const dayOrNone = dayShape.nullable();
const words = z.object(personWords).partial();
const role = z.strictObject({
  role: roleShape,
  starts_on: dayShape,
  ends_on: dayOrNone,
  scope: z.string(),
  /** The part of the firm an external auditor reads; entries from before it could be named have neither. */
  scope_team_id: z.uuid().nullable().optional(),
  scope_site_id: z.uuid().nullable().optional(),
});

export const personCreated = event({
  type: 'person.created',
  version: 1,
  kind: 'person',
  sentence: '{actor} added {name}.',
  payload: z.strictObject({
    name: z.string(),
    email: z.string().nullable(),
    job_title: z.string(),
    team_id: z.uuid().nullable(),
    site_id: z.uuid().nullable(),
    starts_on: dayOrNone,
    roles: z.array(role),
    /** A name as it stands in an imported list, not yet matched to somebody known. */
    as_written: z.boolean(),
    import_id: z.uuid().nullable(),
  }),
});
export const personChanged = event({
  type: 'person.changed',
  version: 1,
  kind: 'person',
  sentence: '{actor} changed {fields}.',
  payload: z.strictObject({ before: words, after: words }),
});
export const personRecognised = event({
  type: 'person.recognised',
  version: 1,
  kind: 'person',
  sentence: '{actor} said that {name} is somebody of the firm.',
  payload: z.strictObject({ name: z.string(), roles: z.array(role) }),
});
export const personMerged = event({
  type: 'person.merged',
  version: 1,
  kind: 'person',
  sentence: '{actor} said that the written name {name} means {into}.',
  payload: z.strictObject({ name: z.string(), into_id: person }),
});
export const personRemoved = event({
  type: 'person.removed',
  version: 1,
  kind: 'person',
  sentence: '{actor} undid the import that had brought the name {name}.',
  payload: z.strictObject({ name: z.string(), import_id: z.uuid() }),
});
export const personRoleGiven = event({
  type: 'person.role_given',
  version: 1,
  kind: 'person',
  sentence: '{actor} made them {role} from {starts_on}.',
  payload: role,
});
export const personRoleEnded = event({
  type: 'person.role_ended',
  version: 1,
  kind: 'person',
  sentence: '{actor} ended the role {role}; the last day is {ends_on}.',
  payload: z.strictObject({ role: roleShape, starts_on: dayShape, ends_on: dayShape }),
});
export const personLeaving = event({
  type: 'person.leaving',
  version: 1,
  kind: 'person',
  sentence: '{actor} set their last day to {on}; {to} takes over.',
  payload: z.strictObject({ on: dayShape, to_id: person, except: z.array(exceptionShape) }),
});
export const personLeft = event({
  type: 'person.left',
  version: 1,
  kind: 'person',
  sentence: 'They left after {on}; {to} took over. Their access has ended.',
  payload: z.strictObject({
    on: dayShape,
    to_id: person,
    except: z.array(exceptionShape),
    roles_ended: z.array(roleShape),
    teams: z.array(z.uuid()),
  }),
});
export const personReturned = event({
  type: 'person.returned',
  version: 1,
  kind: 'person',
  sentence: '{actor} recorded that they stay or are back.',
  payload: z.strictObject({ left_on: dayShape, roles: z.array(role) }),
});
export const personInvited = event({
  type: 'person.invited',
  version: 1,
  kind: 'person',
  sentence: '{actor} invited them ({route}).',
  payload: z.strictObject({ route: z.enum(['printed', 'mail']), expires_at: text(40) }),
});
export const personJoined = event({
  type: 'person.joined',
  version: 1,
  kind: 'person',
  sentence: '{name} came in for the first time.',
  payload: z.strictObject({ name: z.string() }),
});
export const personInvitationWithdrawn = event({
  type: 'person.invitation_withdrawn',
  version: 1,
  kind: 'person',
  sentence: '{actor} withdrew the invitation.',
  payload: z.strictObject({}),
});
export const personAccessReset = event({
  type: 'person.access_reset',
  version: 1,
  kind: 'person',
  sentence: '{actor} made a one-time code for a new password.',
  payload: z.strictObject({ expires_at: text(40) }),
});
export const personSecondFactorRemoved = event({
  type: 'person.second_factor_removed',
  version: 1,
  kind: 'person',
  sentence: '{actor} took away their lost second step for signing in.',
  payload: z.strictObject({}),
});

export const leaveRecorded = event({
  type: 'leave.recorded',
  version: 1,
  kind: 'leave',
  sentence: '{actor} recorded leave from {starts_on} to {ends_on}.',
  payload: z.strictObject({ person_id: person, starts_on: dayShape, ends_on: dayShape }),
});
export const leaveChanged = event({
  type: 'leave.changed',
  version: 1,
  kind: 'leave',
  sentence: '{actor} changed a leave; it is now from {starts_on} to {ends_on}.',
  payload: z.strictObject({ person_id: person, starts_on: dayShape, ends_on: dayShape }),
});
export const leaveRemoved = event({
  type: 'leave.removed',
  version: 1,
  kind: 'leave',
  sentence: '{actor} removed a leave from {starts_on} to {ends_on}.',
  payload: z.strictObject({ person_id: person, starts_on: dayShape, ends_on: dayShape }),
});

export const teamCreated = event({
  type: 'team.created',
  version: 1,
  kind: 'team',
  sentence: '{actor} set up the team {name}.',
  payload: z.strictObject(teamWords),
});
export const teamChanged = event({
  type: 'team.changed',
  version: 1,
  kind: 'team',
  sentence: '{actor} changed {fields} of the team.',
  payload: z.strictObject({
    before: z.object(teamWords).partial(),
    after: z.object(teamWords).partial(),
  }),
});
export const teamClosed = event({
  type: 'team.closed',
  version: 1,
  kind: 'team',
  sentence: '{actor} closed the team {name}.',
  payload: z.strictObject({
    name: z.string(),
    on: dayShape,
    to_team_id: z.uuid().nullable(),
    people: z.int(),
    teams: z.int(),
  }),
});
export const teamReopened = event({
  type: 'team.reopened',
  version: 1,
  kind: 'team',
  sentence: '{actor} opened the team {name} again.',
  payload: z.strictObject({ name: z.string() }),
});
export const siteCreated = event({
  type: 'site.created',
  version: 1,
  kind: 'site',
  sentence: '{actor} added the site {name}.',
  payload: z.strictObject(siteWords),
});
export const siteChanged = event({
  type: 'site.changed',
  version: 1,
  kind: 'site',
  sentence: '{actor} changed {fields} of the site.',
  payload: z.strictObject({
    before: z.object(siteWords).partial(),
    after: z.object(siteWords).partial(),
  }),
});
export const siteClosed = event({
  type: 'site.closed',
  version: 1,
  kind: 'site',
  sentence: '{actor} closed the site {name}.',
  payload: z.strictObject({
    name: z.string(),
    on: dayShape,
    to_site_id: z.uuid().nullable(),
    people: z.int(),
    teams: z.int(),
  }),
});
export const siteReopened = event({
  type: 'site.reopened',
  version: 1,
  kind: 'site',
  sentence: '{actor} opened the site {name} again.',
  payload: z.strictObject({ name: z.string() }),
});
export const mailChosen = event({
  type: 'person.mail_chosen',
  version: 1,
  kind: 'person',
  sentence: '{actor} chose when the mail of the week comes.',
  payload: z.strictObject(mailChoiceWords),
});
