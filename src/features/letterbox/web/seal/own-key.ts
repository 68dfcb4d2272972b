import { x25519 } from '@noble/curves/ed25519.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { scryptAsync } from '@noble/hashes/scrypt.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { PASSPHRASE_COST, RECEIPT_LETTERS } from '../../contract/kinds.ts';
import { spell } from '../../rules/letters.ts';
import { bytesOf, fromBase64, randomBytes, toBase64, type Bytes } from './bytes.ts';
import { decrypt, encrypt } from './seal.ts';

/** A handler's key as the server keeps it: the public half, and the secret half in two wrappings. Base64. */
export type KeptKey = {
  readonly public_key: string;
  readonly salt: string;
  readonly by_passphrase: string;
  readonly by_recovery: string;
};

const KEY = 32;

/** Makes a handler's key in their browser. The recovery code is shown once and kept nowhere. */
export async function makeKey(
  passphrase: string,
): Promise<{ readonly kept: KeptKey; readonly recovery: string; readonly secretKey: Bytes }> {
  const { secretKey, publicKey } = x25519.keygen();
  const recovery = spell(randomBytes(13), RECEIPT_LETTERS);
  const secret = new Uint8Array(secretKey);
  const kept = await wrapped(secret, toBase64(publicKey), passphrase, recovery);
  return { kept, recovery, secretKey: secret };
}

/** The secret half, by the passphrase. @throws where it is another one */
export async function byPassphrase(kept: KeptKey, passphrase: string): Promise<Bytes> {
  const key = await slowKey(passphrase, fromBase64(kept.salt));
  return decrypt(key, kept.by_passphrase, `passphrase ${kept.public_key}`);
}

/** The secret half, by the recovery code as `readLetters` gives it. @throws where it is another one */
export function byRecovery(kept: KeptKey, recovery: string): Promise<Bytes> {
  return decrypt(recoveryKey(recovery), kept.by_recovery, `recovery ${kept.public_key}`);
}

/** The same key under another passphrase; the recovery code stays what it was. */
export async function underAnother(
  kept: KeptKey,
  secretKey: Bytes,
  passphrase: string,
): Promise<KeptKey> {
  const salt = randomBytes(16);
  const key = await slowKey(passphrase, salt);
  const by = await encrypt(key, secretKey, `passphrase ${kept.public_key}`);
  return { ...kept, salt: toBase64(salt), by_passphrase: by };
}

async function wrapped(
  secretKey: Bytes,
  publicKey: string,
  passphrase: string,
  recovery: string,
): Promise<KeptKey> {
  const bare = { public_key: publicKey, salt: '', by_passphrase: '', by_recovery: '' };
  const kept = await underAnother(bare, secretKey, passphrase);
  const by = await encrypt(recoveryKey(recovery), secretKey, `recovery ${publicKey}`);
  return { ...kept, by_recovery: by };
}

/** Guessing a passphrase costs 128 MB and some tenths of a second a guess. */
async function slowKey(passphrase: string, salt: Uint8Array): Promise<Bytes> {
  const plain = bytesOf(passphrase.normalize('NFKC').trim());
  return new Uint8Array(await scryptAsync(plain, salt, { ...PASSPHRASE_COST, dkLen: KEY }));
}

/** A recovery code has 100 random bits and needs no slow function. */
function recoveryKey(recovery: string): Bytes {
  return new Uint8Array(
    hkdf(sha256, bytesOf(recovery), bytesOf('plumbline recovery 1'), bytesOf('key'), KEY),
  );
}
