/** Writes people and actions straight to the tables, state after state as commands would. */
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type {
  ActionFacts,
  OrganisationFacts,
  PersonFacts,
} from '../src/features/culture/rules/facts.ts';
import { addDays, type Day } from '../src/lib/day.ts';
import { personId } from './journals.ts';

/** Writes everything of `facts` into a firm that is there already. */
export async function writeActions(
  client: pg.Client,
  firm: string,
  { people, actions }: OrganisationFacts,
): Promise<void> {
  for (const person of people) await writePerson(client, firm, person);
  for (const action of actions) await writeAction(client, firm, action);
}

async function writePerson(client: pg.Client, firm: string, person: PersonFacts): Promise<void> {
  const lastDay = (until: Day | null): Day | null => (until === null ? null : addDays(until, -1));
  await client.query(
    `INSERT INTO person (organisation_id, id, name, left_on, recorded_at) VALUES ($1, $2, 'P', $3, now())`,
    [firm, person.id, lastDay(person.leftOn)],
  );
  const periods = [
    ...person.top.map((period) => ['top_management', period] as const),
    ...person.line.map((period) => ['line_manager', period] as const),
  ];
  for (const [role, { since, until }] of periods) {
    await client.query(
      `INSERT INTO person_role (organisation_id, id, person_id, role, starts_on, ends_on)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [firm, randomUUID(), person.id, role, since, lastDay(until)],
    );
  }
}

async function writeAction(client: pg.Client, firm: string, action: ActionFacts): Promise<void> {
  const importId = action.importedOn === null ? null : randomUUID();
  for (const [index, state] of action.states.entries()) {
    const values = [
      firm,
      action.id,
      state.highSignificance ? 'high' : 'low',
      state.accountableId,
      state.proposed,
      state.openedOn,
      state.firstDueOn,
      state.dueOn,
      state.doneOn,
      state.cancelledOn,
      // shortly after midnight where the firm is; in Greenwich it is still the day before
      `${state.recordedOn}T00:${String(10 + index).padStart(2, '0')}:00`,
    ];
    await client.query(
      index === 0
        ? `INSERT INTO action (organisation_id, id, reference, title, source, significance, accountable_id,
             proposed, opened_on, first_due_on, due_on, done_on, cancelled_on, import_id, recorded_at, changed_at)
           VALUES ($1, $2, 'A-${action.id}', 'T', 'other', $3, $4, $5, $6, $7, $8, $9, $10, $12,
             $11::timestamp AT TIME ZONE 'Europe/Berlin', $11::timestamp AT TIME ZONE 'Europe/Berlin')`
        : `UPDATE action SET significance = $3, accountable_id = $4, proposed = $5, opened_on = $6,
             first_due_on = $7, due_on = $8, done_on = $9, cancelled_on = $10,
             changed_at = $11::timestamp AT TIME ZONE 'Europe/Berlin', version = version + 1
           WHERE organisation_id = $1 AND id = $2`,
      index === 0 ? [...values, importId] : values,
    );
  }
  for (const [index, move] of action.moves.entries()) {
    await client.query(
      `INSERT INTO action_due_move (organisation_id, id, action_id, moved_at, moved_on, from_day, to_day,
         moved_by, reason, after_due)
       VALUES ($1, $2, $3, $4::date + $5::int * interval '1 minute', $4, $6, $7, $8, $9, $10)`,
      [
        firm,
        randomUUID(),
        action.id,
        move.movedOn,
        index,
        move.from,
        move.to,
        move.byId ?? personId(0),
        move.hasReason ? 'Because' : '',
        move.from !== null && move.movedOn > move.from,
      ],
    );
  }
}
