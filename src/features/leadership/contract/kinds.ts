/** The shifts a team may work in; `any` where it has none. */
export const SHIFTS = ['any', 'early', 'late', 'night', 'day'] as const;
export type Shift = (typeof SHIFTS)[number];

/** Records that evidence or a real case may be; `text` is something outside of the product. */
export const CASE_KINDS = ['action', 'decision', 'problem', 'text'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

/** How a commitment stands; rules/commitments.ts says when it is which. */
export const STANDINGS = ['open', 'late', 'kept', 'kept_late', 'broken', 'withdrawn'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Questions the list of commitments can be asked. */
export const COMMITMENT_STATES = ['open', 'ended', 'all'] as const;
export type CommitmentState = (typeof COMMITMENT_STATES)[number];

export const VISIT_STATES = ['unanswered', 'all'] as const;
export type VisitState = (typeof VISIT_STATES)[number];

export const COMMITMENT_ACTS = ['show', 'move', 'withdraw'] as const;
export type CommitmentAct = (typeof COMMITMENT_ACTS)[number];

/** A point that a team raised is answered within so many days. */
export const REPLY_WITHIN = 14;

/** So many days after its day a commitment that nothing shows to be kept counts as broken. */
export const BROKEN_AFTER = 30;

/**
 * The duties of top management, in our own words in the catalogue. They stand for 5.1.1 a to j and 5.1.2 of ISO 9001:2015
 * and what the editions of 2026 and ISO 45001 add (culture, ethics, reprisals). What is stored stays the same for ever.
 */
export const DUTIES = [
  'answers',
  'direction',
  'built_in',
  'thinking',
  'resources',
  'why',
  'results',
  'support',
  'improvement',
  'managers',
  'customers',
  'culture',
] as const;
export type Duty = (typeof DUTIES)[number];

export const MOST_POINTS = 20;
export const MOST_ADDRESSED = 50;
