import { createPublicKey, verify } from 'node:crypto';
import { must, sha256 } from './tree.ts';
import type { Head } from './tree.ts';

/** A public key under the name of the log for which it signs. */
export type Key = { name: string; id: Buffer; publicKey: Buffer };

/** Bytes in standard base64, spelled exactly as an encoder spells them. */
export function base64(value: unknown, length?: number): Buffer {
  must(typeof value === 'string', 'lacks a value in base64');
  const bytes = Buffer.from(value, 'base64');
  must(bytes.toString('base64') === value, 'holds a value that is not base64');
  must(length === undefined || bytes.length === length, 'holds a value of the wrong length');
  return bytes;
}

/** C2SP signed-note: `name+key id in hex+base64(0x01 ‖ Ed25519 key)`. */
export function readKey(text: unknown): Key {
  must(typeof text === 'string', 'names a key that is not text');
  const [name = '', id = '', ...rest] = text.split('+');
  const typed = base64(rest.join('+'), 33);
  const computed = sha256(`${name}\n`, typed).subarray(0, 4);
  must(
    typed[0] === 1 && computed.toString('hex') === id,
    'names a key that is not what its id says',
  );
  return { name, id: computed, publicKey: typed.subarray(1) };
}

/** C2SP tlog-checkpoint: the size and root in a note that one of the keys has signed. */
export function readCheckpoint(note: unknown, origin: string, keys: readonly Key[]): Head {
  must(typeof note === 'string' && note.endsWith('\n'), 'is not a signed note');
  const at = note.lastIndexOf('\n\n');
  must(at > 0, 'is not a signed note');
  const text = note.slice(0, at + 1);
  let signatures = 0;
  for (const line of note.slice(at + 2, -1).split('\n')) {
    const [dash, name, signature, ...more] = line.split(' ');
    must(dash === '—' && more.length === 0, 'has a signature line that is none');
    const bytes = base64(signature);
    const key = keys.find((one) => one.name === name && one.id.equals(bytes.subarray(0, 4)));
    if (key === undefined) continue;
    must(signedBy(key, text, bytes.subarray(4)), 'carries a wrong signature');
    signatures += 1;
  }
  must(signatures > 0, 'is not signed by a key of this bundle');
  const [name, size = '', root] = text.split('\n');
  must(name === origin, 'is of another log');
  must(/^(0|[1-9]\d{0,14})$/.test(size), 'has no size');
  return { size: Number(size), root: base64(root, 32) };
}

function signedBy(key: Key, text: string, signature: Buffer): boolean {
  const spki = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), key.publicKey]);
  return verify(
    null,
    Buffer.from(text),
    createPublicKey({ key: spki, format: 'der', type: 'spki' }),
    signature,
  );
}
