import * as z from 'zod';
import type { AccountChange } from './account-mails.ts';
import type { Standing } from './accounts.ts';
import {
  nameShape,
  nothingShape,
  ownDeviceWish,
  passwordShape,
  unfinishedShape,
} from './contract.ts';
import type { IdentityRefusalCode } from './identity.ts';
import { storedRecoveryCode } from './recovery-codes.ts';
import type { SecurityEvent } from './security-log.ts';
import { addressOf, signInNameOf } from './sign-in-name.ts';

type Body = Record<string, unknown>;

/** One address of the library that is let through, and on what terms. Everything else of it is not there. */
export type AuthRoute = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly words: string;
  /** `setting_up`: also a session that is not strong, where its account has no second factor yet. */
  readonly who: 'anyone' | 'anyone_signed_in' | 'setting_up' | 'finished';
  /** Asks for a proof of the last five minutes. */
  readonly recent?: true;
  /** What is counted while it fails. */
  readonly brake?: 'sign_in' | 'second_step' | 'proof';
  readonly body?: z.ZodObject;
  readonly answer: z.ZodType;
  /** What the library is sent instead of the body. */
  readonly send?: (body: Body, secret: string) => Body;
  /** The code for a refusal that the library gives no name, where it has to read like one that has. */
  readonly unnamed?: string;
  /** What is answered instead of the library's answer. */
  readonly receive?: (answer: Body, holder: Standing | null) => Body;
  /** Why the account's holder may not do it now. */
  readonly refuse?: (holder: Standing) => IdentityRefusalCode | null;
  readonly done?: SecurityEvent;
  readonly failed?: SecurityEvent;
  readonly change?: AccountChange;
  /** Ends the account's sessions elsewhere. */
  readonly endsOthers?: true;
};

const passwordBody = z.strictObject({ password: passwordShape });
const codeBody = z.strictObject({
  code: z.string().min(1).max(100),
  ownDevice: ownDeviceWish,
});
const passkeyBody = z.record(z.string(), z.unknown());
// Not strict: whatever else the library answers is left out.
const nothing = z.object({});
const entered = z.object({ unfinished: unfinishedShape });
const lastFactor = (left: boolean): IdentityRefusalCode | null =>
  left ? null : 'identity.last_factor';

/** Where nobody can be: typed names that fit no account take the same way and the same time. */
const NOBODY = 'nobody@nowhere.invalid';

const signingIn: readonly AuthRoute[] = [
  {
    method: 'POST',
    path: '/sign-in/email',
    words: 'sign in with an e-mail address or a sign-in name',
    who: 'anyone',
    brake: 'sign_in',
    body: z.strictObject({
      email: nameShape,
      password: passwordShape,
      rememberMe: z.boolean().optional().meta({ description: 'False on a shared device.' }),
      ownDevice: ownDeviceWish,
    }),
    answer: z.object({
      twoFactorRedirect: z.boolean().optional(),
      unfinished: unfinishedShape.optional(),
    }),
    send: (body) => ({
      email: addressOf(String(body['email'])) ?? NOBODY,
      password: body['password'],
      rememberMe: body['rememberMe'] ?? true,
    }),
    done: 'signed_in',
    failed: 'sign_in_failed',
  },
  {
    method: 'POST',
    path: '/two-factor/verify-totp',
    words: 'show the code of an authenticator app',
    who: 'anyone',
    brake: 'second_step',
    body: codeBody,
    answer: entered,
    send: (body) => ({ code: String(body['code']).replaceAll(/\s/g, '') }),
    done: 'signed_in',
    failed: 'second_factor_failed',
  },
  {
    method: 'POST',
    path: '/two-factor/verify-backup-code',
    words: 'sign in with a recovery code',
    who: 'anyone',
    brake: 'second_step',
    body: codeBody,
    answer: entered,
    send: (body, secret) => ({ code: storedRecoveryCode(secret, String(body['code'])) ?? '-' }),
    done: 'recovery_code_used',
    failed: 'second_factor_failed',
    change: 'identity.recovery_code_used',
  },
  {
    method: 'GET',
    path: '/passkey/generate-authenticate-options',
    words: 'begin to sign in with a passkey',
    who: 'anyone',
    answer: z.looseObject({}),
    // Which passkeys an account has is not told: the device knows its own.
    receive: (options) => ({
      ...options,
      allowCredentials: undefined,
      userVerification: 'required',
    }),
  },
  {
    method: 'POST',
    path: '/passkey/verify-authentication',
    words: 'sign in with a passkey',
    who: 'anyone',
    brake: 'second_step',
    body: z.strictObject({ response: passkeyBody, ownDevice: ownDeviceWish }),
    answer: entered,
    send: ({ response }) => ({ response }),
    done: 'signed_in',
    failed: 'sign_in_failed',
  },
  {
    method: 'POST',
    path: '/sign-out',
    words: 'sign out',
    who: 'anyone_signed_in',
    body: nothingShape,
    answer: nothing,
    done: 'signed_out',
  },
];

const waysIn: readonly AuthRoute[] = [
  {
    method: 'POST',
    path: '/change-password',
    words: 'change the own password',
    who: 'setting_up',
    brake: 'proof',
    body: z.strictObject({
      currentPassword: passwordShape,
      newPassword: passwordShape,
      revokeOtherSessions: z.literal(true).optional(),
    }),
    answer: entered,
    send: (body) => ({ ...body, revokeOtherSessions: true }),
    done: 'password_changed',
    failed: 'password_change_failed',
    change: 'identity.password_changed',
  },
  {
    method: 'POST',
    path: '/two-factor/enable',
    words: 'begin to add an authenticator app',
    who: 'setting_up',
    brake: 'proof',
    body: passwordBody,
    answer: z.object({ totpURI: z.string(), backupCodes: z.array(z.string()) }),
    receive: (answer, holder) => ({
      ...answer,
      totpURI: labelled(String(answer['totpURI']), holder),
    }),
    done: 'second_factor_begun',
    failed: 'proof_failed',
  },
  {
    method: 'POST',
    path: '/two-factor/disable',
    words: 'remove the authenticator app',
    who: 'finished',
    brake: 'proof',
    body: passwordBody,
    answer: nothing,
    refuse: (holder) => lastFactor(holder.longPassword || holder.passkeys > 0),
    done: 'second_factor_removed',
    failed: 'proof_failed',
    change: 'identity.second_factor_removed',
    endsOthers: true,
  },
  {
    method: 'POST',
    path: '/two-factor/generate-backup-codes',
    words: 'make new recovery codes',
    who: 'finished',
    brake: 'proof',
    body: passwordBody,
    answer: z.object({ backupCodes: z.array(z.string()) }),
    done: 'recovery_codes_made',
    failed: 'proof_failed',
    change: 'identity.recovery_codes_made',
  },
  {
    method: 'GET',
    path: '/passkey/list-user-passkeys',
    words: 'see the own passkeys',
    who: 'setting_up',
    answer: z.array(
      z.object({ id: z.string(), name: z.string().nullable(), createdAt: z.string() }),
    ),
  },
  {
    method: 'GET',
    path: '/passkey/generate-register-options',
    words: 'begin to add a passkey',
    who: 'setting_up',
    recent: true,
    answer: z.looseObject({}),
    receive: (answer, holder) => ({
      ...answer,
      user: {
        ...(answer['user'] as Body),
        name: signInNameOf(holder?.address ?? ''),
        displayName: holder?.name ?? '',
      },
    }),
  },
  {
    method: 'POST',
    path: '/passkey/verify-registration',
    words: 'add a passkey',
    who: 'setting_up',
    recent: true,
    body: z.strictObject({ response: passkeyBody, name: z.string().trim().max(100).optional() }),
    answer: entered,
    done: 'passkey_added',
    change: 'identity.passkey_added',
  },
  {
    method: 'POST',
    path: '/passkey/delete-passkey',
    words: 'remove a passkey',
    who: 'finished',
    recent: true,
    // Somebody else's passkey is refused without a name, one that is not there with this one.
    unnamed: 'passkey_not_found',
    body: z.strictObject({ id: z.uuid().meta({ 'x-resource': 'passkey' }) }),
    answer: nothing,
    refuse: (holder) =>
      lastFactor(holder.longPassword || holder.authenticator || holder.passkeys > 1),
    done: 'passkey_removed',
    change: 'identity.passkey_removed',
    endsOthers: true,
  },
];

export const authRoutes: readonly AuthRoute[] = [...signingIn, ...waysIn];

/** The name an authenticator app lists the account under: what is typed, not the internal address. */
function labelled(uri: string, holder: Standing | null): string {
  const name = encodeURIComponent(signInNameOf(holder?.address ?? ''));
  return uri.replace(/^(otpauth:\/\/totp\/)[^?]*/, `$1Plumbline:${name}`);
}
