import { hashCode, newCode, readCode, TYPED_CODE_BYTES } from './one-time-code.ts';

const HOW_MANY = 10;
// Tells a stored code from a fresh one: better-auth hands both to the same function.
const MARK = 'hashed:';

/** Ten fresh recovery codes of 80 bits. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: HOW_MANY }, () => newCode(TYPED_CODE_BYTES));
}

/** What is kept of a typed recovery code; undefined where it cannot be one. */
export function storedRecoveryCode(secret: string, typed: string): string | undefined {
  const code = readCode(typed);
  return code === null ? undefined : MARK + hashCode(secret, 'recovery', code);
}

/**
 * better-auth offers to encrypt recovery codes; we hash them instead. It compares what was typed
 * with the list it gets back, so the typed code has to be hashed before it is handed over.
 */
export function recoveryCodeStore(secret: string) {
  return {
    encrypt: async (list: string) =>
      JSON.stringify(
        (JSON.parse(list) as string[]).map((code) =>
          code.startsWith(MARK) ? code : (storedRecoveryCode(secret, code) ?? ''),
        ),
      ),
    decrypt: async (stored: string) => stored,
  };
}
