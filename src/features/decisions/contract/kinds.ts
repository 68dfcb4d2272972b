/** Something was chosen; somebody was told to do it; nothing is changed, for a reason. */
export const KINDS = ['decided', 'directed', 'no_change'] as const;
export type Kind = (typeof KINDS)[number];

export const VERDICTS = ['worked', 'partly', 'did_not'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const ANSWERS = ['yes', 'no', 'changed'] as const;
export type RequestAnswer = (typeof ANSWERS)[number];

/** What can be missing from a decision that was recorded in one line. */
export const PARTS = ['question', 'facts', 'why', 'expected', 'look_back'] as const;
export type Part = (typeof PARTS)[number];

/** Questions the list of decisions can be asked. */
export const STATES = [
  'all',
  'look_back_due',
  'without_look_back',
  'incomplete',
  'looked_back',
  'withdrawn',
] as const;

/** Questions the list of requests can be asked. */
export const REQUEST_STATES = ['waiting', 'answered', 'withdrawn', 'all'] as const;

export const FACT_KINDS = ['action', 'measure', 'objective', 'resource_request', 'text'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

export const REQUEST_ACTS = ['answer', 'hand_on', 'withdraw'] as const;
export type RequestAct = (typeof REQUEST_ACTS)[number];
