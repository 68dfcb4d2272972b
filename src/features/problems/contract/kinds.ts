export const KINDS = [
  'nonconformity',
  'complaint',
  'incident',
  'near_miss',
  'audit_finding',
] as const;
export type Kind = (typeof KINDS)[number];

/** Minor: put right and gone. Major: it hurt, or would have. Serious: people, customers or the licence to work are at stake. */
export const SEVERITIES = ['minor', 'major', 'serious'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** At which point of the work it came to light. */
export const FOUND_IN = ['incoming', 'in_work', 'final', 'at_customer', 'audit', 'other'] as const;
export type FoundIn = (typeof FOUND_IN)[number];

export const FOUND_BY = [
  'staff',
  'internal_audit',
  'customer',
  'external_audit',
  'supplier',
  'authority',
] as const;
export type FoundBy = (typeof FOUND_BY)[number];

/** Where in the set-up a cause lies. The person comes last, and stands alone only after four questions. */
export const CATEGORIES = [
  'time',
  'tools',
  'method',
  'material',
  'environment',
  'clarity',
  'pressure',
  'supervision',
  'person',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** What was done, and where else was looked. */
export const ENTRY_KINDS = ['containment', 'correction', 'elsewhere'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** The questions asked before a person is named as the only cause. */
export const FAIRNESS = ['another', 'rule', 'means', 'intent'] as const;
export type FairnessQuestion = (typeof FAIRNESS)[number];

export const VERDICTS = ['works', 'partly', 'does_not'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The largest amount of money that is kept, in whole units. */
export const MOST_MONEY = 999_999_999_999;

/** What stands in the way of closing. */
export const OBSTACLES = [
  'not_contained',
  'no_root_cause',
  'person_alone',
  'open_actions',
  'check_missing',
  'check_waits',
  'does_not_work',
] as const;
export type Obstacle = (typeof OBSTACLES)[number];

/** Questions the list can be asked. */
export const STATES = [
  'open',
  'unowned',
  'not_contained',
  'without_cause',
  'check_due',
  'top_not_told',
  'closed',
  'withdrawn',
  'all',
] as const;
export type State = (typeof STATES)[number];

export const HOLD_STATES = ['standing', 'overridden', 'released', 'all'] as const;
export type HoldState = (typeof HOLD_STATES)[number];

/** How a hold stands. */
export const HOLD_STANDINGS = ['called', 'upheld', 'overridden', 'released'] as const;
export type HoldStanding = (typeof HOLD_STANDINGS)[number];

export const PROBLEM_ACTS = [
  'edit',
  'appoint',
  'work',
  'tell_top',
  'plan_check',
  'check',
  'close',
  'reopen',
  'withdraw',
  'open_action',
] as const;
export type ProblemAct = (typeof PROBLEM_ACTS)[number];

export const HOLD_ACTS = ['uphold', 'override', 'release'] as const;
export type HoldAct = (typeof HOLD_ACTS)[number];

/** The disciplines of an 8D report. */
export const DISCIPLINES = ['d1', 'd2', 'd3', 'd4', 'd5', 'd6', 'd7', 'd8'] as const;
export type Discipline = (typeof DISCIPLINES)[number];
