import { createHmac, randomBytes } from 'node:crypto';

// Crockford's base 32: no I, L, O or U, so a code survives being read aloud and copied by hand.
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE = /^[0-9A-HJKMNP-TV-Z]{16,64}$/;

/** Random bytes of a code that is typed (80 bits) and of one that is only ever clicked (160 bits). */
export const TYPED_CODE_BYTES = 10;
export const LINK_CODE_BYTES = 20;

/** A new code in groups of four: `K7QF-9MXB-2RTD-HW4C`. `bytes` must be a multiple of 5. */
export function newCode(bytes: number): string {
  let text = '';
  let bits = 0;
  let held = 0;
  for (const byte of randomBytes(bytes)) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += SYMBOLS[(held >>> bits) & 31] ?? '';
    }
    held &= (1 << bits) - 1;
  }
  return text.replace(/(.{4})(?=.)/g, '$1-');
}

/** A code as typed, without hyphens, blanks and the usual mix-ups; null where it cannot be one. */
export function readCode(typed: string): string | null {
  const text = typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  return CODE.test(text) ? text : null;
}

/** What a code may open: one kind of code is never taken for another. */
export type CodePurpose = 'invitation' | 'first_run' | 'reset' | 'recovery' | 'totp';

/**
 * What is stored of a code. Keyed with the installation's secret, so that a copy of the database
 * alone does not allow trying codes out.
 */
export function hashCode(secret: string, purpose: CodePurpose, code: string): string {
  return createHmac('sha256', secret).update(`${purpose}:${code}`).digest('base64url');
}
