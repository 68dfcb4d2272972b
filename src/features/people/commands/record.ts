import { v7 as newId } from 'uuid';
import { accept, all, refuse, type Outcome } from '../../../lib/outcome.ts';
import { whatDiffers } from '../../../lib/version.ts';
import { command } from '../../../platform/commands/command.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { personChanged, personCreated } from '../contract/events.ts';
import { newPersonShape, personEditShape, type PersonWords } from '../contract/shapes.ts';
import { managePeople, personPolicies } from '../policy.ts';
import { giveRoles } from '../rules/roles.ts';
import { emailTaken, lockPeople, placesNamed, placesOpen } from '../store/record.ts';
import { insertPeople, insertRoles, updatePerson } from '../store/write.ts';
import { changedShape, changePerson } from './change.ts';

type Free = { readonly emailTaken: boolean; readonly team: boolean; readonly site: boolean };

async function whatIsFree(
  read: ReadTx,
  words: Partial<PersonWords>,
  ownId: string | null,
): Promise<Free> {
  const email = words.email ?? null;
  const places = await placesOpen(read, words);
  return { ...places, emailTaken: email !== null && (await emailTaken(read, email, ownId)) };
}

function isFree(
  free: Free,
  words: Partial<PersonWords>,
): Outcome<null, 'person.email_taken' | 'team.unknown' | 'site.unknown'> {
  if (free.emailTaken) return refuse('person.email_taken', { email: words.email ?? '' });
  if (!free.team) return refuse('team.unknown');
  return free.site ? accept(null) : refuse('site.unknown');
}

/** Adds somebody who works here, or an auditor from outside. Coming in is another matter: see person.invite. */
export const create = command({
  name: 'person.create',
  words: 'add a person',
  input: newPersonShape,
  result: changedShape,
  load: async (read, input) => {
    await lockPeople(read);
    const free = await whatIsFree(read, input, null);
    return { ...free, places: await placesNamed(read, input.roles) };
  },
  permit: managePeople,
  rule: (free, input, { today }) => {
    const roles = giveRoles([], input.roles, input.starts_on ?? today, free.places);
    return roles.ok ? all([isFree(free, input)], { ...input, roles: roles.value }) : roles;
  },
  save: async (write, { roles, ...words }, _free, { organisationId, now }) => {
    const personId = newId();
    await insertPeople(write, [
      { organisation_id: organisationId, id: personId, ...words, recorded_at: now },
    ]);
    await insertRoles(
      write,
      { organisationId, now },
      roles.map((role) => ({ ...role, person_id: personId })),
    );
    return { id: personId, version: 1 };
  },
  events: (decision, result) => [
    personCreated.of(result, { ...decision, as_written: false, import_id: null }),
  ],
});

/** Changes words only; what is left out stays. Roles, leave and leaving have commands of their own. */
export const edit = changePerson({
  name: 'person.edit',
  words: 'change what is written about a person',
  input: personEditShape,
  permit: personPolicies.edit,
  around: (read, { id: ownId, version: _version, ...words }) =>
    whatIsFree(read, words as Partial<PersonWords>, ownId),
  rule: (person, free, { id: _id, version: _version, ...asked }): Outcome<Partial<PersonWords>> => {
    const words = whatDiffers<PersonWords>(person, asked);
    if (Object.keys(words).length === 0) return refuse('person.nothing_changed');
    return all([isFree(free, words)], words);
  },
  save: (write, words, person) => updatePerson(write, person, words),
  events: (words, subject, person) => {
    const before = Object.fromEntries(
      Object.keys(words).map((word) => [word, person[word as keyof PersonWords]]),
    );
    return [personChanged.of(subject, { before, after: words })];
  },
});
