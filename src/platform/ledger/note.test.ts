import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openCheckpoint, shortForm, signCheckpoint } from './checkpoint.ts';
import { leafHash } from './hash.ts';
import { openNote, readVerifierKey, signNote, verifierKeyText } from './note.ts';
import { signerOf } from './signer.ts';

const vectors = JSON.parse(readFileSync('test/fixtures/ledger/signed-note.json', 'utf8')) as {
  signer: string;
  key: string;
  text: string;
  note: string;
  checkpoint: { key: string; origin: string; size: number; root: string; note: string };
};

/** The published private key: `PRIVATE+KEY+name+id+base64(type ‖ seed)`. */
function publishedSigner() {
  const seed = Buffer.from(vectors.signer.split('+').slice(4).join('+'), 'base64').subarray(1);
  const pkcs8 = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]);
  return signerOf(createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' }));
}

const signer = signerOf(generateKeyPairSync('ed25519').privateKey);
const origin = 'install-1/firm-1';
const key = { name: origin, publicKey: signer.publicKey };
const checkpoint = { origin, size: 12, root: leafHash(Buffer.from('any')) };

describe('the published note', () => {
  test('is written byte for byte from the published private key', () => {
    expect(signNote(vectors.text, 'PeterNeumann', publishedSigner())).toBe(vectors.note);
  });

  test('is opened with the published public key, whose spelling is reproduced', () => {
    const published = readVerifierKey(vectors.key)!;
    expect(verifierKeyText(published)).toBe(vectors.key);
    expect(openNote(vectors.note, [published])).toBe(vectors.text);
  });

  test('is not opened where any one character is another', () => {
    const published = readVerifierKey(vectors.key)!;
    for (let at = 0; at < vectors.note.length; at += 1) {
      const other = vectors.note[at] === 'x' ? 'y' : 'x';
      const changed = vectors.note.slice(0, at) + other + vectors.note.slice(at + 1);
      expect(openNote(changed, [published])).toBeUndefined();
    }
  });

  test('is not a key where any part of the key is missing', () => {
    for (let at = 0; at < vectors.key.length; at += 1) {
      expect(readVerifierKey(vectors.key.slice(0, at))).toBeUndefined();
    }
  });
});

test('a checkpoint that another log published is opened', () => {
  const { key: text, origin: name, size, root, note } = vectors.checkpoint;
  const opened = openCheckpoint(note, [readVerifierKey(text)!]);
  expect(opened).toEqual({ origin: name, size, root: Buffer.from(root, 'base64') });
});

test('a checkpoint of ours is opened by its key alone', () => {
  const note = signCheckpoint(checkpoint, signer);
  expect(note.split('\n').slice(0, 3)).toEqual([origin, '12', checkpoint.root.toString('base64')]);
  expect(openCheckpoint(note, [key])).toEqual(checkpoint);
  const stranger = signerOf(generateKeyPairSync('ed25519').privateKey);
  expect(openCheckpoint(note, [{ name: origin, publicKey: stranger.publicKey }])).toBeUndefined();
  expect(openCheckpoint(note, [{ ...key, name: 'install-1/firm-2' }])).toBeUndefined();
  expect(openCheckpoint(note, [])).toBeUndefined();
});

test('further signatures are ignored, unless one claims a known key and is wrong', () => {
  const note = signCheckpoint(checkpoint, signer);
  const witness = signerOf(generateKeyPairSync('ed25519').privateKey);
  const text = note.slice(0, note.lastIndexOf('\n\n') + 1);
  const cosigned = note + signNote(text, 'witness', witness).slice(text.length + 1);
  expect(openCheckpoint(cosigned, [key])).toEqual(checkpoint);
  const wrong = signNote(`${text}more\n`, origin, signer).slice(text.length + 'more\n'.length + 1);
  expect(openCheckpoint(note + wrong, [key])).toBeUndefined();
});

test('a checkpoint with any bit changed is refused', () => {
  const bytes = Buffer.from(signCheckpoint(checkpoint, signer), 'utf8');
  fc.assert(
    fc.property(fc.nat({ max: bytes.length * 8 - 1 }), (bit) => {
      const copy = Buffer.from(bytes);
      copy[bit >> 3]! ^= 1 << (bit & 7);
      expect(openCheckpoint(copy.toString('utf8'), [key])).toBeUndefined();
    }),
    { numRuns: 1_500 },
  );
});

test('sizes have one spelling', () => {
  const root = checkpoint.root.toString('base64');
  for (const size of ['012', '+12', '12.0', '-1', '', ' 12', '99999999999999999']) {
    const note = signNote(`${origin}\n${size}\n${root}\n`, origin, signer);
    expect(openCheckpoint(note, [key])).toBeUndefined();
  }
});

test('the short form is the size and 16 digits of the root', () => {
  expect(shortForm(checkpoint)).toMatch(/^12 [0-9a-f]{16}$/);
  expect(checkpoint.root.toString('hex').startsWith(shortForm(checkpoint).slice(3))).toBe(true);
});

test('names and texts that C2SP does not allow are not signed', () => {
  expect(() => signNote('a\n', 'two words', signer)).toThrow(TypeError);
  expect(() => signNote('a\n', 'a+b', signer)).toThrow(TypeError);
  expect(() => signNote('no newline', 'a', signer)).toThrow(TypeError);
  expect(() => signNote('tab\t\n', 'a', signer)).toThrow(TypeError);
});
