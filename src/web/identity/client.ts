import { deliver } from '../api/deliver.ts';
import type { Delivery } from '../api/deliver.ts';
import { fetchJson } from '../api/client.ts';

/*
 * Everything about signing in goes over plain requests to /api/auth (the sign-in library's own
 * addresses) and /api/identity (ours). A failure of the first kind carries a code in capitals, which
 * becomes a refusal `auth.…`, so that both kinds are worded in the same catalogue.
 */

export type SignedIn = { readonly secondStep: boolean };
export type Device = {
  readonly token: string;
  readonly userAgent: string | null;
  readonly ipAddress: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
};
export type Passkey = {
  readonly id: string;
  readonly name: string | null;
  readonly createdAt: string;
};
export type Enrolment = { readonly totpURI: string; readonly backupCodes: readonly string[] };
export type Invitation = {
  readonly person: string;
  readonly firm: string;
  readonly email: string | null;
};

/** One POST. Signing in is not repeated by itself: a person decides whether to try again. */
export async function post<Answer>(path: string, body: object = {}): Promise<Delivery<Answer>> {
  const gaveUp = new AbortController();
  return deliver<Answer>(
    { path, body, key: crypto.randomUUID() },
    {
      fetch: withAuthCodes,
      pause: async () => gaveUp.abort(),
      signal: gaveUp.signal,
    },
  );
}

/** Rewrites the library's `{ code: "INVALID_CODE" }` to the product's own form of a refusal. */
async function withAuthCodes(path: string, init: RequestInit): Promise<Response> {
  const response = await fetch(path, init);
  if (response.ok || response.status === 429 || response.status >= 500) return response;
  if (!path.startsWith('/api/auth/')) return response;
  const body = (await response.json().catch(() => ({}))) as { code?: unknown };
  const code = typeof body.code === 'string' ? body.code : 'UNKNOWN';
  const refusal = { code: `auth.${code.toLowerCase()}` };
  return new Response(JSON.stringify({ refusal }), { status: 422 });
}

/** Signs in with an e-mail address, or with the sign-in name of somebody who has none. */
export async function signIn(name: string, password: string): Promise<Delivery<SignedIn>> {
  const byMail = name.includes('@');
  const delivery = await post<{ twoFactorRedirect?: boolean } | null>(
    byMail ? '/api/auth/sign-in/email' : '/api/auth/sign-in/username',
    byMail ? { email: name.trim(), password } : { username: name.trim(), password },
  );
  if (!delivery.ok) return delivery;
  return { ok: true, answer: { secondStep: delivery.answer?.twoFactorRedirect === true } };
}

/** Finishes signing in with the six digits of an authenticator app, or with a recovery code. */
export function proveSecondStep(code: string, trustDevice: boolean): Promise<Delivery<unknown>> {
  const plain = code.replaceAll(/\s/g, '');
  const digits = /^\d{6}$/.test(plain);
  const path = digits
    ? '/api/auth/two-factor/verify-totp'
    : '/api/auth/two-factor/verify-backup-code';
  return post(path, { code: plain, trustDevice });
}

export const identity = {
  setUp: (wish: {
    code: string;
    firm: string;
    name: string;
    email: string;
    password: string;
    timeZone: string;
  }) => post<unknown>('/api/identity/set-up', wish),
  invitation: (code: string) => post<Invitation>('/api/identity/invitation', { code }),
  accept: (wish: { code: string; signInName: string; password: string }) =>
    post<unknown>('/api/identity/accept', wish),
  askReset: (email: string) => post<unknown>('/api/auth/request-password-reset', { email }),
  reset: (code: string, password: string) =>
    post<unknown>('/api/identity/reset', { code, password }),
  changePassword: (currentPassword: string, newPassword: string) =>
    post<unknown>('/api/auth/change-password', {
      currentPassword,
      newPassword,
      revokeOtherSessions: true,
    }),
  enrol: (password: string) => post<Enrolment>('/api/auth/two-factor/enable', { password }),
  confirmEnrolment: (code: string) =>
    post<unknown>('/api/auth/two-factor/verify-totp', { code: code.replaceAll(/\s/g, '') }),
  dropSecondStep: (password: string) => post<unknown>('/api/auth/two-factor/disable', { password }),
  newRecoveryCodes: (password: string) =>
    post<{ backupCodes: readonly string[] }>('/api/auth/two-factor/generate-backup-codes', {
      password,
    }),
  account: () =>
    fetchJson<{
      session: { token: string };
      user: { email: string; twoFactorEnabled?: boolean };
    } | null>('/api/auth/get-session'),
  devices: () => fetchJson<readonly Device[]>('/api/auth/list-sessions'),
  endDevice: (token: string) => post<unknown>('/api/auth/revoke-session', { token }),
  endOtherDevices: () => post<unknown>('/api/auth/revoke-other-sessions'),
  passkeys: () => fetchJson<readonly Passkey[]>('/api/auth/passkey/list-user-passkeys'),
  dropPasskey: (id: string) => post<unknown>('/api/auth/passkey/delete-passkey', { id }),
};
