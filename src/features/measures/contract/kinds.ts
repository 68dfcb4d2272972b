/* Apart from the shapes, so that the browser has these without the means to check them. */

/** Single values, shares of cases, rates of exposure, counts, and days between events too rare to count. */
export const KINDS = ['xmr', 'p', 'u', 'c', 'rare'] as const;
export type Kind = (typeof KINDS)[number];

export const RHYTHMS = ['week', 'month', 'quarter', 'year'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

export const BETTER = ['higher', 'lower', 'neither'] as const;

/** The fewest values that limits are locked on, and as many as anybody may ask for. */
export const LEAST_BASELINE = 12;
export const MOST_BASELINE = 120;

/** The most measures one key may be for, and the most days it may open. */
export const MOST_OF_KEY = 100;
export const LONGEST_KEY_DAYS = 731;

/** The most values that are recorded at once. */
export const MOST_AT_ONCE = 2_000;
