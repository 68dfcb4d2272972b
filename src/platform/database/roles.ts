import { createHmac } from 'node:crypto';
import type pg from 'pg';
import { asRole, type Connection } from './connections.ts';

/** The two roles the product signs in as. The owner of the tables is a third, used for migrations only. */
export const APP_ROLE = 'plumbline_app';
export const JOBS_ROLE = 'plumbline_jobs';
/**
 * Two more that nobody signs in as: each owns the functions through which the application reaches one half of the sealed
 * pulse (who is asked; the ballots), and may read that half alone.
 */
export const SEALED_ROLES = ['plumbline_register', 'plumbline_box'] as const;
/**
 * What the application becomes for the length of a transaction in which somebody from outside reads. It may only read, and
 * meets policies that nobody else meets.
 */
export const READER_ROLE = 'plumbline_reader';

/** A database set up in a way in which the second wall would not hold. Start-up ends with its sentence. */
export class RoleRefusal extends Error {}

/**
 * Connections for the lesser roles. Their passwords are derived from the owner's, so that two
 * application processes with nothing in common but DATABASE_URL agree without sharing a file.
 */
export function roleConnections(owner: Connection): { app: Connection; jobs: Connection } {
  return {
    app: asRole(owner, APP_ROLE, derivedPassword(owner, APP_ROLE)),
    jobs: asRole(owner, JOBS_ROLE, derivedPassword(owner, JOBS_ROLE)),
  };
}

/** Makes the roles where they are missing and sets their passwords. Runs as the owner. */
export async function ensureRoles(owner: pg.ClientBase, connection: Connection): Promise<void> {
  for (const role of SEALED_ROLES) await ensureSealedRole(owner, role);
  await ensureRole(owner, READER_ROLE);
  for (const role of [APP_ROLE, JOBS_ROLE]) {
    const { rowCount } = await owner.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
    const password = derivedPassword(connection, role);
    const clause = password === undefined ? '' : ` PASSWORD ${owner.escapeLiteral(password)}`;
    try {
      // allow sql-text: a statement about roles takes no parameters; the password is an escaped literal
      if (rowCount === 0) await owner.query(`CREATE ROLE ${role} LOGIN${clause}`);
      // allow sql-text: as above, nothing here comes from a request
      else if (clause !== '') await owner.query(`ALTER ROLE ${role} LOGIN${clause}`);
      const { rows } = await owner.query('SELECT current_database() AS name');
      const database = owner.escapeIdentifier((rows[0] as { name: string }).name);
      // allow sql-text: names cannot be parameters; the database's is escaped, the role's is one of two of ours
      await owner.query(`GRANT CONNECT ON DATABASE ${database} TO ${role}`);
      // Creating a schema on somebody's behalf needs membership; it is given back by NOINHERIT use.
      // allow sql-text: as above, nothing here comes from a request
      if (role === JOBS_ROLE) await owner.query(`GRANT ${role} TO CURRENT_USER`);
    } catch (error) {
      throw refusalOf(error, role);
    }
  }
  await letAppRead(owner);
}

/**
 * The application may become the reader, and is not one of itself: policies for the reader would hold everybody back
 * otherwise. NOINHERIT goes before the membership, which is given with or without inheritance for good.
 */
async function letAppRead(owner: pg.ClientBase): Promise<void> {
  const { rows } = await owner.query(
    `SELECT rolinherit AS inherits, pg_has_role(rolname, $2, 'MEMBER') AS member FROM pg_roles WHERE rolname = $1`,
    [APP_ROLE, READER_ROLE],
  );
  const app = rows[0] as { inherits: boolean; member: boolean };
  try {
    // allow sql-text: names of roles cannot be parameters; both are ours
    if (app.inherits) await owner.query(`ALTER ROLE ${APP_ROLE} NOINHERIT`);
    // allow sql-text: as above, both names are ours
    if (!app.member) await owner.query(`GRANT ${READER_ROLE} TO ${APP_ROLE}`);
  } catch (error) {
    throw refusalOf(error, READER_ROLE);
  }
}

async function ensureRole(owner: pg.ClientBase, role: string): Promise<void> {
  try {
    const { rowCount } = await owner.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
    // allow sql-text: a statement about roles takes no parameters; the name is one of three of ours
    if (rowCount === 0) await owner.query(`CREATE ROLE ${role} NOLOGIN`);
  } catch (error) {
    throw refusalOf(error, role);
  }
}

async function ensureSealedRole(owner: pg.ClientBase, role: string): Promise<void> {
  await ensureRole(owner, role);
  try {
    // Giving a function away needs membership, as above.
    // allow sql-text: nothing here comes from a request
    await owner.query(`GRANT ${role} TO CURRENT_USER`);
  } catch (error) {
    throw refusalOf(error, role);
  }
}

function refusalOf(error: unknown, role: string): unknown {
  if ((error as { code?: string }).code !== '42501') return error;
  return new RoleRefusal(
    `The database user may not create the role ${role}. Let an administrator run: ` +
      `ALTER ROLE <user in DATABASE_URL> CREATEROLE; and start again.`,
  );
}

/** Refuses to run as a role for which row security is no wall: superuser, bypassing it, or owning a table. */
export async function checkAppRole(app: pg.Pool): Promise<void> {
  const { rows } = await app.query(`
    SELECT r.rolsuper, r.rolbypassrls, current_user AS name,
      (SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname IN ('public', 'identity') AND c.relkind IN ('r', 'p')
          AND pg_has_role(r.oid, c.relowner, 'MEMBER')) AS owned
    FROM pg_roles r WHERE r.rolname = current_user`);
  const role = rows[0] as { rolsuper: boolean; rolbypassrls: boolean; name: string; owned: number };
  if (role.rolsuper || role.rolbypassrls || role.owned > 0) {
    throw new RoleRefusal(
      `The database role ${role.name} could read past row security ` +
        `(superuser: ${role.rolsuper}, bypasses it: ${role.rolbypassrls}, tables it owns: ${role.owned}). ` +
        'Plumbline does not start with such a role.',
    );
  }
}

function derivedPassword(owner: Connection, role: string): string | undefined {
  const secret = owner.connectionString
    ? decodeURIComponent(new URL(owner.connectionString).password)
    : typeof owner.password === 'string'
      ? owner.password
      : '';
  return secret === '' ? undefined : createHmac('sha256', secret).update(role).digest('base64url');
}
