import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomUUID,
  sign,
} from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { chmod, link, mkdir, open, readFile, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Signer } from './note.ts';

const FILE_NAME = 'ledger-signing-key.pem';

/** A signing key that must not be used. Its message is one sentence for whoever runs the product. */
export class SigningKeyRefusal extends Error {}

/**
 * The key with which this installation signs checkpoints: Ed25519, in `directory` (made if missing),
 * readable by its owner alone. Made on first use; of two processes that start together one wins.
 * Throws a {@link SigningKeyRefusal} where others may read it or where it is no such key.
 */
export async function openSigner(directory: string): Promise<Signer> {
  const path = join(directory, FILE_NAME);
  await mkdir(directory, { recursive: true, mode: 0o700 });
  try {
    return await readSigner(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  await createKeyFile(directory, path);
  return readSigner(path);
}

/** A signer over a private Ed25519 key that the caller keeps. */
export function signerOf(privateKey: KeyObject): Signer {
  if (privateKey.asymmetricKeyType !== 'ed25519') {
    throw new SigningKeyRefusal('The ledger is signed with an Ed25519 key, and this is none.');
  }
  const { x } = createPublicKey(privateKey).export({ format: 'jwk' });
  return {
    publicKey: Buffer.from(x!, 'base64url'),
    sign: (message) => sign(null, message, privateKey),
  };
}

async function readSigner(path: string): Promise<Signer> {
  const { mode } = await stat(path);
  if ((mode & 0o077) !== 0) {
    throw new SigningKeyRefusal(
      `Others may read the ledger's signing key. Run: chmod 600 ${path} — and start again.`,
    );
  }
  const pem = await readFile(path);
  try {
    return signerOf(createPrivateKey(pem));
  } catch (error) {
    if (error instanceof SigningKeyRefusal) throw error;
    throw new SigningKeyRefusal(`${path} does not hold a private key.`, { cause: error });
  }
}

/** Writes under a name of its own, to the disk, and only then takes the real name if it is still free. */
async function createKeyFile(directory: string, path: string): Promise<void> {
  const pem = generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' });
  const draft = join(directory, `.${randomUUID()}`);
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.writeFile(pem);
    await file.sync();
  } finally {
    await file.close();
  }
  try {
    await chmod(draft, 0o600);
    await link(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await unlink(draft);
  }
  const folder = await open(directory, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
