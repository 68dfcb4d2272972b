import * as z from 'zod';
import { v7 as newId } from 'uuid';
import { accept, refuse, type Outcome } from '../../../lib/outcome.ts';
import { fold } from '../../../lib/fold.ts';
import { id } from '../../../lib/resource-id.ts';
import type { CommandContext } from '../../../platform/commands/command.ts';
import type { LedgerEvent } from '../../../platform/commands/contract.ts';
import type { WriteTx } from '../../../platform/database/transaction.ts';
import {
  personCreated,
  personMerged,
  personRecognised,
  personRemoved,
} from '../contract/events.ts';
import { personAt, roleAskedShape, WHOLE_FIRM } from '../contract/shapes.ts';
import { personPolicies } from '../policy.ts';
import { giveRoles, type RoleGiven } from '../rules/roles.ts';
import { lockPerson, placesNamed } from '../store/record.ts';
import { deleteWritten, insertPeople, insertRoles, updatePerson } from '../store/write.ts';
import { changePerson } from './change.ts';

/**
 * Says that a name found in an import means somebody known. Whatever refers to the name then refers
 * to the person: features that keep references subscribe to person.merged.
 */
export const merge = changePerson({
  name: 'person.merge',
  words: 'say whom a written name means',
  input: z.strictObject({ ...personAt, into_id: id('person') }),
  permit: personPolicies.edit,
  around: (read, input) => lockPerson(read, input.into_id),
  rule: (person, into) => {
    if (!person.as_written) return refuse('person.not_only_a_name');
    if (into === undefined || into.as_written) return refuse('person.only_a_name');
    return accept({ into_id: into.id });
  },
  save: (write, { into_id }, person) => updatePerson(write, person, { merged_into_id: into_id }),
  events: ({ into_id }, subject, person) => [
    personMerged.of(subject, { name: person.name, into_id }),
  ],
});

/** Says that a written name is somebody of the firm who was not known yet. */
export const recognise = changePerson({
  name: 'person.recognise',
  words: 'say that a written name is somebody of the firm',
  input: z.strictObject({
    ...personAt,
    roles: z
      .array(roleAskedShape)
      .max(7)
      .default([{ role: 'staff', ends_on: null, scope: '', ...WHOLE_FIRM }]),
  }),
  permit: personPolicies.edit,
  around: (read, { roles }) => placesNamed(read, roles),
  rule: (person, places, { roles }, { today }): Outcome<{ roles: RoleGiven[] }> => {
    if (!person.as_written) return refuse('person.not_only_a_name');
    const given = giveRoles([], roles, today, places);
    return given.ok ? accept({ roles: given.value }) : given;
  },
  save: async (write, { roles }, person, context) => {
    await insertRoles(
      write,
      context,
      roles.map((role) => ({ ...role, person_id: person.id })),
    );
    return updatePerson(write, person, { as_written: false });
  },
  events: ({ roles }, subject, person) => [
    personRecognised.of(subject, { name: person.name, roles }),
  ],
});

/**
 * Keeps names that an import found and nobody is known by, in the import's own transaction, each as it was written first.
 * @returns the id for each name (folded), and the events the import records with its own
 */
export async function keepWritten(
  write: WriteTx,
  names: readonly string[],
  importId: string,
  { organisationId, now }: CommandContext,
): Promise<{ ids: Map<string, string>; events: LedgerEvent[] }> {
  const written = new Map<string, string>();
  for (const name of names) {
    if (fold(name) !== '' && !written.has(fold(name))) written.set(fold(name), name.trim());
  }
  const people = [...written].map(([folded, name]) => ({ folded, name, id: newId() }));
  await insertPeople(
    write,
    people.map((person) => ({
      organisation_id: organisationId,
      id: person.id,
      name: person.name,
      as_written: true,
      import_id: importId,
      recorded_at: now,
    })),
  );
  return {
    ids: new Map(people.map((person) => [person.folded, person.id])),
    events: people.map((person) =>
      personCreated.of(
        { id: person.id, version: 1 },
        {
          name: person.name,
          email: null,
          job_title: '',
          team_id: null,
          site_id: null,
          starts_on: null,
          roles: [],
          as_written: true,
          import_id: importId,
        },
      ),
    ),
  };
}

/** Takes such names away again when their import is undone, as far as nothing else speaks of them. */
export async function removeWritten(write: WriteTx, importId: string): Promise<LedgerEvent[]> {
  const removed = await deleteWritten(write, importId);
  return removed.map((person) =>
    personRemoved.of(
      { id: person.id, version: person.version },
      { name: person.name, import_id: importId },
    ),
  );
}
