/** What the standards demand for the nine dimensions; what it means stands in rules/exists.ts, its words in the catalogue. */
export const DEMAND_KEYS = [
  'duties',
  'objectives',
  'direction',
  'resources',
  'why',
  'presence',
  'audits',
  'causes',
  'checks',
  'improvement',
  'answers',
  'reviews',
  'decisions',
  'analysis',
  'documents',
  'operations',
  'reporting',
  'ethics',
  'no_reprisals',
] as const;
export type DemandKey = (typeof DEMAND_KEYS)[number];
