import {
  STATUS_WORDS,
  VERDICT_WORDS,
  WEIGHT_WORDS,
} from '../../imports/rules/dictionary/choice-words.ts';
import type { Choice, Register } from '../../imports/rules/register.ts';

/** What a file calls it, and who found it: one column says both. */
export const SOURCES = [
  'nonconformity',
  'complaint',
  'incident',
  'near_miss',
  'audit_finding',
  'external_audit',
  'supplier',
  'authority',
] as const;
export type ProblemSource = (typeof SOURCES)[number];

const WORDS: Readonly<Record<ProblemSource, string>> = {
  nonconformity:
    'nonconformity, non-conformity, nonconformance, non-conformance, nc, ncr, defect, process nonconformity, product nonconformity, internal, staff, employee, abweichung, intern, mitarbeiter, non-conformité',
  complaint:
    'complaint, customer complaint, customer feedback, customer, reklamation, kundenreklamation, beschwerde, kunde, réclamation, client',
  incident: 'incident, accident, injury, spill, unfall, vorfall, ereignis, accident du travail',
  near_miss: 'near miss, near-miss, beinaheunfall, beinahe-unfall, presqu’accident',
  audit_finding:
    'audit finding, internal audit, audit, finding, interne audit, internes audit, audit interne',
  external_audit:
    'external audit, certification audit, surveillance audit, third party audit, customer audit, externes audit, kundenaudit, audit externe',
  supplier: 'supplier, supplier issue, vendor, lieferant, fournisseur',
  authority: 'authority, regulator, inspection, behörde, autorité',
};

const SERIOUS = [
  'serious',
  'critical',
  'severe',
  'extreme',
  'very high',
  'kritisch',
  'schwerwiegend',
  'sehr hoch',
  'critique',
  'grave',
];

function choice(value: ProblemSource): Choice {
  return { value, words: [value.replaceAll('_', ' '), value, ...WORDS[value].split(', ')] };
}

/** What a list says by the name of the column in which things are told, where no column says their kind. */
const TOLD_BY_NAME: readonly Choice[] = [
  { value: 'complaint', words: ['complaint', 'reklamation', 'beschwerde', 'réclamation'] },
  { value: 'near_miss', words: ['near miss', 'beinaheunfall'] },
  { value: 'incident', words: ['incident', 'accident', 'unfall', 'vorfall'] },
];

const text = { kind: 'text' as const, max: 4_000, joins: true };

/** Columns of our own export that stand beside what comes back: who found it, and what it costs. */
export const COUNTED_HEADINGS = ['Found by', 'Known cost', 'Estimated cost'] as const;

/** What a file can say about a problem: registers of nonconformities, complaints, incidents and findings alike. */
export const problemRegister: Register = {
  noun: 'problem',
  identity: ['reference'],
  calculated: COUNTED_HEADINGS,
  closing: { status: 'status', closed: ['closed', 'withdrawn'], on: 'closed_on' },
  fields: [
    { kind: 'reference', name: 'reference', concepts: ['reference'], max: 60 },
    {
      kind: 'text',
      name: 'title',
      concepts: ['title'],
      required: true,
      max: 300,
      standIns: ['what_happened', 'containment', 'correction', 'cause'],
    },
    {
      ...text,
      name: 'what_happened',
      concepts: ['description'],
      headings: [
        'Complaint',
        'Customer complaint',
        'Nature of complaint',
        'Complaint details',
        'Incident',
        'Near miss',
        'Reklamation',
        'Beschwerde',
        'Vorfall',
        'Réclamation',
      ],
      max: 20_000,
      nameTells: { field: 'source', choices: TOLD_BY_NAME },
    },
    {
      kind: 'choice',
      name: 'source',
      concepts: ['source'],
      headings: ['Kind'],
      choices: SOURCES.map((value) => choice(value)),
    },
    {
      kind: 'choice',
      name: 'severity',
      concepts: ['severity'],
      choices: [
        { value: 'serious', words: SERIOUS },
        { value: 'major', words: WEIGHT_WORDS.high.filter((word) => !SERIOUS.includes(word)) },
        { value: 'minor', words: [...WEIGHT_WORDS.normal, ...WEIGHT_WORDS.low] },
      ],
    },
    { kind: 'text', name: 'process', concepts: ['process'], max: 300 },
    {
      kind: 'text',
      name: 'place',
      concepts: [],
      headings: ['Place', 'Location', 'Site', 'Where', 'Ort', 'Standort', 'Lieu'],
      max: 300,
    },
    {
      kind: 'text',
      name: 'concerns',
      concepts: ['source_reference'],
      headings: ['Customer', 'Order', 'Customer or order', 'Part', 'Product'],
      max: 300,
      joins: true,
    },
    {
      kind: 'day',
      name: 'noticed_on',
      concepts: ['raised_on'],
      headings: ['Date received', 'Received', 'Received on', 'Complaint date', 'Date of complaint'],
    },
    {
      kind: 'day',
      name: 'happened_on',
      concepts: [],
      headings: ['Happened on', 'Date of incident', 'Occurred', 'Date occurred'],
    },
    { kind: 'person', name: 'owner', concepts: ['owner'] },
    { ...text, name: 'containment', concepts: ['correction'] },
    { ...text, name: 'correction', concepts: ['corrective_action'] },
    { ...text, name: 'cause', concepts: ['cause'], max: 1_000 },
    {
      kind: 'choice',
      name: 'status',
      concepts: ['status'],
      choices: [
        {
          value: 'open',
          words: [
            ...STATUS_WORDS.proposed,
            ...STATUS_WORDS.open,
            ...STATUS_WORDS.in_progress,
            ...STATUS_WORDS.contained,
            ...STATUS_WORDS.planned,
          ],
        },
        { value: 'closed', words: [...STATUS_WORDS.closed, ...STATUS_WORDS.verified] },
        { value: 'withdrawn', words: STATUS_WORDS.cancelled },
      ],
    },
    { kind: 'day', name: 'closed_on', concepts: ['closed_on'] },
    {
      kind: 'choice',
      name: 'verdict',
      concepts: ['effectiveness'],
      choices: [
        { value: 'works', words: ['works', ...VERDICT_WORDS.effective] },
        { value: 'partly', words: VERDICT_WORDS.partly },
        { value: 'does_not', words: ['does not work', ...VERDICT_WORDS.not_effective] },
      ],
    },
    { kind: 'day', name: 'checked_on', concepts: ['checked_on'] },
    { ...text, name: 'check_note', concepts: ['check_note'] },
  ],
};
