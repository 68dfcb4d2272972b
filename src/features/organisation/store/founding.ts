import { v7 as newId } from 'uuid';
import type { CommandContext } from '../../../platform/commands/command.ts';
import type { WriteTx } from '../../../platform/database/transaction.ts';
import type { Founding } from '../contract/founding.ts';

/** The organisation, its first person and that person's roles. */
export async function insertFounding(
  write: WriteTx,
  founding: Founding,
  { now, today }: CommandContext,
): Promise<void> {
  const organisationId = founding.organisation_id;
  const { founder } = founding;
  await write
    .insertInto('organisation')
    .values({
      id: organisationId,
      name: founding.name,
      time_zone: founding.time_zone,
      locale: founding.locale,
      is_example: founding.is_example,
      created_at: now,
    })
    .execute();
  await write
    .insertInto('person')
    .values({
      organisation_id: organisationId,
      id: founder.person_id,
      name: founder.name,
      email: founder.email,
      recorded_at: now,
    })
    .execute();
  const roles = founder.is_top ? ['top_management', 'system_manager'] : ['system_manager', 'staff'];
  await write
    .insertInto('person_role')
    .values(
      roles.map((role) => ({
        organisation_id: organisationId,
        id: newId(),
        person_id: founder.person_id,
        role,
        starts_on: today,
        given_at: now,
      })),
    )
    .execute();
}
