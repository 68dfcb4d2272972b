import { describe, expect, it } from 'vitest';
import { byPassphrase, byRecovery, makeKey, underAnother } from './own-key.ts';
import { keysOf, makeReceipt } from './receipt.ts';
import { bytesOf, fromBase64, textOf, toBase64 } from './bytes.ts';
import { beginSealing, openBox, paddedWords, unwrap, wordsOf } from './seal.ts';

/** What AES-GCM says of another key, another subject and changed bytes alike. */
const CLOSED = { name: 'OperationError' };
const LETTER = '0b7f2f4e-8d4b-4a52-9f6e-2f6d7f1f9c11';

describe('a sealed letter', () => {
  it('is opened by each of its readers, and by nobody else', async () => {
    const [ana, ben, eve] = [keysOf(makeReceipt()), keysOf(makeReceipt()), keysOf(makeReceipt())];
    const sealing = beginSealing(LETTER);
    const box = await sealing.seal('words', paddedWords('The guard is tied up.\n\nSince June.'));
    const forAna = await sealing.keyFor({ name: 'ana', publicKey: ana.publicKey });
    const forBen = await sealing.keyFor({ name: 'ben', publicKey: ben.publicKey });
    for (const [reader, keys, key] of [
      ['ana', ana, forAna],
      ['ben', ben, forBen],
    ] as const) {
      const own = await unwrap(LETTER, key, { name: reader, secretKey: keys.secretKey });
      expect(wordsOf(await openBox(own, LETTER, 'words', box))).toBe(
        'The guard is tied up.\n\nSince June.',
      );
    }
    await expect(
      unwrap(LETTER, forAna, { name: 'ana', secretKey: eve.secretKey }),
    ).rejects.toMatchObject(CLOSED);
    await expect(
      unwrap(LETTER, forAna, { name: 'ben', secretKey: ana.secretKey }),
    ).rejects.toMatchObject(CLOSED);
  });

  it('cannot be moved to another letter, taken for another part, or changed', async () => {
    const ana = keysOf(makeReceipt());
    const sealing = beginSealing(LETTER);
    const box = await sealing.seal('words', bytesOf('one'));
    const wrapped = await sealing.keyFor({ name: 'ana', publicKey: ana.publicKey });
    const reader = { name: 'ana', secretKey: ana.secretKey };
    await expect(unwrap(LETTER.replace('0b', '1b'), wrapped, reader)).rejects.toMatchObject(CLOSED);
    const key = await unwrap(LETTER, wrapped, reader);
    await expect(openBox(key, LETTER, 'picture', box)).rejects.toMatchObject(CLOSED);
    const bytes = fromBase64(box);
    for (const at of [0, 12, bytes.length - 1]) {
      const changed = Uint8Array.from(bytes, (byte, index) => (index === at ? byte ^ 1 : byte));
      await expect(openBox(key, LETTER, 'words', toBase64(changed))).rejects.toMatchObject(CLOSED);
    }
  });

  it('says little of how much was written', () => {
    const lengths = ['', 'x', 'x'.repeat(400)].map((words) => paddedWords(words).length);
    expect(new Set(lengths)).toEqual(new Set([512]));
    expect(paddedWords('x'.repeat(513)).length).toBe(1_024);
  });
});

describe('a receipt', () => {
  it('has 20 letters and is never the same twice', () => {
    const many = new Set(Array.from({ length: 1_000 }, makeReceipt));
    expect(many.size).toBe(1_000);
    for (const one of many) expect(one).toMatch(/^[0-9A-HJKMNP-TV-Z]{20}$/);
  });

  it('gives the same keys again, and what is kept of it is not what opens it', () => {
    const receipt = makeReceipt();
    const keys = keysOf(receipt);
    expect(keysOf(receipt)).toEqual(keys);
    expect(keysOf(makeReceipt()).lookup).not.toBe(keys.lookup);
    expect(keys.lookupHash).toMatch(/^[0-9a-f]{64}$/);
    expect(fromBase64(keys.publicKey)).not.toEqual(keys.secretKey);
    expect(keys.lookup).not.toBe(toBase64(keys.secretKey));
  });
});

describe('the key of a handler', () => {
  it('opens by passphrase and by recovery code, and under a new passphrase by that alone', async () => {
    const { kept, recovery, secretKey } = await makeKey('copper kettle seven hills');
    expect(await byPassphrase(kept, ' copper kettle seven hills ')).toEqual(secretKey);
    expect(await byRecovery(kept, recovery)).toEqual(secretKey);
    await expect(byPassphrase(kept, 'copper kettle seven hill')).rejects.toMatchObject(CLOSED);
    await expect(byRecovery(kept, makeReceipt())).rejects.toMatchObject(CLOSED);
    const changed = await underAnother(kept, secretKey, 'another one entirely, long');
    expect(await byPassphrase(changed, 'another one entirely, long')).toEqual(secretKey);
    expect(await byRecovery(changed, recovery)).toEqual(secretKey);
    await expect(byPassphrase(changed, 'copper kettle seven hills')).rejects.toMatchObject(CLOSED);
    expect(textOf(bytesOf(JSON.stringify(kept)))).not.toContain('copper');
  });
});
