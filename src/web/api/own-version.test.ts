import { describe, expect, it } from 'vitest';
import { changedBy, withOwnVersion } from './own-version.ts';

const meeting = {
  id: 'm',
  version: 7,
  agenda: [
    { id: 'one', version: 2, title: 'Customers' },
    { id: 'two', version: 4, title: 'Audits' },
  ],
};

describe('a record that is shown after one’s own change', () => {
  it('has the version it has since then, wherever it stands', () => {
    const shown = withOwnVersion(meeting, { id: 'two', version: 5 });
    expect(shown.agenda[1]).toEqual({ id: 'two', version: 5, title: 'Audits' });
    expect(shown.agenda[0]).toBe(meeting.agenda[0]);
  });

  it('keeps its version where somebody else was in between, and is itself where nothing is known of it', () => {
    expect(withOwnVersion(meeting, { id: 'two', version: 6 })).toBe(meeting);
    expect(withOwnVersion(meeting, { id: 'three', version: 1 })).toBe(meeting);
    expect(withOwnVersion(null, { id: 'two', version: 5 })).toBeNull();
  });

  it('is known from an answer that names it', () => {
    expect(changedBy({ id: 'two', version: 5, more: 1 })).toEqual({ id: 'two', version: 5 });
    expect([changedBy({ id: 'two' }), changedBy(null), changedBy('two')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
