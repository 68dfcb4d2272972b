import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';

const FILE_NAME = 'identity.key';
const KEY = /^[A-Za-z0-9_-]{43}$/;

/** A secret that must not be used. Its message is for whoever runs the product. */
export class IdentitySecretRefusal extends Error {}

/**
 * The secret of sign-in: it signs cookies, seals authenticator apps and keys the hashes of one-time
 * codes. It lives in a file of `directory`, made on first use and readable by its owner alone, and
 * never in the database, so that a stolen backup opens nothing.
 *
 * The database keeps a fingerprint. A process with another secret would turn everybody's second
 * factor into a wrong one, so it is refused with one sentence instead.
 * @throws IdentitySecretRefusal
 */
export async function openIdentitySecret(directory: string, app: pg.Pool): Promise<string> {
  const path = join(directory, FILE_NAME);
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const secret = (await readSecret(path)) ?? (await createSecret(directory, path));
  await checkFingerprint(app, secret, path);
  return secret;
}

/**
 * For a restored backup, whose secret stayed on the other machine: forgets what only the old secret
 * opened (authenticator apps, recovery codes, open codes) and every session, and takes this one.
 * Passwords and passkeys stay; short passwords then need a new second factor.
 */
export async function adoptSecret(directory: string, client: pg.ClientBase): Promise<void> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const path = join(directory, FILE_NAME);
  const secret = (await readSecret(path)) ?? (await createSecret(directory, path));
  await client.query(`
    DELETE FROM identity.two_factor;
    DELETE FROM identity.session;
    DELETE FROM identity.verification;
    DELETE FROM identity.reset_code;
    DELETE FROM identity.first_run;
    DELETE FROM identity.throttle;
    DELETE FROM identity.invitation WHERE used_at IS NULL;
    UPDATE identity."user" SET two_factor_enabled = false;
    DELETE FROM installation WHERE name = 'identity:key'`);
  await client.query(
    `INSERT INTO installation (name, value) VALUES ('identity:key', to_jsonb($1::text))`,
    [fingerprint(secret)],
  );
}

/** True where the secret in `directory` is the one the database was used with: then nothing has to be forgotten. */
export async function holdsSecretOf(directory: string, client: pg.ClientBase): Promise<boolean> {
  const secret = await readSecret(join(directory, FILE_NAME));
  if (secret === undefined) return false;
  const { rows } = await client.query<{ value: string }>(
    `SELECT value FROM installation WHERE name = 'identity:key'`,
  );
  return rows[0]?.value === fingerprint(secret);
}

async function readSecret(path: string): Promise<string | undefined> {
  let mode: number;
  try {
    mode = (await stat(path)).mode;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  if ((mode & 0o077) !== 0) {
    throw new IdentitySecretRefusal(
      `Others may read the secret of sign-in. Run: chmod 600 ${path} — and start again.`,
    );
  }
  const secret = (await readFile(path, 'utf8')).trim();
  if (!KEY.test(secret)) throw new IdentitySecretRefusal(`${path} does not hold a secret.`);
  return secret;
}

/** Takes the real name only when the whole file is on the disk, and only if the name is still free. */
async function createSecret(directory: string, path: string): Promise<string> {
  const draft = join(directory, `.${randomUUID()}`);
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.writeFile(randomBytes(32).toString('base64url'));
    await file.sync();
  } finally {
    await file.close();
  }
  try {
    await link(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await unlink(draft);
  }
  return (await readSecret(path)) as string;
}

async function checkFingerprint(app: pg.Pool, secret: string, path: string): Promise<void> {
  await app.query(
    `INSERT INTO installation (name, value) VALUES ('identity:key', to_jsonb($1::text))
     ON CONFLICT (name) DO NOTHING`,
    [fingerprint(secret)],
  );
  const { rows } = await app.query<{ value: string }>(
    `SELECT value FROM installation WHERE name = 'identity:key'`,
  );
  if (rows[0]?.value !== fingerprint(secret)) {
    throw new IdentitySecretRefusal(
      `This database belongs with another secret of sign-in than ${path}. ` +
        `Copy the file ${FILE_NAME} of the installation it came from to this place, and start again.`,
    );
  }
}

function fingerprint(secret: string): string {
  return createHmac('sha256', secret).update('identity key, version 1').digest('base64url');
}
