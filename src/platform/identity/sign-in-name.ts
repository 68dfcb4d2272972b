/** Names without an e-mail address live under a domain that can never exist, so nothing is ever mailed there. */
const INTERNAL_DOMAIN = 'sign-in.invalid';
const NAME = /^[\p{L}\p{N}](?:[\p{L}\p{N}._-]{1,38})[\p{L}\p{N}]$/u;
// Deliberately no more than this: whether an address exists is found out by mailing it.
const EMAIL = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})+$/;

/**
 * The address under which an account is kept, from what was typed into "E-mail or sign-in name".
 * An e-mail address is kept in lower case; a name of 3 to 40 letters, digits, dots, hyphens and
 * underscores becomes an internal address. Null for anything else.
 */
export function addressOf(typed: string): string | null {
  const text = typed.trim().normalize('NFC').toLowerCase();
  if (text.includes('@')) {
    return EMAIL.test(text) && text.length <= 254 && !text.endsWith('.invalid') ? text : null;
  }
  // encodeURIComponent leaves letters outside ASCII as %XX; "+" is not allowed in a name and stands in for "%".
  return NAME.test(text)
    ? `${encodeURIComponent(text).replaceAll('%', '+')}@${INTERNAL_DOMAIN}`
    : null;
}

/** Whether mail can be sent to the address of an account. */
export function isMailable(address: string): boolean {
  return !address.endsWith('.invalid');
}

/** What the holder of the account types to sign in. */
export function signInNameOf(address: string): string {
  return isMailable(address)
    ? address
    : decodeURIComponent(address.slice(0, address.lastIndexOf('@')).replaceAll('+', '%'));
}
