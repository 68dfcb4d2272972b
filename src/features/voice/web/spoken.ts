import type { Choice } from '../../../web/form/choose.tsx';
import type { Kind } from '../contract/kinds.ts';
import type { Places } from './queries.ts';

/** What somebody is about to say, on its way through the three screens. */
export type Spoken = {
  readonly words: string;
  readonly pictures: readonly File[];
  readonly kind: Kind;
  /** The id of a place; empty where it is nowhere in particular. */
  readonly place: string;
  readonly reads: 'named' | 'to_person';
  readonly person: Choice | null;
  /** What a thanks is for; without words where the page before said it. */
  readonly about: Choice | null;
};

export type StepProps = {
  readonly spoken: Spoken;
  readonly change: (more: Partial<Spoken>) => void;
  readonly places: Places;
};
