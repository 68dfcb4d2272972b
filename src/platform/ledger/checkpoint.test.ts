import { generateKeyPairSync } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openCheckpoint, signCheckpoint } from './checkpoint.ts';
import { leafHash } from './hash.ts';
import { fromBase64, openNote, readVerifierKey, signNote, verifierKeyText } from './note.ts';
import { openSigner, signerOf, SigningKeyRefusal } from './signer.ts';

const signer = signerOf(generateKeyPairSync('ed25519').privateKey);
const origin = 'install-1/firm-1';
const key = { name: origin, publicKey: signer.publicKey };
const root = leafHash(Buffer.from('any'));

describe('a checkpoint', () => {
  test('is signed of a state that a log can have, and of no other', () => {
    expect(openCheckpoint(signCheckpoint({ origin, size: 0, root }, signer), [key])?.size).toBe(0);
    for (const wrong of [
      { size: -1, root },
      { size: 1.5, root },
      { size: 2 ** 53, root },
      { size: 3, root: root.subarray(1) },
    ])
      expect(() => signCheckpoint({ origin, ...wrong }, signer)).toThrow('Not the state of a log');
  });

  const opened = (text: string) => openCheckpoint(signNote(text, origin, signer), [key]);
  const hash = root.toString('base64');

  test('may have further lines, none of them empty', () => {
    expect(opened(`${origin}\n3\n${hash}\nmore\n`)).toEqual({ origin, size: 3, root });
    expect(opened(`${origin}\n3\n${hash}\n\nmore\n`)).toBeUndefined();
  });

  test('has a name, a size and a root of 32 bytes', () => {
    expect(opened(`\n3\n${hash}\n`)).toBeUndefined();
    expect(opened(`${origin}\n`)).toBeUndefined();
    expect(opened(`${origin}\n3\n`)).toBeUndefined();
    expect(opened(`${origin}\n3\n${root.subarray(1).toString('base64')}\n`)).toBeUndefined();
    expect(opened(`${origin}\n9007199254740993\n${hash}\n`)).toBeUndefined();
  });
});

describe('a verifier key', () => {
  const spelled = verifierKeyText(key);
  test('is one line and nothing beside it', () => {
    expect(readVerifierKey(spelled)).toEqual({ ...key, publicKey: Buffer.from(key.publicKey) });
    for (const text of [`x ${spelled}`, ` ${spelled}`, `${spelled} `, `${spelled}\nx`, ''])
      expect(readVerifierKey(text)).toBeUndefined();
  });

  test('is of Ed25519, with the id of that very key', () => {
    const [name, id, typed] = spelled.split('+') as [string, string, string];
    const bytes = Buffer.from(spelled.slice(name.length + id.length + 2), 'base64');
    expect(typed).not.toBe('');
    const other = Buffer.concat([Uint8Array.of(0x02), bytes.subarray(1)]).toString('base64');
    expect(readVerifierKey(`${name}+${id}+${other}`)).toBeUndefined();
    expect(readVerifierKey(`${name}+00000000+${bytes.toString('base64')}`)).toBeUndefined();
    expect(readVerifierKey(`other+${id}+${bytes.toString('base64')}`)).toBeUndefined();
  });
});

describe('a note', () => {
  const note = signNote('text\n', origin, signer);
  const line = note.slice('text\n\n'.length);
  const unknown = signNote(
    'text\n',
    'somebody',
    signerOf(generateKeyPairSync('ed25519').privateKey),
  );
  const unknownLine = unknown.slice('text\n\n'.length);

  test('is not signed where the text or the name may not be, and says why', () => {
    expect(() => signNote('no newline', 'a', signer)).toThrow(/lines of text/);
    expect(() => signNote('a\n', 'a b', signer)).toThrow(/no spaces/);
  });

  test('holds letters of any alphabet', () => {
    const text = 'Prüfstand – 検査\n';
    expect(openNote(signNote(text, origin, signer), [key])).toBe(text);
  });

  test('has at most sixteen signatures', () => {
    const lines = (count: number) => `text\n\n${line}${unknownLine.repeat(count - 1)}`;
    expect(openNote(lines(16), [key])).toBe('text\n');
    expect(openNote(lines(17), [key])).toBeUndefined();
  });

  test('is refused as a whole where any line is no signature', () => {
    for (const wrong of [
      `x${unknownLine}`,
      unknownLine.replace('\n', ' x\n'),
      '— somebody AAAAAA==\n',
      '— somebody AAAAAB\n',
      '— somebody \n',
      'anything\n',
    ])
      expect(openNote(`text\n\n${line}${wrong}`, [key])).toBeUndefined();
    expect(openNote(`text\n\n${line}— somebody AAAAAAA=\n`, [key])).toBe('text\n');
  });

  test('is text and signatures apart', () => {
    expect(openNote('text\n', [key])).toBeUndefined();
    expect(openNote(line, [key])).toBeUndefined();
    expect(openNote(`\n\n${line}`, [key])).toBeUndefined();
  });
});

test('base64 has one spelling', () => {
  expect(fromBase64('AAE=')).toEqual(Buffer.from([0, 1]));
  for (const text of ['', 'AAE', 'AAF=', 'AA E=', 'AAE=\n', '????'])
    expect(fromBase64(text)).toBeUndefined();
});

describe('the signing key', () => {
  const folder = async () => join(await mkdtemp(join(tmpdir(), 'signer-')), 'keys');
  const clear = (directory: string) => rm(join(directory, '..'), { recursive: true });

  test('is not made anew where the old one cannot be read', async () => {
    const directory = await folder();
    await openSigner(directory);
    const path = join(directory, 'ledger-signing-key.pem');
    const before = await readFile(path);
    await chmod(path, 0o644);
    await expect(openSigner(directory)).rejects.toThrow(SigningKeyRefusal);
    expect(await readFile(path)).toEqual(before);
    expect(await readdir(directory)).toHaveLength(1);
    await clear(directory);
  });

  test('that is none is told of by its path, and one of another kind by its kind', async () => {
    const directory = await folder();
    await mkdir(directory, { recursive: true });
    const path = join(directory, 'ledger-signing-key.pem');
    await writeFile(path, 'not a key', { mode: 0o600 });
    const refusal = await openSigner(directory).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(SigningKeyRefusal);
    expect((refusal as Error).message).toBe(`${path} does not hold a private key.`);
    expect((refusal as Error).cause).toBeInstanceOf(Error);
    const other = generateKeyPairSync('x25519').privateKey;
    await writeFile(path, other.export({ format: 'pem', type: 'pkcs8' }));
    await expect(openSigner(directory)).rejects.toThrow('is signed with an Ed25519 key');
    await clear(directory);
  });
});
