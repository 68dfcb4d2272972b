import { expect, it } from 'vitest';
import { leaderLead } from './leader-lead.ts';

const headline = { key: 'headline.nothing', values: {} } as const;
const nobody = { totals: { proposal: 0, late_action: 0 } };
const quiet = { state: 'nothing', headline } as const;

it('does not say that nothing is unusual above a measure that is', () => {
  expect(leaderLead({ picture: quiet, measures: { rows: [] }, matters: nobody })).toBe(
    'Nothing unusual; leave it alone.',
  );
  expect(leaderLead({ picture: quiet, measures: { rows: [{}] }, matters: nobody })).toBe(
    'One measure says something new.',
  );
});

it('does not say that nothing needs a leader above a decision that waits', () => {
  const matters = { totals: { proposal: 0, late_action: 1 } };
  expect(leaderLead({ picture: quiet, measures: { rows: [] }, matters })).toBe(
    'One decision waits for you; nothing else is unusual.',
  );
  const watch = {
    state: 'watch',
    headline: { key: 'headline.watch', values: { count: 1 } },
  } as const;
  expect(leaderLead({ picture: watch, measures: { rows: [] }, matters })).toBe(
    'One decision waits for you.',
  );
  expect(leaderLead({ picture: watch, measures: { rows: [] }, matters: nobody })).toBe(
    'Nothing needs you this week; one figure is worth watching.',
  );
});

it('tells what a leader does before what is measured', () => {
  const forming = { ...quiet, state: 'forming' } as const;
  expect(leaderLead({ picture: forming, measures: { rows: [{}] }, matters: nobody })).toBe(
    'Nothing unusual; leave it alone.',
  );
});
