import { randomBytes } from 'node:crypto';
import { APIError } from 'better-auth/api';
import type pg from 'pg';
import type { Clock } from '../clock/clock.ts';
import { cookieIn, cookieName } from './cookies.ts';
import { deviceName } from './device-name.ts';
import { hashCode } from './one-time-code.ts';
import { LONG_PASSWORD, passwordLength } from './password.ts';

/** What the hook looks at of the endpoint that opens a session. */
type Endpoint = {
  readonly path?: string;
  readonly body?: unknown;
  readonly headers?: Headers | undefined;
  readonly context: { readonly session?: { session?: Record<string, unknown> } | null };
} | null;

type Opening = { readonly userId: string; readonly userAgent?: string | null | undefined };

export type SessionHookParts = {
  readonly app: pg.Pool;
  readonly clock: Clock;
  readonly secret: string;
  readonly secure: boolean;
};

/** Endpoints that are only passed with a second factor, or with a passkey that checked its holder. */
const SECOND_FACTOR = new Set([
  '/two-factor/verify-totp',
  '/two-factor/verify-backup-code',
  '/passkey/verify-authentication',
]);
/** Endpoints that replace a session by another of the same strength. */
const SUCCESSION = new Set(['/change-password', '/two-factor/disable']);

/**
 * Fills in what a new session has beside better-auth's own columns: how it was proven, when, and how
 * long it may last. Every session of the product is opened through here.
 */
export function sessionHook(parts: SessionHookParts) {
  return async (opening: Opening, endpoint: unknown) => {
    const from = endpoint as Endpoint;
    const now = parts.clock.now();
    if (from?.path === '/two-factor/verify-totp') await spendCode(parts, opening.userId, from, now);
    const secondFactor = showsSecondFactor(from);
    return {
      data: {
        token: randomBytes(32).toString('base64url'),
        ipAddress: '',
        userAgent: deviceName(opening.userAgent ?? ''),
        startedAt: now,
        lastUsedAt: now,
        provenAt: now,
        secondFactor,
        strong: secondFactor || hasLongPassword(from?.body),
        shared: isShared(from, parts.secure),
        // A session that replaces another stays on the device it was on.
        ownDevice: from?.context.session?.session?.['ownDevice'] === true,
        strict: await needsStrictLimits(parts.app, opening.userId, now),
      },
    };
  };
}

function showsSecondFactor(from: Endpoint): boolean {
  if (from?.path === undefined) return false;
  if (SECOND_FACTOR.has(from.path)) return true;
  return SUCCESSION.has(from.path) && from.context.session?.session?.['secondFactor'] === true;
}

function hasLongPassword(body: unknown): boolean {
  const { password, newPassword } = (body ?? {}) as Record<string, unknown>;
  const shown = newPassword ?? password;
  return typeof shown === 'string' && passwordLength(shown) >= LONG_PASSWORD;
}

/** Said at sign-in by `rememberMe: false`, and carried through the second step by a cookie. */
function isShared(from: Endpoint, secure: boolean): boolean {
  const { rememberMe } = (from?.body ?? {}) as Record<string, unknown>;
  const cookies = from?.headers?.get('cookie') ?? undefined;
  return (
    rememberMe === false || cookieIn(cookies, cookieName('dont_remember', secure)) !== undefined
  );
}

async function needsStrictLimits(app: pg.Pool, userId: string, now: Date): Promise<boolean> {
  const { rows } = await app.query<{ strict: boolean }>(
    'SELECT identity.needs_strict_limits($1, $2) AS strict',
    [userId, now],
  );
  return rows[0]?.strict ?? true;
}

/** An authenticator's code is right for a minute and a half; seen over a shoulder it must not open again. */
async function spendCode(
  parts: SessionHookParts,
  userId: string,
  from: Endpoint,
  now: Date,
): Promise<void> {
  const { code } = (from?.body ?? {}) as { code?: unknown };
  const { rowCount } = await parts.app.query(
    `INSERT INTO identity.used_code (user_id, code_hash, used_at) VALUES ($1, $2, $3)
     ON CONFLICT (user_id, code_hash) DO UPDATE SET used_at = EXCLUDED.used_at
       WHERE used_code.used_at < EXCLUDED.used_at - interval '5 minutes'`,
    [userId, hashCode(parts.secret, 'totp', String(code)), now],
  );
  if (rowCount === 0)
    throw new APIError('UNAUTHORIZED', { code: 'INVALID_CODE', message: 'Invalid code' });
}
