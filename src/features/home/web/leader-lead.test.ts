import { expect, it } from 'vitest';
import { leaderLead } from './leader-lead.ts';

const headline = { key: 'headline.nothing', values: {} } as const;
const quiet = { state: 'nothing', headline } as const;

it('does not say that nothing is unusual above a measure that is', () => {
  expect(leaderLead({ picture: quiet, measures: { rows: [] } })).toBe(
    'Nothing unusual; leave it alone.',
  );
  expect(leaderLead({ picture: quiet, measures: { rows: [{}] } })).toBe(
    'One measure says something new.',
  );
});

it('tells what a leader does before what is measured', () => {
  const forming = { ...quiet, state: 'forming' } as const;
  expect(leaderLead({ picture: forming, measures: { rows: [{}] } })).toBe(
    'Nothing unusual; leave it alone.',
  );
});
