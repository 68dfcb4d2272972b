import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** The cookies of sign-in, by the name better-auth knows them under. */
const COOKIES = {
  session_token: 'session',
  dont_remember: 'shared-device',
  two_factor: 'second-factor',
  passkey: 'passkey',
  // Never set with our configuration; named so that none could appear outside the prefix.
  session_data: 'session-data',
  account_data: 'account-data',
  trust_device: 'trusted-device',
} as const;
export type CookieKey = keyof typeof COOKIES;

/** `__Host-` binds a cookie to this host and to https; over plain http browsers refuse the prefix. */
export function cookieName(key: CookieKey, secure: boolean): string {
  return `${secure ? '__Host-' : ''}plumbline-${COOKIES[key]}`;
}

/** Names and attributes of all cookies, in the form better-auth takes them. */
export function cookieSettings(secure: boolean): Record<CookieKey, CookieSetting> {
  const settings = Object.keys(COOKIES).map((key) => [
    key,
    {
      name: cookieName(key as CookieKey, secure),
      attributes: { httpOnly: true, sameSite: 'lax', secure, path: '/' },
    },
  ]);
  return Object.fromEntries(settings) as Record<CookieKey, CookieSetting>;
}
type CookieSetting = {
  name: string;
  attributes: { httpOnly: true; sameSite: 'lax'; secure: boolean; path: '/' };
};

/** The first value of a cookie in a request's header, undecoded, as better-auth also takes it. */
export function cookieIn(header: string | undefined, name: string): string | undefined {
  if (header === undefined) return undefined;
  for (const pair of header.split(';')) {
    const equals = pair.indexOf('=');
    if (equals > 0 && pair.slice(0, equals).trim() === name) return pair.slice(equals + 1).trim();
  }
  return undefined;
}

/** The session token in a request, where its signature is ours; undefined for anything else. */
export function sessionTokenIn(
  header: string | undefined,
  secure: boolean,
  secret: string,
): string | undefined {
  const value = cookieIn(header, cookieName('session_token', secure));
  return value === undefined ? undefined : unsigned(value, secret);
}

/** A session cookie's value as better-auth signs it: `token.signature`, percent-encoded. */
export function signedValue(token: string, secret: string): string {
  return encodeURIComponent(`${token}.${signature(token, secret).toString('base64')}`);
}

/** What is stored of a session token. It is random enough (256 bits) to need no more than this. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

function unsigned(value: string, secret: string): string | undefined {
  const text = decoded(value);
  const dot = text?.lastIndexOf('.') ?? -1;
  if (text === undefined || dot < 1) return undefined;
  const token = text.slice(0, dot);
  const given = Buffer.from(text.slice(dot + 1), 'base64');
  const expected = signature(token, secret);
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : undefined;
}

function decoded(value: string): string | undefined {
  try {
    return decodeURIComponent(value);
  } catch {
    return undefined;
  }
}

function signature(token: string, secret: string): Buffer {
  return createHmac('sha256', secret).update(token).digest();
}
