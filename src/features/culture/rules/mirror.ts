/**
 * The life of a signal. It is shown to whom it concerns, who has fourteen days to answer; what concerns one leader and is
 * still live after that is shown to the top team, without the name, with the answer where there is one.
 */
import { addDays, type Day } from '../../../lib/day.ts';
import { accept, refuse, type Outcome } from '../../../lib/outcome.ts';
import type { Finding } from './signals/signal.ts';

export const ANSWERS = ['fixed', 'explained', 'disagree'] as const;
export type Answer = (typeof ANSWERS)[number];

/** Days within which a signal is to be answered, and concerns nobody else. */
export const ANSWER_WITHIN = 14;

/** What a life is of: the same half of the same rule about the same people. */
export type Told = {
  readonly signal: Finding['id'];
  readonly cause: string;
  /** Null where it concerns the top team as one. */
  readonly personId: string | null;
};

/** One that has begun and has not ended. */
export type Life = Told & { readonly id: string; readonly beganOn: Day };

export const toldOf = ({ id, cause, concerns }: Finding): Told => ({
  signal: id,
  cause,
  personId: concerns.kind === 'leader' ? concerns.personId : null,
});

export const isSame = (one: Told, other: Told): boolean =>
  one.signal === other.signal && one.cause === other.cause && one.personId === other.personId;

/** What begins and what ends, given what is live now. */
export function turn(
  live: readonly Told[],
  lives: readonly Life[],
): { readonly begin: readonly Told[]; readonly end: readonly Life[] } {
  return {
    begin: live.filter((one) => !lives.some((life) => isSame(life, one))),
    end: lives.filter((life) => !live.some((one) => isSame(life, one))),
  };
}

/** By when it is to be answered. */
export const answerBy = (beganOn: Day): Day => addDays(beganOn, ANSWER_WITHIN);

/** Whether the top team is shown what concerns one leader. */
export function isShared({ personId, beganOn }: Life, on: Day): boolean {
  return personId !== null && isForReview({ beganOn }, on);
}

/** Whoever it concerns answers in words of their own, as often as something changes. */
export function answer(
  life: { readonly endedOn: Day | null },
  words: string,
): Outcome<null, 'signal.is_over' | 'signal.words_needed'> {
  if (life.endedOn !== null) return refuse('signal.is_over', { day: life.endedOn });
  return words === '' ? refuse('signal.words_needed') : accept(null);
}

/**
 * Whether it goes to the next review: what concerns one leader and was not settled within the fourteen days, and what the top
 * team was told as one and did not settle in as many.
 */
export function isForReview({ beganOn }: Pick<Life, 'beganOn'>, on: Day): boolean {
  return on > answerBy(beganOn);
}
