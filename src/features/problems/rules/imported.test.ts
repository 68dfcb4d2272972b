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

describe('who found it', () => {
  const found = (values: Parameters<typeof importedProblem>[0]) => {
    const { kind, found_by: by, found_in: where } = importedProblem(values, TODAY);
    return [kind, by, where];
  };

  it('is what the file says, and else what is usual for its kind', () => {
    expect(found({ source: 'complaint', found_by: 'staff' })).toEqual([
      'complaint',
      'staff',
      'at_customer',
    ]);
    expect(found({ source: 'nonconformity', found_by: 'customer' })).toEqual([
      'nonconformity',
      'customer',
      'at_customer',
    ]);
    expect(found({ found_by: 'external_audit' })).toEqual([
      'audit_finding',
      'external_audit',
      'audit',
    ]);
    expect(found({ source: 'incident', found_by: 'authority', found_in: 'final' })).toEqual([
      'incident',
      'authority',
      'final',
    ]);
  });

  it('stays where a file says nothing of it, and comes back as it left', () => {
    const odd = stored({
      title: 'x',
      source: 'nonconformity',
      found_by: 'customer',
      found_in: 'in_work',
      cost_known: 0,
      cost_estimated: 900.5,
    });
    expect(changesByFile(odd, { title: 'x', source: 'nonconformity' }, TODAY)).toEqual({});
    expect(changesByFile(odd, { title: 'x', found_by: 'customer' }, TODAY)).toEqual({});
    expect(changesByFile(odd, fileValues(odd, null), TODAY)).toEqual({});
    expect(changesByFile(odd, { found_by: 'supplier', cost_known: 12 }, TODAY)).toEqual({
      found_by: 'supplier',
      found_in: 'incoming',
      cost_known: 12,
    });
    const back = importedProblem(fileValues(odd, null), TODAY);
    expect(back).toMatchObject({ found_in: 'in_work', cost_known: 0, cost_estimated: 900.5 });
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
