import { generateKeyPairSync, verify } from 'node:crypto';
import { chmod, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSigner, signerOf, SigningKeyRefusal } from './signer.ts';

let directory: string;
beforeEach(async () => {
  directory = join(await mkdtemp(join(tmpdir(), 'signer-')), 'keys');
});
afterEach(() => rm(join(directory, '..'), { recursive: true }));

test('the key is made once, for its owner alone, and found again', async () => {
  const first = await openSigner(directory);
  const again = await openSigner(directory);
  expect(again.publicKey).toEqual(first.publicKey);
  const files = await readdir(directory);
  expect(files).toEqual(['ledger-signing-key.pem']);
  expect((await stat(join(directory, files[0]!))).mode & 0o777).toBe(0o600);
  expect((await stat(directory)).mode & 0o777).toBe(0o700);
});

test('of many that start together all get the same key', async () => {
  const signers = await Promise.all(Array.from({ length: 20 }, () => openSigner(directory)));
  expect(new Set(signers.map(({ publicKey }) => Buffer.from(publicKey).toString('hex'))).size).toBe(
    1,
  );
  expect(await readdir(directory)).toHaveLength(1);
});

test('a key that others may read, or that is none, is refused with a sentence', async () => {
  await openSigner(directory);
  const path = join(directory, 'ledger-signing-key.pem');
  await chmod(path, 0o640);
  await expect(openSigner(directory)).rejects.toThrow(/chmod 600/);
  await writeFile(path, 'not a key');
  await chmod(path, 0o600);
  await expect(openSigner(directory)).rejects.toThrow(SigningKeyRefusal);
});

test('signatures are Ed25519, and no other kind of key is taken', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const message = Buffer.from('a message');
  expect(verify(null, message, publicKey, signerOf(privateKey).sign(message))).toBe(true);
  expect(() => signerOf(generateKeyPairSync('x25519').privateKey)).toThrow(SigningKeyRefusal);
});
