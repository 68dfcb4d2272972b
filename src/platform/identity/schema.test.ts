import { getAuthTables } from '@better-auth/core/db';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asOwner, foundFirm } from '../../../test/app.ts';
import { joined, openDoor, type OpenDoor } from '../../../test/visitor.ts';
import { libraryOptions } from './library.ts';
import { FULL_COST, Passwords } from './password.ts';

let door: OpenDoor;
beforeAll(async () => {
  door = await openDoor();
});
afterAll(() => door.stop());

const TYPES: Record<string, string> = {
  string: 'text',
  boolean: 'boolean',
  number: 'integer',
  date: 'timestamp with time zone',
};

test('our tables are those the installed library writes and reads', async () => {
  const tables = getAuthTables(
    libraryOptions({
      app: door.platform.database.app,
      clock: door.clock,
      secret: 'x'.repeat(32),
      secure: false,
      publicUrl: 'http://localhost:4555',
      passwords: new Passwords(FULL_COST),
      log: () => undefined,
    }),
  );
  const { rows } = await door.platform.database.app.query<{
    table_name: string;
    column_name: string;
    data_type: string;
    nullable: boolean;
    filled: boolean;
  }>(
    `SELECT table_name, column_name, data_type, is_nullable = 'YES' AS nullable,
       column_default IS NOT NULL AS filled
     FROM information_schema.columns WHERE table_schema = 'identity'`,
  );
  const stored = new Map(rows.map((row) => [`${row.table_name}.${row.column_name}`, row]));
  const written = new Set<string>();
  for (const { modelName, fields } of Object.values(tables)) {
    written.add(`${modelName}.id`);
    for (const [name, field] of Object.entries(fields)) {
      const column = `${modelName}.${field.fieldName ?? name}`;
      written.add(column);
      expect([column, stored.get(column)?.data_type]).toEqual([column, TYPES[String(field.type)]]);
      // What the library may leave out or set to null, the table takes.
      if (field.required === false)
        expect([column, stored.get(column)?.nullable]).toEqual([column, true]);
    }
  }
  expect(written.size).toBeGreaterThan(50);
  // Columns of ours in its tables never stop it from inserting a row.
  const names = new Set(Object.values(tables).map((table) => table.modelName));
  const stray = rows.filter(
    (row) =>
      names.has(row.table_name) &&
      !written.has(`${row.table_name}.${row.column_name}`) &&
      !row.nullable &&
      !row.filled,
  );
  expect(stray).toEqual([]);
});

test('an account removed takes everything of it along', async () => {
  const firm = await foundFirm(door);
  const { personId } = await joined(door, firm, 'removed');
  await asOwner(door, firm.id, async (client) => {
    const { rows } = await client.query<{ user_id: string }>(
      'SELECT user_id FROM identity.membership WHERE person_id = $1',
      [personId],
    );
    const userId = rows[0]?.user_id;
    await client.query('DELETE FROM identity."user" WHERE id = $1', [userId]);
    for (const table of ['session', 'account', 'membership']) {
      const left = await client.query(`SELECT FROM identity.${table} WHERE user_id = $1`, [userId]);
      expect(left.rowCount).toBe(0);
    }
  });
});

test('the application may not reach what it needs not', async () => {
  const { app } = door.platform.database;
  for (const text of [
    'TRUNCATE identity.session',
    'DROP TABLE identity.session',
    'UPDATE identity.membership SET person_id = person_id',
    'UPDATE identity.reset_code SET expires_at = expires_at',
    'ALTER TABLE identity.account DISABLE TRIGGER ALL',
  ]) {
    await expect(app.query(text), text).rejects.toThrow(/permission denied|must be owner/);
  }
});
