/** What went wrong, and where. */
export type Finding = {
  readonly kind:
    | 'leak'
    | 'outside'
    | 'told apart'
    | 'rows changed'
    | 'control failed'
    | 'broke'
    | 'wrongly allowed'
    | 'wrongly refused'
    | 'missing';
  readonly operation: string;
  readonly actor: string;
  /** The place of the id that was asked with, where one was. */
  readonly place: string;
  readonly detail: string;
};

export function sentence({ kind, operation, actor, place, detail }: Finding): string {
  return [kind.toUpperCase(), operation, actor, place, detail].filter(Boolean).join(' | ');
}
