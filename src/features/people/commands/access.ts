import * as z from 'zod';
import { accept, type Outcome } from '../../../lib/outcome.ts';
import { id } from '../../../lib/resource-id.ts';
import { theSystem } from '../../../platform/access/predicate.ts';
import { command } from '../../../platform/commands/command.ts';
import {
  personAccessReset,
  personInvitationWithdrawn,
  personInvited,
  personJoined,
  personSecondFactorRemoved,
} from '../contract/events.ts';
import { personPolicies } from '../policy.ts';
import { isSomebodyHere } from '../rules/roles.ts';
import { lockPerson } from '../store/record.ts';
import { subjectOf } from './change.ts';
import { codeShape, issueInvitation, mayBeMailed, routeShape, withoutCode } from './invitation.ts';

const one = z.strictObject({ id: id('person') });

/** Lets somebody in: by a code on paper, or by a link sent to their address. */
export const invite = command({
  name: 'person.invite',
  words: 'invite somebody to sign in',
  input: z.strictObject({ ...one.shape, route: routeShape }),
  result: codeShape,
  load: (read, input) => lockPerson(read, input.id),
  permit: personPolicies.invite,
  rule: (person, { route }, { today }): Outcome<{ route: 'printed' | 'mail' }> => {
    const here = isSomebodyHere(person, today);
    if (!here.ok) return here;
    const mailed = mayBeMailed(person.email, route);
    return mailed.ok ? accept({ route }) : mailed;
  },
  save: (write, { route }, person, context) => issueInvitation(write, person, route, context),
  events: ({ route }, result, person) => [
    personInvited.of(subjectOf(person), { route, expires_at: result.expires_at }),
  ],
  keep: withoutCode,
});

export const withdrawInvitation = command({
  name: 'person.withdraw_invitation',
  words: 'withdraw an invitation',
  input: one,
  result: z.strictObject({ withdrawn: z.boolean() }),
  load: (read, input) => lockPerson(read, input.id),
  permit: personPolicies.invite,
  rule: () => accept(null),
  save: async (write, _decision, person, { organisationId, ports }) => ({
    withdrawn: await ports.identity.withdrawInvitation(write, organisationId, person.id),
  }),
  events: (_decision, _result, person) => [personInvitationWithdrawn.of(subjectOf(person), {})],
});

/** A one-time code for a new password, for somebody who forgot theirs and gets no mail. */
export const resetAccess = command({
  name: 'person.reset_access',
  words: 'make a code for a new password',
  input: one,
  result: codeShape,
  load: (read, input) => lockPerson(read, input.id),
  permit: personPolicies.invite,
  rule: (person, _input, { today }) => isSomebodyHere(person, today),
  save: async (write, _decision, person, { organisationId, ports }) => {
    const issued = await ports.identity.issueResetCode(write, organisationId, person.id);
    const expires = issued.expiresAt.toISOString();
    return { code: issued.code, link: issued.link, expires_at: expires, sent_to: null };
  },
  events: (_decision, result, person) => [
    personAccessReset.of(subjectOf(person), { expires_at: result.expires_at }),
  ],
  keep: withoutCode,
});

export const removeSecondFactor = command({
  name: 'person.remove_second_factor',
  words: 'take away a lost second step for signing in',
  input: one,
  result: z.strictObject({}),
  load: (read, input) => lockPerson(read, input.id),
  permit: personPolicies.invite,
  rule: (person, _input, { today }) => isSomebodyHere(person, today),
  save: async (write, _decision, person, { organisationId, ports }) => {
    await ports.identity.removeSecondFactor(write, organisationId, person.id);
    return {};
  },
  events: (_decision, _result, person) => [personSecondFactorRemoved.of(subjectOf(person), {})],
});

/** Records that somebody came in for the first time. Run at the door, with the account made in its transaction. */
export const join = command({
  name: 'person.join',
  words: 'record that somebody came in for the first time',
  input: one,
  result: z.strictObject({}),
  load: (read, input) => lockPerson(read, input.id),
  permit: [theSystem],
  rule: (person, _input, { today }) => isSomebodyHere(person, today),
  save: async () => ({}),
  events: (_decision, _result, person) => [
    personJoined.of(subjectOf(person), { name: person.name }),
  ],
});
