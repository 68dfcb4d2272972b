import { describe, expect, it } from 'vitest';
import { day } from '../../../lib/day.ts';
import type { FieldValues } from '../../imports/rules/register.ts';
import {
  changesByFile,
  fileValues,
  importedItem,
  replyOf,
  type ImportableItem,
} from './imported.ts';

const TODAY = day('2026-11-24');
const from = (values: object) => importedItem({ text: 'Words', ...values } as FieldValues, TODAY);
const stored = (values: object): ImportableItem => ({
  ...from(values),
  id: 'one',
  reference: 'S-1',
  version: 1,
  source_columns: {},
  reply: '',
  answered_by: '',
});

describe('what a file says', () => {
  it('is a concern where it says no kind, so that nobody reads it who should not', () => {
    expect(from({}).kind).toBe('concern');
    expect(from({ kind: 'idea' }).kind).toBe('idea');
  });

  it('tells a decision by its state, as far as such a thing can be decided', () => {
    expect(from({ kind: 'idea', status: 'accepted' })).toMatchObject({
      decision: 'yes',
      closed_on: null,
    });
    expect(from({ kind: 'idea', status: 'rejected' })).toMatchObject({
      decision: 'no',
      closed_how: 'no',
    });
    expect(from({ kind: 'question', status: 'accepted' })).toMatchObject({ decision: 'answered' });
    expect(from({ kind: 'question', decision: 'no', closed_on: '2026-01-05' })).toMatchObject({
      decision: 'answered',
      decided_on: '2026-01-05',
      closed_how: 'answered',
    });
    expect(from({ kind: 'thanks', status: 'rejected', raised_on: '2026-01-05' })).toMatchObject({
      decision: null,
      closed_on: '2026-01-05',
      closed_how: 'said',
    });
  });

  it('is a try only with a day on which it ends, and only of an idea', () => {
    const until = { decision: 'try', try_until: '2026-12-01' };
    expect(from({ kind: 'idea', ...until })).toMatchObject({
      decision: 'try',
      try_until: '2026-12-01',
    });
    expect(from({ kind: 'idea', decision: 'try' })).toMatchObject({
      decision: 'yes',
      try_until: null,
    });
    expect(from({ kind: 'barrier', ...until })).toMatchObject({ decision: 'yes' });
  });

  it('had happened by the day of the import where it names no day, and never later', () => {
    expect(from({ status: 'closed', reply: 'Seen' })).toMatchObject({
      closed_on: TODAY,
      closed_how: 'answered',
    });
    expect(from({ raised_on: '2027-01-01' }).raised_on).toBe(TODAY);
    expect(from({ reply: 'Yes', decided_on: '2026-02-02' }).first_reply_on).toBe('2026-02-02');
    expect(from({}).first_reply_on).toBeNull();
    expect(replyOf({ reply: 'Yes' }, TODAY)).toEqual({ text: 'Yes', by: '', on: TODAY });
    expect(replyOf({}, TODAY)).toBeUndefined();
  });

  it('is done only where the file says so', () => {
    const over = { status: 'closed', closed_on: '2026-03-01', benefit_money: 900 };
    const unknown = { closed_on: '2026-03-01', closed_how: 'not_recorded', done_on: null };
    expect(from({ kind: 'idea', ...over })).toMatchObject(unknown);
    expect(from({ kind: 'idea', decision: 'yes', ...over })).toMatchObject(unknown);
    expect(from({ kind: 'question', ...over })).toMatchObject(unknown);
    const done = { closed_how: 'done', done_on: '2026-03-01' };
    expect(from({ kind: 'idea', ...over, status: 'done' })).toMatchObject(done);
    expect(from({ kind: 'idea', ...over, outcome: 'A new rack' })).toMatchObject(done);
    expect(from({ kind: 'idea', ...over, closed_how: 'done' })).toMatchObject(done);
    expect(from({ kind: 'idea', ...over, done_on: '2026-02-14' })).toMatchObject({
      closed_how: 'done',
      done_on: '2026-02-14',
    });
  });

  it('says later how it ended, where that was not known', () => {
    const item = stored({ kind: 'idea', status: 'closed', closed_on: '2026-03-01' });
    expect(changesByFile(item, fileValues(item), TODAY)).toEqual({});
    expect(changesByFile(item, { reason: 'Cheap' }, TODAY)).toEqual({ reason: 'Cheap' });
    expect(changesByFile(item, { done_on: '2026-02-14' }, TODAY)).toEqual({
      closed_how: 'done',
      done_on: '2026-02-14',
    });
  });

  it('changes nothing where it says what is known already, and takes nothing away by silence', () => {
    const given = {
      kind: 'barrier',
      place: 'Line 3',
      raised_on: '2026-01-02',
      raiser: 'A. Horvat',
      decision: 'yes',
      decided_on: '2026-01-04',
      reason: 'It costs time',
      asked_gone_on: '2026-02-01',
      closed_on: '2026-02-03',
      closed_how: 'gone',
    };
    const item = stored(given);
    expect(item).toMatchObject({ gone: true, closed_how: 'gone' });
    expect(changesByFile(item, fileValues(item), TODAY)).toEqual({});
    expect(changesByFile(item, { reference: 'S-1' }, TODAY)).toEqual({});
    expect(changesByFile(item, { reason: 'It costs an hour' }, TODAY)).toEqual({
      reason: 'It costs an hour',
    });
  });

  it('opens again what it calls rejected no more', () => {
    const item = stored({ kind: 'idea', status: 'rejected', decided_on: '2026-01-04' });
    const change = changesByFile(item, { status: 'accepted', decided_on: '2026-05-02' }, TODAY);
    expect(change).toEqual({
      decision: 'yes',
      decided_on: '2026-05-02',
      closed_on: null,
      closed_how: null,
    });
  });
});
