import { createHash } from 'node:crypto';
import pg from 'pg';
import { openSnapshot, readRows } from '../../../src/platform/backup/snapshot.ts';
import type { Connection } from '../../../src/platform/database/connections.ts';
import { openStore } from '../../../src/platform/files/open-store.ts';

/** Which secret of sign-in an installation uses: it stays on its machine, and no backup holds it. */
const OF_THE_MACHINE = 'identity:key\t';

/** Every row of every table, as text in an order that does not depend on where it lies. */
export async function everyRow(owner: Connection): Promise<Map<string, string[]>> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    const tables = new Map<string, string[]>();
    for await (const { entry } of readRows(await openSnapshot(client, undefined))) {
      const [, name = ''] = entry.name.split('/');
      const lines = entry.content.toString('utf8').split('\n').slice(0, -1);
      const carried = lines.filter((line) => !line.startsWith(OF_THE_MACHINE));
      tables.set(name, [...(tables.get(name) ?? []), ...carried]);
    }
    for (const lines of tables.values()) lines.sort();
    return tables;
  } finally {
    await client.end();
  }
}

/** Rows that stand in one database more often than in the other, with their tables, among how many. */
export function compareRows(
  one: ReadonlyMap<string, readonly string[]>,
  other: ReadonlyMap<string, readonly string[]>,
): { different: string[]; compared: number } {
  const different: string[] = [];
  let compared = 0;
  for (const table of new Set([...one.keys(), ...other.keys()])) {
    const left = new Map<string, number>();
    for (const row of one.get(table) ?? []) left.set(row, (left.get(row) ?? 0) + 1);
    for (const row of other.get(table) ?? []) left.set(row, (left.get(row) ?? 0) - 1);
    for (const [row, count] of left)
      if (count !== 0)
        different.push(`${table}: ${count > 0 ? 'only' : 'not'} in the first: ${row}`);
    compared += (one.get(table) ?? []).length;
  }
  return { different, compared };
}

/** Evidence files whose bytes are there and are the recorded ones, of all that are recorded. */
export async function countFiles(
  owner: Connection,
  dataDir: string,
): Promise<{ whole: number; total: number }> {
  const client = new pg.Client(owner);
  await client.connect();
  const store = openStore(undefined, dataDir);
  try {
    const { rows } = await client.query<{ storage_key: string; sha256: string }>(
      'SELECT storage_key, sha256 FROM file',
    );
    let whole = 0;
    for (const { storage_key: key, sha256 } of rows) {
      const hash = createHash('sha256');
      for await (const chunk of await store.open(key)) hash.update(chunk as Buffer);
      whole += hash.digest('hex') === sha256 ? 1 : 0;
    }
    return { whole, total: rows.length };
  } finally {
    await client.end();
  }
}
