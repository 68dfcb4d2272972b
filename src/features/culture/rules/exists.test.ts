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

  // Section 2 of the culture model: principal clauses of each dimension.
  it.each([
    ['D1', ['5.1.1 a, 5.3'], ['5.1, 5.3']],
    ['D2', ['6.2', '5.1.1 b'], ['6.2', '5.1']],
    ['D3', ['5.1.1 e, 7.1'], ['5.1, 7.1']],
    ['D4', ['5.1.1 f', '5.1.1 j'], ['5.1', '5.1']],
    ['D5', ['9.2', '10.2', '10.2', '10.3'], ['9.2', '10.2', '10.2', '10.3']],
    ['D6', ['5.1.1 h'], ['5.4']],
    ['D7', ['9.3', '9.3', '9.1.3'], ['9.3', '9.3', '9.1']],
    ['D8', ['7.5', '5.1.1 c, 8.1'], ['7.5', '8.1']],
    ['D9', ['7.3', '5.1.1'], ['7.3', '5.1', '5.1']],
  ])('asks for %s by %j in ISO 9001:2026 and by %j in ISO 45001', (dimension, quality, safety) => {
    const clauses = (standard: string, edition: string) =>
      demandsOn([held(standard, edition)], NONE)
        .filter((one) => one.dimension === dimension)
        .map((one) => one.clauses.map(({ clause }) => clause).join());
    expect(clauses('iso-9001', '2026')).toEqual(quality);
    expect(clauses('iso-45001', '2018')).toEqual(safety);
  });

  it('asks for improvement by 10.1 in ISO 27001 and by 10.3 in ISO 14001', () => {
    const improvement = (...standards: Parameters<typeof demandsOn>[0]) =>
      demandsOn(standards, NONE).find(({ key }) => key === 'improvement')?.clauses;
    expect(improvement(held('iso-27001', '2022'), held('iso-14001'))).toEqual([
      { standard: 'iso-27001', clause: '10.1' },
      { standard: 'iso-14001', clause: '10.3' },
    ]);
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
    const one = demandsOn([], new Map([['duties', { total: 11, records: [] }]]));
    expect(demandedOf(one, 'D1')).toEqual({ asked: 1, found: 1 });
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
