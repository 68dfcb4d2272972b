/** The nine dimensions of the culture model, in its order. */
export const DIMENSIONS = ['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8', 'D9'] as const;

/** Further statements by standard; each is looked at as a dimension of its own. */
export const SUPPLEMENTS = ['iso_45001', 'iso_27001', 'iso_14001'] as const;
export type Supplement = (typeof SUPPLEMENTS)[number];
export type Dimension = (typeof DIMENSIONS)[number] | Supplement;

/** Nine statements in two minutes, or all thirty-six once a year. */
export const FORMS = ['core', 'full'] as const;
export type Form = (typeof FORMS)[number];

/** How the results are cut: not at all, by team, or by level. Only one of them in a wave. */
export const CUTS = ['whole', 'team', 'level'] as const;
export type Cut = (typeof CUTS)[number];

export const OPEN = ['helps', 'hinders'] as const;
export type Open = (typeof OPEN)[number];

/** Where a wave stands. */
export const STATES = ['announced', 'open', 'closed', 'published', 'cancelled'] as const;
export type State = (typeof STATES)[number];

/** Fewest answers that are ever shown together; nobody can lower it. */
export const LEAST = 5;
/** What is proposed where there are enough people: the questions are about leaders. */
export const USUAL_LEAST = 7;
/** Of fewer who could say no mean is shown, only what it lies between. */
export const LEAST_MEAN = 20;
/** Fewest people who wrote something before any of it is shown. */
export const LEAST_COMMENTS = 10;
/** With fewer people than this only the firm as a whole is looked at. */
export const WHOLE_BELOW = 10;
/** The most that ballots are kept after the results are out, in days. */
export const LONGEST_KEPT = 180;
export const USUALLY_KEPT = 30;
/** So many days after it closed a wave is published by itself: nobody can sit on a result. */
export const PUBLISHED_AFTER = 14;
/** Whole days for which a single leader reads the results before everybody does: 72 hours at least. */
export const LEADER_FIRST_DAYS = 3;
/** What came out about a single leader is forgotten when so many later waves were published. */
export const ROUNDS_KEPT = 3;
/** Longest text to an open question. */
export const LONGEST_COMMENT = 600;
