import type { Day } from '../../../lib/day.ts';
import type { Kind } from './kinds.ts';

/** A picture that came with a letter, kept already and without its metadata. */
export type LetterFile = {
  readonly name: string;
  readonly type: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
  readonly storageKey: string;
};

/** What somebody without an account said. Of its time only the day is known. */
export type Letter = {
  readonly id: string;
  readonly kind: Kind;
  /** Null where the words are sealed to those who handle them. */
  readonly text: string | null;
  readonly sealed: boolean;
  readonly place_id: string | null;
  readonly raised_on: Day;
  /** As written, where somebody gave one. */
  readonly name: string | null;
  readonly to_person_id: string | null;
  readonly files: readonly LetterFile[];
};

/** What the raiser of such a letter said about it later. */
export type LetterReply = {
  readonly item_id: string;
  /** Null where the words are sealed; empty where only the question was answered. */
  readonly text: string | null;
  readonly sealed: boolean;
  readonly said_on: Day;
  /** The answer to "is it gone?"; left out where it was not asked. */
  readonly gone?: boolean;
  /** The answer to "were you treated fairly?", from 1 to 5. */
  readonly fair?: number;
};
