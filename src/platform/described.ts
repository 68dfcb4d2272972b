import type { Policy } from './access/predicate.ts';

/** Something that is taken away of itself, and when. */
export type Keeping = { readonly what: string; readonly until: string };

/** One act or look with who may do it. */
export type Permission = {
  readonly name: string;
  readonly words: string;
  readonly policy: Policy<never>;
};

/** What may be done with what a feature keeps, and what may be seen of it. */
export type NounPermissions = {
  readonly noun: string;
  readonly acts: readonly Permission[];
  readonly looks: readonly Permission[];
};

/** What the features say of themselves: who may do what with them, and what they take away when. */
export type Described = {
  readonly permissions: readonly NounPermissions[];
  readonly keeps: readonly Keeping[];
};
