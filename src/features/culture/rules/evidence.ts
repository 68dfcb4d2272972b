/** The kinds of records that can stand behind a sentence; each has a page of its own. */
export const RECORD_KINDS = [
  'action',
  'goal',
  'objective',
  'measure',
  'decision',
  'request',
  'meeting',
  'problem',
  'hold',
  'item',
  'commitment',
  'visit',
  'why_message',
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

export type RecordRef = { readonly kind: RecordKind; readonly id: string };

/** Records of one kind: how many there are, and the ids of the first few in the order named by the count. */
export type Ids = { readonly total: number; readonly ids: readonly string[] };

/** The records behind a figure or a signal: how many there are, and the first few of them. */
export type Evidence = { readonly total: number; readonly records: readonly RecordRef[] };

/** Counted records as evidence: those of the first group, then those of the next. */
export function evidenceOf(...groups: readonly (readonly [RecordKind, Ids])[]): Evidence {
  return {
    total: groups.reduce((sum, [, { total }]) => sum + total, 0),
    records: groups.flatMap(([kind, { ids }]) => ids.map((id) => ({ kind, id }))),
  };
}

/** Counted records of one kind. */
export const actionsOf = (ids: Ids): Evidence => evidenceOf(['action', ids]);
