import type { SignalId } from './thresholds.ts';

/** What each signal is called where no catalogue is at hand: in mails and in the pack of a review. The pages say the same. */
export const SIGNAL_NAMES: Readonly<Record<SignalId, string>> = {
  S1: 'Delayed actions',
  S2: 'Silent slipping',
  S3: 'Stuck on my desk',
  S5: 'Audit-season cram',
  S7: 'Sidelined discussion',
  S8: 'Empty chair',
  S9: 'Talk without decision',
  S10: 'Over-delegation',
  S12: 'Rules for others',
  S13: 'Unanswered voice',
  S14: 'Blame pattern',
  S15: 'Certificate cliff',
  S16: 'Starved improvement',
  S17: 'Moving goalposts',
  S18: 'Signal without response',
  S19: 'Chasing noise',
  S20: 'Audit-season talk',
  S21: 'Overridden hold',
  S22: 'After-the-fact records',
};
