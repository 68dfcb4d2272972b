/**
 * Figures of the culture model for which there are no records here, and which records those would be. What is missing is
 * said: a figure that is left out in silence looks like one that is in order.
 */
export type MissingRecord =
  'documents' | 'participants' | 'process_pages' | 'page_openings' | 'audit_tags';

export const MISSING = [
  { id: '1e', name: 'authored', record: 'documents' },
  { id: '6e', name: 'hands_on', record: 'participants' },
  { id: '6f', name: 'why_coverage', record: 'process_pages' },
  { id: '8d', name: 'dead_pages', record: 'page_openings' },
  { id: '8e', name: 'mismatch', record: 'audit_tags' },
] as const satisfies readonly {
  readonly id: string;
  readonly name: string;
  readonly record: MissingRecord;
}[];
