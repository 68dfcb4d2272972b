import { describe, expect, it } from 'vitest';
import { day } from '../../../lib/day.ts';
import type { FieldValues } from '../../imports/rules/register.ts';
import { changesByFile, fileValues, importedAction, type ImportableAction } from './imported.ts';

const TODAY = day('2026-11-24');
const from = (values: object) => importedAction(values as FieldValues, TODAY);
const standing = (values: object): ImportableAction => ({
  ...(from({ title: 'Guard', ...values }) as ImportableAction),
  id: 'id',
  reference: 'A-1',
  version: 1,
  accountable_id: null,
  helper_ids: [],
  reopened_count: 0,
  due_moves: 0,
  late_moves: 0,
  source_columns: {},
});
const changes = (action: ImportableAction, values: object) =>
  changesByFile(action, values as FieldValues, TODAY);

describe('an action from a file', () => {
  it('keeps the dates of the file', () => {
    const values = { opened_on: '2019-05-01', due_on: '2019-06-01', done_on: '2019-07-01' };
    expect(from(values)).toMatchObject({
      ...values,
      first_due_on: '2019-06-01',
      cancelled_on: null,
    });
  });

  it('believes what it says of its state more than a date beside it', () => {
    expect(from({ status: 'open', done_on: '2026-01-01' })).toMatchObject({ done_on: null });
    expect(from({ status: 'cancelled', done_on: '2026-01-01' })).toMatchObject({
      done_on: null,
      cancelled_on: '2026-01-01',
    });
  });

  it('had ended by the day of the import where it says closed and not when', () => {
    expect(from({ status: 'done' })).toMatchObject({ done_on: TODAY });
    expect(from({ status: 'cancelled' })).toMatchObject({ cancelled_on: TODAY });
  });

  it('has not ended on a day that has not come', () => {
    expect(from({ done_on: '2027-01-01' })).toMatchObject({ done_on: null });
  });

  it('is proved on the day it was checked, and only where something was done', () => {
    const checked = { verdict: 'effective', checked_on: '2026-03-01' };
    expect(from({ done_on: '2026-02-01', ...checked })).toMatchObject({ proved_on: '2026-03-01' });
    expect(from(checked)).toMatchObject({ proved_on: null, verdict: 'effective' });
    expect(from({ status: 'proved', done_on: '2026-02-01' })).toMatchObject({
      verdict: 'effective',
      proved_on: '2026-02-01',
    });
  });

  it('came up no later than anything that happened to it', () => {
    expect(from({ due_on: '2026-03-01', done_on: '2026-02-01' }).opened_on).toBe('2026-02-01');
    expect(from({}).opened_on).toBe(TODAY);
  });
});

describe('an action that a file speaks of again', () => {
  const action = standing({ planned_on: '2026-02-01', due_on: '2026-12-01', why: 'Safety' });

  it('is not changed by its own words', () => {
    const people = { accountable: null, checker: null, helpers: [] };
    for (const more of [{}, { status: 'proposed' }, { status: 'done' }, { status: 'cancelled' }]) {
      const one = standing(more);
      expect(changes(one, fileValues(one, people, TODAY))).toEqual({});
    }
  });

  it('keeps what the file leaves empty, and steps it has taken', () => {
    expect(changes(action, { status: 'open', title: 'Guard, again' })).toEqual({
      title: 'Guard, again',
    });
  });

  it('ends by a date alone, and opens again where the file says so', () => {
    expect(changes(action, { done_on: '2026-11-01' })).toEqual({ done_on: '2026-11-01' });
    const done = standing({ done_on: '2026-11-01' });
    expect(changes(done, { status: 'open' })).toEqual({ done_on: null });
  });
});
