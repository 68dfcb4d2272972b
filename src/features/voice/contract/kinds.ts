/** What somebody who speaks up can tell apart. */
export const KINDS = ['idea', 'concern', 'near_miss', 'barrier', 'question', 'thanks'] as const;
export type Kind = (typeof KINDS)[number];

/** Those that wait for an answer; a thanks waits for nothing. */
export const PROMISED_KINDS = ['idea', 'concern', 'near_miss', 'barrier', 'question'] as const;
export type PromisedKind = (typeof PROMISED_KINDS)[number];

/** Openly by name, by name to one person alone, or without a name. */
export const WAYS = ['named', 'to_person', 'anonymous'] as const;
export type Way = (typeof WAYS)[number];

/** Who answers: the line, or top management where the promised day has passed. */
export const LEVELS = ['line', 'top'] as const;
export type Level = (typeof LEVELS)[number];

export const DECISIONS = ['yes', 'no', 'try', 'answered'] as const;
export type Decision = (typeof DECISIONS)[number];

/** What of them can be decided about each kind. */
export const DECIDABLE: Readonly<Record<Kind, readonly Decision[]>> = {
  idea: ['yes', 'no', 'try'],
  concern: ['yes', 'no'],
  near_miss: ['yes', 'no'],
  barrier: ['yes', 'no'],
  question: ['answered'],
  thanks: [],
};

/**
 * How it ended. `gone`: whoever raised a barrier says so; `unanswered`: they were asked, and did not say; `not_recorded`: a file
 * calls it finished and says no more, so that nothing counts it as done.
 */
export const ENDINGS = [
  'gone',
  'unanswered',
  'done',
  'no',
  'answered',
  'problem',
  'said',
  'withdrawn',
  'not_recorded',
] as const;
export type Ending = (typeof ENDINGS)[number];

/** Where an item stands. */
export const STANDINGS = ['waits', 'heard', 'decided', 'trying', 'asked_gone', 'closed'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Questions the board can be asked. */
export const STATES = [
  'open',
  'waiting',
  'past_promise',
  'undecided',
  'trying',
  'try_over',
  'to_do',
  'asked_gone',
  'mine',
  'closed',
  'all',
] as const;
export type State = (typeof STATES)[number];

/** Working days within which people hear, where the firm says nothing else. What may hurt somebody comes first. */
export const USUAL_DAYS: Readonly<Record<PromisedKind, number>> = {
  concern: 2,
  near_miss: 2,
  barrier: 3,
  question: 3,
  idea: 5,
};

/** Days after which a barrier is closed where nobody answers whether it is gone. */
export const GONE_UNANSWERED_DAYS = 14;

/** Of five, from which on an answer to "were you treated fairly?" counts as yes. */
export const FAIR_FROM = 4;
/** Answers that are told together at least; where all are on one side, at least so many. */
export const FAIR_FEWEST = 5;
export const FAIR_ONE_SIDED = 10;
/** Days after its end in which a list asks whether one was treated fairly; the record asks as long as nobody answered. */
export const FAIR_ASKED_DAYS = 60;

/** Pictures that may come with what is said. */
export const MOST_PICTURES = 3;

export const ITEM_ACTS = [
  'reply',
  'decide',
  'end_try',
  'implement',
  'finish',
  'ask_gone',
  'say_gone',
  'say_fair',
  'benefit',
  'make_problem',
  'join',
  'leave',
  'thank',
  'redirect',
  'withdraw',
] as const;
export type ItemAct = (typeof ITEM_ACTS)[number];
