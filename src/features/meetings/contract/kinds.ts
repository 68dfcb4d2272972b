export const MEETING_KINDS = ['management', 'team', 'project', 'other'] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

export const RHYTHMS = [
  'once',
  'week',
  'two_weeks',
  'month',
  'quarter',
  'half_year',
  'year',
] as const;
export type Rhythm = (typeof RHYTHMS)[number];

export const STATES = ['planned', 'running', 'held', 'cancelled'] as const;
export type State = (typeof STATES)[number];

export const ATTENDANCE = ['present', 'deputy', 'absent'] as const;
export type Attendance = (typeof ATTENDANCE)[number];

/** What becomes of an item: something was chosen, somebody was told to, or one of three that change nothing now. */
export const OUTCOMES = ['decided', 'directed', 'no_change', 'deferred', 'informed'] as const;
export type ItemOutcome = (typeof OUTCOMES)[number];

/** What a conclusion says of the management system. */
export const CONCLUSION_PARTS = ['suitable', 'adequate', 'effective', 'aligned'] as const;
export type ConclusionPart = (typeof CONCLUSION_PARTS)[number];

/** What a conclusion answers of each of its four parts. */
export const CONCLUSIONS = ['yes', 'partly', 'no'] as const;
export type Conclusion = (typeof CONCLUSIONS)[number];

/** What is born in an item or linked to it. */
export const BORN = ['decision', 'action'] as const;
export type Born = (typeof BORN)[number];

/** In which part somebody signs the minutes. */
export const SIGNS_AS = ['chair', 'writer'] as const;
export type SignsAs = (typeof SIGNS_AS)[number];

/** Questions the list of meetings can be asked. */
export const LIST_STATES = ['coming', 'past', 'all'] as const;

/** What can be done with a meeting, as each record answers it in `can`. */
export const MEETING_ACTS = [
  'edit',
  'move',
  'cancel',
  'seat',
  'invite',
  'agenda',
  'say_input',
  'freeze_pack',
  'start',
  'mark',
  'settle',
  'note',
  'end',
  'conclude',
  'sign',
  'tell',
  'plan_next',
] as const;
export type MeetingAct = (typeof MEETING_ACTS)[number];

/** How an input of the management review stands: see rules/coverage.ts. */
export const COVERAGE_STATES = ['covered', 'stale', 'not_counted', 'missing'] as const;
export type CoverageState = (typeof COVERAGE_STATES)[number];
