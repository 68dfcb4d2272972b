import { describe, expect, it } from 'vitest';
import { RECORD_KINDS } from './evidence.ts';
import { placeOf, recordAt } from './places.ts';

const ID = '0199b3c4-5d6e-7f80-9a1b-2c3d4e5f6071';

describe('where records are to be seen', () => {
  it('leads from each kind to its place, and back from the whole address of it', () => {
    for (const kind of RECORD_KINDS) {
      const place = placeOf({ kind, id: ID });
      expect(recordAt(`https://firm.example${place}`)).toEqual({ kind, id: ID });
      expect(recordAt(place)).toEqual({ kind, id: ID });
    }
  });

  it('are pages of their own, but for a hold, which has its place in the list of all', () => {
    expect(placeOf({ kind: 'item', id: ID })).toBe(`/voice/${ID}`);
    expect(placeOf({ kind: 'hold', id: ID })).toBe(`/holds?state=all#${ID}`);
  });

  it.each([
    ['/actions/', '', 'action'],
    ['/problems/', '/8d', 'problem'],
    ['/meetings/', '/minutes', 'meeting'],
    ['/measures/', '?as_of=2026-03-31', 'measure'],
    ['/voice/', '#replies', 'item'],
  ])('reads an address as it is copied: %s…%s', (before, behind, kind) => {
    expect(recordAt(`http://localhost:4000${before}${ID}${behind}`)).toEqual({ kind, id: ID });
  });

  it.each([
    'Folder of the planning talk',
    '',
    ID,
    `/actions/${ID.slice(1)}`,
    `/actions/${ID}0`,
    `/actions/x${ID}`,
    `/actions/${ID.replaceAll('-', '')}`,
    `/people/${ID}`,
    `/actions?mine=${ID}`,
    `/actions`,
  ])('takes %s for no record', (address) => {
    expect(recordAt(address)).toBeNull();
  });
});
