/**
 * What columns of any register are about. A field of a register names the concept it takes its column names
 * from; the names themselves are in the lists beside this file, one per language.
 */
export const CONCEPTS = [
  'reference',
  'title',
  'description',
  'why',
  'raised_on',
  'found_by',
  'source',
  'source_reference',
  'severity',
  'process',
  'clause',
  'correction',
  'contained_on',
  'cause',
  'cause_method',
  'corrective_action',
  'planned_on',
  'owner',
  'helpers',
  'due_on',
  'first_due_on',
  'closed_on',
  'status',
  'result',
  'effectiveness',
  'check_note',
  'check_due_on',
  'checked_on',
  'checker',
  'cancelled_on',
  'cancel_reason',
  'cost_known',
  'cost_estimated',
  'likelihood',
  'impact',
  'score',
  'residual',
  'target',
  'actual',
  'unit',
  'frequency',
  'version',
  'approver',
  'effective_on',
] as const;
export type Concept = (typeof CONCEPTS)[number];

/** Column names of one language. Written as people write them; compared as header-words.ts makes them. */
export type HeaderList = Partial<Record<Concept, readonly string[]>>;
