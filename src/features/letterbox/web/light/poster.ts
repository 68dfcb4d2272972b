import type { PosterFacts } from '../../contract/public.ts';
import type { Kind } from '../../../voice/contract/kinds.ts';

/** The poster somebody stands before, as far as this device knows it. */
export type Poster = {
  readonly code: string;
  readonly facts: Omit<PosterFacts, 'work'>;
  /** Where there is a connection: what a letter costs, so that the work can begin. */
  readonly work?: PosterFacts['work'];
};

export type Handler = PosterFacts['handlers'][number];

/** A letter while it is being written. Nothing of it is kept before it is sent. */
export type Draft = {
  readonly number: string;
  kind: Kind | undefined;
  words: string;
  picture: Blob | undefined;
  wholeSite: boolean;
  /** Who is to open it; nobody where it is not sealed. */
  readers: readonly Handler[];
  name: string;
};

/** An empty draft under a fresh number, for all handlers; below five people it is for the whole site. */
export function newDraft({ facts }: Poster): Draft {
  return {
    number: crypto.randomUUID(),
    kind: undefined,
    words: '',
    picture: undefined,
    wholeSite: facts.few,
    readers: facts.handlers,
    name: '',
  };
}

/** The ways from one screen to another. */
export type Ways = {
  readonly code: (complaint?: string) => unknown;
  readonly open: (code: string) => unknown;
  readonly write: (poster: Poster, draft?: Draft) => unknown;
  readonly how: (poster: Poster, draft: Draft) => unknown;
  readonly send: (poster: Poster, draft: Draft) => unknown;
  readonly read: (poster: Poster) => unknown;
  readonly talk: (poster: Poster, receipt: string) => Promise<string | undefined>;
};
