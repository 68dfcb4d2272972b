import { expect, test } from 'vitest';
import { caught } from '../planted-tree.ts';
import { sqlPlace } from './sql-place.ts';

const QUERY = "tx.selectFrom('actions').selectAll().execute();";

test.each([
  QUERY,
  "tx.insertInto('actions').values(row).execute();",
  "tx.updateTable('actions').set(row).execute();",
  "tx.deleteFrom('actions').execute();",
  'sql`select 1`.execute(tx);',
])('a command that queries by itself is sent to the store: %s', (statement) => {
  const [finding] = caught(sqlPlace, 'src/features/actions/commands.ts', `run();\n${statement}`);
  expect(finding).toMatch('src/features/actions/commands.ts:2');
  expect(finding).toMatch(/store\.ts of its feature/);
});

test.each(['routes.ts', 'jobs.ts', 'policy.ts', 'rules/due.ts', 'web/list.tsx'])(
  '%s may not query either',
  (name) => {
    expect(caught(sqlPlace, `src/features/actions/${name}`, QUERY)).toHaveLength(1);
  },
);

test.each([
  'src/features/actions/store.ts',
  'src/features/actions/store/history.ts',
  'src/features/actions/reads.ts',
  'src/platform/ledger/append.ts',
  'src/features/actions/routes.test.ts',
])('%s is a place for SQL', (path) => {
  expect(caught(sqlPlace, path, QUERY)).toEqual([]);
});
