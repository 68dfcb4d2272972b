import { expect, test } from 'vitest';
import { clusterName, parsePs } from './processes.ts';

const cluster = '/Users/ann/plumbline/data/postgres/cluster';
const name = clusterName(cluster);

test('on macOS the processes of one cluster are told apart from all others', () => {
  const output = `
    1     0 Ss   /sbin/launchd
  310     1 S    /opt/native/bin/postgres -D ${cluster} -c listen_addresses= -c port=5432
  311   310 Ss   postgres: ${name}: checkpointer
  312   310 Ss   postgres: ${name}: plumbline_app plumbline [local] idle
  313     1 Z    (postgres)
  400     1 S    /opt/native/bin/postgres -D ${cluster}2 -c listen_addresses=
  401   400 Ss   postgres: ${clusterName(`${cluster}2`)}: checkpointer
  402     1 S    /usr/lib/postgresql/15/bin/postgres -D /var/lib/postgresql/15/main
  500     1 S    tail -f ${cluster}/../log/postgres.log
`;
  expect(parsePs(output, cluster)).toEqual([
    { pid: 310, isPostmaster: true },
    { pid: 311, isPostmaster: false },
    { pid: 312, isPostmaster: false },
  ]);
});

test('the name of a cluster is short, stable and its own', () => {
  expect(name).toMatch(/^plumbline [0-9a-f]{8}$/);
  expect(clusterName(cluster)).toBe(name);
  expect(clusterName(`${cluster}2`)).not.toBe(name);
});
