import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inGroups, readLetters, spell } from './letters.ts';

describe('letters of a code', () => {
  it('are read back from how they are printed and from how they are typed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 13, maxLength: 13 }), (bytes) => {
        const code = spell(bytes, 20);
        expect(readLetters(inGroups(code), 20)).toBe(code);
        const typed = code.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l');
        expect(readLetters(` ${typed} `, 20)).toBe(code);
      }),
    );
  });

  it('hold every bit they claim', () => {
    const zero = spell(new Uint8Array(13), 20);
    for (let bit = 0; bit < 100; bit += 1) {
      const bytes = new Uint8Array(13);
      bytes[bit >> 3] = 128 >> (bit & 7);
      expect(spell(bytes, 20)).not.toBe(zero);
    }
    expect(() => spell(new Uint8Array(12), 20)).toThrow(RangeError);
  });

  it('refuse what cannot be a code', () => {
    for (const typed of ['', 'ABCD', 'ABCD-EFGH-JKMU', 'ABCD-EFGH-JKM!', 'ABCD-EFGH-JKMNP']) {
      expect(readLetters(typed, 12), typed).toBeUndefined();
    }
  });
});
