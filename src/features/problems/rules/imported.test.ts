import { describe, expect, it } from 'vitest';
import { day } from '../../../lib/day.ts';
import {
  categoryOf,
  changesByFile,
  fileValues,
  importedProblem,
  type ImportableProblem,
} from './imported.ts';

const TODAY = day('2026-11-24');

const stored = (values: Parameters<typeof importedProblem>[0]): ImportableProblem => ({
  ...importedProblem(values, TODAY),
  id: 'id',
  reference: 'NC-1',
  version: 1,
  owner_id: null,
  source_columns: {},
  containment: '',
  correction: '',
});

describe('a row of a file', () => {
  it('becomes a problem with the days it gives', () => {
    expect(
      importedProblem(
        {
          title: 'Wrong label',
          source: 'complaint',
          noticed_on: day('2026-02-01'),
          status: 'closed',
          closed_on: day('2026-03-01'),
          verdict: 'works',
          cause: 'The labels of both sizes look alike',
        },
        TODAY,
      ),
    ).toMatchObject({
      kind: 'complaint',
      found_by: 'customer',
      found_in: 'at_customer',
      severity: 'minor',
      happened_on: '2026-02-01',
      closed_on: '2026-03-01',
      withdrawn_on: null,
      checked_on: '2026-03-01',
      causes: [{ category: 'method', root: true }],
      root_keys: ['method|the labels of both sizes look alike'],
    });
  });

  it('holds days that cannot be to what can', () => {
    const odd = { title: 'x', noticed_on: day('2027-01-01'), happened_on: day('2027-02-01') };
    expect(importedProblem(odd, TODAY)).toMatchObject({
      noticed_on: TODAY,
      happened_on: TODAY,
    });
    expect(importedProblem({ title: 'x', status: 'withdrawn' }, TODAY)).toMatchObject({
      closed_on: null,
      withdrawn_on: TODAY,
    });
    expect(
      importedProblem({ title: 'x', status: 'open', closed_on: day('2026-01-01') }, TODAY),
    ).toMatchObject({ closed_on: null });
  });

  it('makes no person the only cause', () => {
    const { causes, root_keys: keys } = importedProblem(
      { title: 'x', cause: 'Human error' },
      TODAY,
    );
    expect(causes).toMatchObject([{ category: 'person', root: false }]);
    expect(keys).toEqual([]);
    expect(categoryOf('Unachtsamkeit des Bedieners')).toBe('person');
    expect(categoryOf('Lack of training')).toBe('clarity');
    expect(categoryOf('Worn gauge')).toBe('tools');
  });
});

describe('a file that comes again', () => {
  const all = [
    { title: 'Wrong label', source: 'complaint', status: 'closed', cause: 'Labels look alike' },
    { title: 'Bent', source: 'external_audit', severity: 'serious' },
    { title: 'Late', source: 'supplier', verdict: 'partly', check_note: 'Two of three' },
    { title: 'None', status: 'withdrawn' },
  ];

  it('changes nothing where it says what is there', () => {
    for (const values of all) {
      const problem = stored(values);
      expect(changesByFile(problem, fileValues(problem, null), TODAY)).toEqual({});
      expect(changesByFile(problem, { title: values.title }, TODAY)).toEqual({});
    }
  });

  it('changes what it says, and leaves causes found since', () => {
    const problem = stored(all[1]!);
    expect(changesByFile(problem, { status: 'closed', severity: 'minor' }, TODAY)).toEqual({
      closed_on: TODAY,
      severity: 'minor',
    });
    expect(changesByFile(problem, { cause: 'Worn gauge' }, TODAY)).toMatchObject({
      root_keys: ['tools|worn gauge'],
    });
    const known = stored(all[0]!);
    expect(changesByFile(known, { cause: 'Another' }, TODAY)).toEqual({});
    expect(changesByFile(known, { source: 'incident' }, TODAY)).toMatchObject({
      kind: 'incident',
      found_by: 'staff',
      found_in: 'other',
    });
  });
});
