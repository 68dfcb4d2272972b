import { describe, expect, it } from 'vitest';
import type { DemandKey } from '../contract/kinds.ts';
import { DIMENSION_IDS } from './dimensions.ts';
import type { Evidence } from './evidence.ts';
import { DEMANDS, demandedOf, demandsOn } from './exists.ts';

const NONE = new Map<DemandKey, Evidence>();
const held = (standard: string, edition = '2015') => ({ standard, edition });
const keys = (...standards: Parameters<typeof demandsOn>[0]) =>
  demandsOn(standards, NONE).map(({ key }) => key);

describe('what the standards demand', () => {
  it('asks for something in each of the nine dimensions, whatever is held', () => {
    for (const dimension of DIMENSION_IDS) {
      expect(
        demandedOf(demandsOn([held('iso-27001', '2022')], NONE), dimension).asked,
      ).toBeGreaterThan(0);
    }
  });

  it('follows the standards and editions that are held', () => {
    expect(keys(held('iso-9001'))).not.toContain('ethics');
    expect(keys(held('iso-9001', '2026'))).toContain('ethics');
    expect(keys(held('iso-45001', '2018'))).toEqual(DEMANDS.map(({ key }) => key));
    expect(keys(held('iso-14001'))).not.toContain('no_reprisals');
  });

  it('looks at a firm that holds none of the four by ISO 9001', () => {
    expect(keys()).toEqual(keys(held('iso-9001')));
    expect(keys(held('en-9100', '2018'))).toEqual(keys(held('iso-9001')));
  });

  it('names the clause of each standard that asks for it', () => {
    const [first] = demandsOn([held('iso-9001'), held('iso-45001', '2018')], NONE);
    expect(first?.clauses).toEqual([
      { standard: 'iso-9001', clause: '5.1.1 a, 5.3' },
      { standard: 'iso-45001', clause: '5.1, 5.3' },
    ]);
  });

  it('names a clause once, whatever editions of its standard are held and how often', () => {
    const both = [held('iso-9001'), held('iso-9001'), held('iso-9001', '2026')];
    for (const { clauses } of demandsOn(both, NONE)) expect(clauses).toHaveLength(1);
    expect(keys(...both)).toEqual(keys(held('iso-9001', '2026')));
  });

  it('is there with as many records as it takes, and not with one fewer', () => {
    const duties = (total: number) =>
      demandsOn([], new Map([['duties', { total, records: [] }]])).find(
        ({ key }) => key === 'duties',
      )?.isThere;
    expect(duties(10)).toBe(false);
    expect(duties(11)).toBe(true);
  });

  it('counts nothing for which there is no place here', () => {
    const all = demandsOn([], new Map([['documents', { total: 9, records: [] }]]));
    expect(all.find(({ key }) => key === 'documents')).toMatchObject({
      isKept: false,
      isThere: false,
      records: { total: 0 },
    });
    expect(demandedOf(all, 'D8')).toEqual({ asked: 1, found: 0 });
    expect(demandedOf(all).asked).toBe(all.length - 2);
  });
});
