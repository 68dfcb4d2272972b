import type { DBAdapter, DBTransactionAdapter, Where } from '@better-auth/core/db/adapter';
import { tokenHash } from './cookies.ts';

type Row = Record<string, unknown>;

/**
 * Between better-auth and the database: session tokens are stored as their hash, so that a copy of
 * the database opens no session. better-auth goes on seeing the token wherever it named it itself;
 * in lists it sees the hash, with which nothing can be done.
 */
export function withHashedTokens(adapter: DBAdapter): DBAdapter {
  return {
    ...adapter,
    ...hashing(adapter),
    transaction: (work) =>
      adapter.transaction((inner) => work({ ...inner, ...hashing(inner) } as DBTransactionAdapter)),
  } as DBAdapter;
}

function hashing(adapter: DBTransactionAdapter): Partial<DBTransactionAdapter> {
  const stored = <Query extends { model: string; where?: Where[] | undefined }>(
    query: Query,
  ): Query =>
    query.model === 'session' && query.where !== undefined
      ? { ...query, where: query.where.map(hashedCondition) }
      : query;
  return {
    create: async (query) => {
      if (query.model !== 'session') return adapter.create(query);
      const { token } = query.data as Row;
      const data = { ...query.data, token: tokenHash(String(token)) };
      return { ...((await adapter.create({ ...query, data })) as Row), token } as never;
    },
    findOne: async (query) => {
      const row = (await adapter.findOne(stored(query))) as Row | null;
      const token = tokenNamed(query);
      return (row !== null && token !== undefined ? { ...row, token } : row) as never;
    },
    findMany: (query) => adapter.findMany(stored(query)),
    count: (query) => adapter.count(stored(query)),
    update: async (query) => {
      const row = (await adapter.update(stored(query))) as Row | null;
      const token = tokenNamed(query);
      return (row !== null && token !== undefined ? { ...row, token } : row) as never;
    },
    updateMany: (query) => adapter.updateMany(stored(query)),
    delete: (query) => adapter.delete(stored(query)),
    deleteMany: (query) => adapter.deleteMany(stored(query)),
    consumeOne: (query) => adapter.consumeOne(stored(query)),
    incrementOne: (query) => adapter.incrementOne(stored(query)),
  };
}

function hashedCondition(condition: Where): Where {
  if (condition.field !== 'token') return condition;
  const { value } = condition;
  const hashed = Array.isArray(value)
    ? value.map((token) => tokenHash(String(token)))
    : tokenHash(String(value));
  return { ...condition, value: hashed };
}

function tokenNamed(query: { model: string; where?: Where[] | undefined }): unknown {
  if (query.model !== 'session') return undefined;
  return query.where?.find((condition) => condition.field === 'token')?.value;
}
