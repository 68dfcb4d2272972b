import { expect, test } from 'vitest';
import { caught } from '../planted-tree.ts';
import { sqlText } from './sql-text.ts';

const STORE = 'src/features/actions/store.ts';

test.each([
  'client.query(`select * from actions where id = ${id}`)',
  "client.query('SELECT * FROM actions WHERE id = ' + id)",
  'client.query(`update ${table} set done = true`)',
  "client.query('delete from ' + table)",
  'client.query(`CREATE ROLE ${name} LOGIN`)',
  'client.query(`set local role ${role}`)',
  "client.query('listen ' + channel)",
])('%s is refused', (statement) => {
  const [finding] = caught(sqlText, STORE, `\nawait ${statement};`);
  expect(finding).toMatch(`${STORE}:2`);
  expect(finding).toMatch(/parameters/);
});

test('sql.raw takes literals only', () => {
  expect(caught(sqlText, STORE, 'sql.raw(order)')).toHaveLength(1);
  expect(caught(sqlText, STORE, 'sql.raw(`${column} desc`)')).toHaveLength(1);
  expect(caught(sqlText, STORE, "sql.raw('nulls last')")).toEqual([]);
});

test.each([
  'sql`select * from actions where id = ${id}`',
  "client.query('select * from actions ' + 'where id = $1', [id])",
  'say(`Select a team from ${list}`)',
  'say(`Update of ${name} set aside`)',
  'say(`created by ${name}`)',
])('%s is fine', (statement) => {
  expect(caught(sqlText, STORE, `await ${statement};`)).toEqual([]);
});
