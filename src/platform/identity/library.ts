import { passkey } from '@better-auth/passkey';
import { betterAuth, type BetterAuthOptions } from 'better-auth';
import { APIError } from 'better-auth/api';
import { getAdapter } from 'better-auth/db/adapter';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { randomUUID } from 'node:crypto';
import { Kysely, PostgresDialect } from 'kysely';
import { cookieSettings } from './cookies.ts';
import { withHashedTokens } from './hashed-tokens.ts';
import { LONGEST_SESSION_SECONDS } from './limits.ts';
import type { Passwords } from './password.ts';
import { newRecoveryCodes, recoveryCodeStore } from './recovery-codes.ts';
import { sessionHook, type SessionHookParts } from './session-hook.ts';
import type { SecurityLog } from './security-log.ts';

export type LibraryParts = SessionHookParts & {
  readonly publicUrl: string;
  readonly passwords: Passwords;
  readonly log: SecurityLog;
};

/** What the product uses of better-auth: it answers requests under /api/auth. */
export type Library = { readonly handler: (request: Request) => Promise<Response> };

/**
 * better-auth on our database, with as little of it as possible: passwords, sessions, authenticator
 * apps and passkeys. Its own sign-up, e-mail change, account linking, trusted devices, rate limits
 * and cookie cache are off; organisations and roles are ours.
 */
export async function makeLibrary(parts: LibraryParts): Promise<Library> {
  const options = libraryOptions(parts);
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: parts.app }) });
  const database = { db, type: 'postgres' as const, schemaName: 'identity', transaction: true };
  const adapter = await getAdapter({ ...options, database });
  const auth = betterAuth({ ...options, database: () => withHashedTokens(adapter) });
  return { handler: (request) => auth.handler(request) };
}

/** The configuration without the database, which the schema test also reads. */
export function libraryOptions(parts: LibraryParts): BetterAuthOptions {
  const { origin, hostname } = new URL(parts.publicUrl);
  return {
    appName: 'Plumbline',
    baseURL: origin,
    basePath: '/api/auth',
    secret: parts.secret,
    trustedOrigins: [origin],
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    logger: {
      level: 'error',
      log: (_level, message, ...details: unknown[]) => {
        const causes = details.map((detail) => (detail instanceof Error ? detail.message : ''));
        const reason = [message, ...causes].filter((text) => text !== '').join(': ');
        parts.log({ event: 'library_error', at: parts.clock.now(), reason });
      },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      // The rules of the house are in password-rules.ts; these only bound what reaches them.
      minPasswordLength: 1,
      maxPasswordLength: 1024,
      password: {
        hash: (password) => parts.passwords.hash(password),
        verify: ({ hash, password }) => parts.passwords.verify(hash, password),
      },
    },
    account: { accountLinking: { enabled: false }, ...accountColumns },
    user: userColumns,
    session: {
      ...sessionColumns,
      expiresIn: LONGEST_SESSION_SECONDS,
      disableSessionRefresh: true,
      // Whether a proof is recent enough is decided by our own clock and column.
      freshAge: 0,
      cookieCache: { enabled: false },
    },
    verification: { ...verificationColumns, storeIdentifier: 'hashed' },
    advanced: {
      useSecureCookies: false,
      cookies: cookieSettings(parts.secure),
      disableCSRFCheck: false,
      disableOriginCheck: false,
      ipAddress: { disableIpTracking: true },
      database: { generateId: () => randomUUID(), validateSchema: false },
    },
    databaseHooks: { session: { create: { before: sessionHook(parts) } } },
    plugins: [authenticatorApps(parts.secret), passkeys(origin, hostname)],
  };
}

function authenticatorApps(secret: string) {
  return twoFactor({
    issuer: 'Plumbline',
    backupCodeOptions: {
      customBackupCodesGenerate: newRecoveryCodes,
      storeBackupCodes: recoveryCodeStore(secret),
    },
    schema: {
      user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
      twoFactor: {
        modelName: 'two_factor',
        fields: {
          backupCodes: 'backup_codes',
          userId: 'user_id',
          failedVerificationCount: 'failed_verification_count',
          lockedUntil: 'locked_until',
        },
      },
    },
  });
}

function passkeys(origin: string, hostname: string) {
  return passkey({
    rpID: hostname,
    rpName: 'Plumbline',
    origin,
    advanced: { webAuthnChallengeCookie: 'passkey' },
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    authentication: {
      // A passkey stands for two factors only where the device checked its holder (PIN, finger, face).
      afterVerification: ({ verification }) => {
        if (!verification.authenticationInfo.userVerified) {
          throw new APIError('UNAUTHORIZED', {
            code: 'AUTHENTICATION_FAILED',
            message: 'The device did not check its holder.',
          });
        }
      },
    },
    schema: {
      passkey: {
        fields: {
          publicKey: 'public_key',
          userId: 'user_id',
          credentialID: 'credential_id',
          deviceType: 'device_type',
          backedUp: 'backed_up',
          createdAt: 'created_at',
        },
      },
    },
  });
}

const userColumns = {
  fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
};

const accountColumns = {
  fields: {
    accountId: 'account_id',
    providerId: 'provider_id',
    userId: 'user_id',
    accessToken: 'access_token',
    refreshToken: 'refresh_token',
    idToken: 'id_token',
    accessTokenExpiresAt: 'access_token_expires_at',
    refreshTokenExpiresAt: 'refresh_token_expires_at',
    createdAt: 'created_at',
    updatedAt: 'updated_at',
  },
};

const verificationColumns = {
  fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
};

const ours = <Type extends 'date' | 'boolean'>(type: Type, fieldName: string) => ({
  type,
  fieldName,
  required: true,
  input: false,
});

const sessionColumns = {
  fields: {
    userId: 'user_id',
    token: 'token_hash',
    expiresAt: 'expires_at',
    createdAt: 'created_at',
    updatedAt: 'updated_at',
    ipAddress: 'ip_address',
    userAgent: 'user_agent',
  },
  additionalFields: {
    startedAt: ours('date', 'started_at'),
    lastUsedAt: ours('date', 'last_used_at'),
    provenAt: ours('date', 'proven_at'),
    secondFactor: ours('boolean', 'second_factor'),
    strong: ours('boolean', 'strong'),
    shared: ours('boolean', 'shared'),
    ownDevice: ours('boolean', 'own_device'),
    strict: ours('boolean', 'strict'),
  },
};
