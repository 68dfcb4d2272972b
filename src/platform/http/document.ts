/**
 * The one HTML document of the product and the policy it is served under.
 *
 * The build leaves {@link noncePlaceholder} wherever a nonce belongs (inline script, module script,
 * preload links, the `csp-nonce` meta element from which later parts learn it). For every answer the
 * server draws a fresh nonce, and sends `renderDocument(html, nonce)` with the header
 * `Content-Security-Policy: contentSecurityPolicy(nonce)` and `Cache-Control: no-store`.
 */

/** Stands in the built `index.html` in place of the nonce. */
export const noncePlaceholder = '__PLUMBLINE_NONCE__';

/** 16 random bytes as base64 or base64url; anything else could break out of an attribute. */
const NONCE = /^[A-Za-z0-9+/_-]{20,}={0,2}$/;

/**
 * Names of the Trusted Types policies that may exist; none does today, so no code of ours and no
 * library can turn text into markup or script. A part that must (an editor that parses pasted text)
 * is named here, together with a test of what its policy lets through.
 */
export const trustedTypesPolicies: readonly string[] = [];

/** The built document with this answer's nonce in every place. Throws a RangeError for a malformed nonce. */
export function renderDocument(html: string, nonce: string): string {
  return html.replaceAll(noncePlaceholder, checked(nonce));
}

/**
 * The value of the `Content-Security-Policy` header for the document with this nonce.
 *
 * - Scripts run only when this answer named them, or when such a script imported them.
 * - Styles come from our own files; a style element needs the nonce. Style attributes in markup are
 *   refused, while those that scripts set through the object model are not the policy's business.
 * - `blob:` pictures are previews of files a person is about to send.
 */
export function contentSecurityPolicy(nonce: string): string {
  const once = `'nonce-${checked(nonce)}'`;
  return [
    "default-src 'none'",
    `script-src ${once} 'strict-dynamic'`,
    `style-src 'self' ${once}`,
    "img-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedTypesPolicies.length === 0 ? "'none'" : trustedTypesPolicies.join(' ')}`,
  ].join('; ');
}

function checked(nonce: string): string {
  if (!NONCE.test(nonce)) throw new RangeError('A nonce is 16 or more random bytes in base64.');
  return nonce;
}
