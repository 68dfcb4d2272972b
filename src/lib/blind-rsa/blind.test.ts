import {
  constants,
  createHash,
  createPrivateKey,
  createPublicKey,
  privateDecrypt,
  randomBytes,
  verify,
} from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { blind, prepare, signed, unblind, type Means } from './blind.ts';
import { bitsOf, inverse, power, toBytes, toNumber } from './numbers.ts';

const file = join(import.meta.dirname, '../../../test/fixtures/blind-rsa/rfc9474.json');
const vector = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
const bytes = (name: string) => Uint8Array.from(Buffer.from(vector[name]!, 'hex'));
const number = (name: string) => BigInt(`0x${vector[name]}`);
const [n, e, p] = [number('n'), 65_537n, number('p')];
const q = n / p;

const sha384: Means['sha384'] = async (data) => createHash('sha384').update(data).digest();

/** The RFC's own random values, in the order in which they are asked for. */
function told(...values: readonly Uint8Array[]): Means {
  const left = [...values];
  return { sha384, random: () => left.shift()! };
}

const key = (() => {
  const d = inverse(e, (p - 1n) * (q - 1n))!;
  const text = (value: bigint) =>
    Buffer.from(toBytes(value, Math.ceil(bitsOf(value) / 8))).toString('base64url');
  return createPrivateKey({
    format: 'jwk',
    key: {
      kty: 'RSA',
      n: text(n),
      e: text(e),
      d: text(d),
      p: text(p),
      q: text(q),
      dp: text(d % (p - 1n)),
      dq: text(d % (q - 1n)),
      qi: text(inverse(q, p)!),
    },
  });
})();

const sign = (blinded: Uint8Array) =>
  privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, blinded);
const verifies = (over: Uint8Array, signature: Uint8Array) =>
  verify(
    'sha384',
    over,
    { key: createPublicKey(key), padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 },
    signature,
  );

test('every step gives what RFC 9474, appendix A.1, gives', async () => {
  const factor = toBytes(inverse(number('inv'), n)!, 512);
  const prepared = prepare(bytes('msg'), told(bytes('msg_prefix')));
  const { blinded, inverse: undone } = await blind(
    prepared,
    { modulus: n, exponent: e },
    told(bytes('salt'), factor),
  );
  expect(Buffer.from(blinded).toString('hex')).toBe(vector['blinded_msg']);
  expect(undone).toBe(number('inv'));
  const answer = sign(blinded);
  expect(answer.toString('hex')).toBe(vector['blind_sig']);
  const signature = unblind(answer, undone, { modulus: n, exponent: e });
  expect(Buffer.from(signature).toString('hex')).toBe(vector['sig']);
  expect(verifies(signed(prepared), signature)).toBe(true);
});

test('with random values of its own the signature holds, and for nothing else', async () => {
  const means: Means = { sha384, random: (length) => randomBytes(length) };
  const prepared = prepare(randomBytes(64), means);
  const { blinded, inverse: undone } = await blind(prepared, { modulus: n, exponent: e }, means);
  const signature = unblind(sign(blinded), undone, { modulus: n, exponent: e });
  expect(verifies(signed(prepared), signature)).toBe(true);
  expect(verifies(randomBytes(96), signature)).toBe(false);
});

test('arithmetic of large numbers', () => {
  expect(power(3n, 200n, 1_000_007n)).toBe(3n ** 200n % 1_000_007n);
  expect(inverse(6n, 9n)).toBeUndefined();
  expect((inverse(7n, 40n)! * 7n) % 40n).toBe(1n);
  expect(toNumber(toBytes(258n, 4))).toBe(258n);
  expect(() => toBytes(65_536n, 2)).toThrow(RangeError);
});
