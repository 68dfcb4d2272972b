import type { PackFact } from '../contract/pack.ts';
import { sayCount } from './spoken.ts';

const SAID: Readonly<Record<string, string>> = {
  // decisions
  worked: 'Worked',
  partly: 'Worked in part',
  did_not: 'Did not work',
  waits: 'Waits',
  look_back_waits: 'Not looked back on yet',
  no_look_back: 'No look-back planned',
  withdrawn: 'Withdrawn',
  // objectives
  on_track: 'On track',
  at_risk: 'At risk',
  off_track: 'Off track',
  unsaid: 'No check-in yet',
  // actions
  proposed: 'Proposed',
  open: 'Open',
  contained: 'Contained',
  planned: 'Planned',
  done: 'Done',
  proved: 'Proved',
  cancelled: 'Cancelled',
  // problems
  minor: 'Minor',
  major: 'Major',
  serious: 'Serious',
  // signals
  unanswered: 'Not answered',
  fixed: 'Answered: it is put right',
  explained: 'Answered: there is a reason',
  disagree: 'Answered: seen otherwise',
  // measures
  no_value: 'There is no value yet.',
  too_early: 'Too early to judge.',
  common: 'Nothing unusual; leave it alone.',
  improvement: 'Something has made it better: find out what, and keep it.',
  concern: 'Something has made it worse: look for what changed.',
  neutral: 'Something has changed: look for what it was.',
};

/** How a fact of the pack stands, in words. */
export function sayStanding({ kind, standing, days }: PackFact): string {
  const wait = sayCount(days, 'day', 'days');
  if (standing === 'look_back_late') return `Look-back is ${wait} late`;
  if (standing === 'late') return `${wait.charAt(0).toUpperCase()}${wait.slice(1)} late`;
  if (kind === 'resource_request') return days > 0 ? `Waits for ${wait}` : 'Asked today';
  if (kind === 'decision' && standing === 'waits') return 'Not looked back on yet';
  return SAID[standing.replace(/_(?:high|low)$/, '')] ?? standing;
}
