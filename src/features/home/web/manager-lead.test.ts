import { describe, expect, it } from 'vitest';
import { QUESTIONS } from '../contract.ts';
import type { Question } from '../contract.ts';
import { managerLead, stillToSay } from './manager-lead.ts';

const none = Object.fromEntries(QUESTIONS.map((question) => [question, 0])) as Record<
  Question,
  number
>;

describe('managerLead', () => {
  it('says first what is late, then what belongs to nobody', () => {
    const counts = { ...none, late: 1, unowned: 5 };
    expect(managerLead({ open: 9, counts })).toBe('late');
    expect(managerLead({ open: 9, counts: { ...counts, late: 0 } })).toBe('unowned');
  });

  it('tells an empty firm from one where nothing waits', () => {
    expect(managerLead({ open: 0, counts: none })).toBe('empty');
    expect(managerLead({ open: 3, counts: none })).toBe('nothing');
    expect(managerLead({ open: 0, counts: { ...none, unchecked: 2 } })).toBe('unchecked');
  });

  it('says nothing twice and leaves out what is not so', () => {
    const counts = { ...none, late: 2, stuck: 1, proposed: 4 };
    expect(stillToSay({ counts }, QUESTIONS, 'late')).toEqual(['stuck', 'proposed']);
  });
});
