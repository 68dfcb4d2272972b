/** Hours of the firm's own day at which the box is emptied. Between them nothing leaves it. */
export const EMPTYING_HOURS = [6, 10, 14, 18] as const;

/** Where fewer work than this, a letter from that place names its writer all but by name. */
export const FEWEST_PEOPLE = 5;

/** Letters of Crockford's alphabet, five bits each: 60 bits on a poster, 100 in a receipt. */
export const CODE_LETTERS = 12;
export const RECEIPT_LETTERS = 20;

export const LONGEST_WORDS = 4_000;
export const LONGEST_NAME = 120;
/** Bytes of a picture as it is sent, and its pixels: a page makes it 1,600 pixels long at most. */
export const GREATEST_PICTURE = 1_500_000;
export const MOST_PIXELS = 20_000_000;
/** Handlers that one letter can be sealed to. */
export const MOST_HANDLERS = 20;

export const SHEETS = ['a4', 'a6'] as const;
export type Sheet = (typeof SHEETS)[number];

/**
 * The work that a letter costs whoever sends it: scrypt with these settings, as many times in the mean as `TRIES` says,
 * and once to check. A letter is kept on the device while it is worked on, so nobody waits for it.
 */
export const PROOF = { N: 64, r: 8, p: 1, length: 32 } as const;
export const TRIES = 4_096;
/** By this name a start sets the tries otherwise. */
export const TRIES_SET = 'letterbox.tries';
/** Minutes; work on a challenge counts in its window and in the one after it. */
export const PROOF_WINDOW = 15;

/** Letters taken in an hour, kept in memory and by no address: from one place, and in the whole firm. */
export const MOST_FROM_PLACE = 40;
export const MOST_IN_FIRM = 400;

/** How much time a passphrase costs whoever guesses it: scrypt with 128 MB. */
export const PASSPHRASE_COST = { N: 131_072, r: 8, p: 1 } as const;
/** Characters. */
export const SHORTEST_PASSPHRASE = 16;
