import {
  STATUS_WORDS,
  VERDICT_WORDS,
  WEIGHT_WORDS,
} from '../../imports/rules/dictionary/choice-words.ts';
import type { Choice, Register } from '../../imports/rules/register.ts';
import type { FoundBy, FoundIn } from './kinds.ts';

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

const FOUND_BY_WORDS: Readonly<Record<FoundBy, string>> = {
  staff:
    'people here, staff, employee, employees, internal, internally, self, self-found, own staff, operator, mitarbeiter, mitarbeitende, intern, selbst, personnel, interne, personal, interno, personale, medewerker, zaměstnanec, interně, pracownik, wewnętrznie, 员工, 内部',
  internal_audit:
    'internal auditor, interne audit, internes audit, interner auditor, audit interne, auditoría interna, audit interno, interní audit, audyt wewnętrzny, 内部审核',
  customer: 'client, end user, kunde, cliente, klant, zákazník, klient, 客户',
  external_audit:
    'external auditor, certification audit, certification body, registrar, surveillance audit, third party audit, customer audit, externes audit, externer auditor, zertifizierungsaudit, kundenaudit, audit externe, auditoría externa, audit esterno, externe audit, externí audit, certifikační audit, audyt zewnętrzny, 外部审核',
  supplier:
    'vendor, lieferant, fournisseur, proveedor, fornitore, leverancier, dodavatel, dostawca, 供应商',
  authority:
    'regulator, inspection, behörde, autorité, autoridad, autorità, overheid, úřad, urząd, 主管部门',
};
const FOUND_IN_WORDS: Readonly<Record<FoundIn, string>> = {
  incoming:
    'incoming inspection, goods in, goods inward, receiving, receipt, wareneingang, eingangsprüfung',
  in_work:
    'in process, in production, production, during work, in der fertigung, fertigung, produktion',
  final: 'final inspection, final check, last check, endprüfung, endkontrolle',
  at_customer: 'at the customer, customer, field, in the field, after delivery, beim kunden, kunde',
  audit: 'in an audit, im audit',
  other: 'elsewhere, anderswo, sonstige',
};

function choicesOf<Value extends string>(words: Readonly<Record<Value, string>>): Choice[] {
  return Object.entries<string>(words).map(([value, list]) => ({
    value,
    words: [value.replaceAll('_', ' '), ...list.split(', ')],
  }));
}

/** Headings of our own list that tell what no file changes; so named that no column of another list is taken for them. */
export const ONLY_TOLD = [
  'Team on record',
  'Check due on record',
  'Checker on record',
  'Corrective actions on record',
] as const;

/** What a file can say about a problem: registers of nonconformities, complaints, incidents and findings alike. */
export const problemRegister: Register = {
  noun: 'problem',
  called: [
    'problem',
    'nc',
    'nonconf',
    'complaint',
    'incident',
    'finding',
    'defect',
    'deviation',
    'reklamation',
    'beschwerde',
    'abweichung',
    'vorfall',
  ],
  identity: ['reference'],
  judged: true,
  calculated: ONLY_TOLD,
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
      name: 'found_by',
      concepts: ['found_by'],
      choices: choicesOf(FOUND_BY_WORDS),
    },
    {
      kind: 'choice',
      name: 'found_in',
      concepts: [],
      headings: ['Where found', 'Found in', 'Point of detection', 'Stage of detection'],
      choices: choicesOf(FOUND_IN_WORDS),
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
    { kind: 'number', name: 'cost_known', concepts: ['cost_known'], money: true },
    { kind: 'number', name: 'cost_estimated', concepts: ['cost_estimated'], money: true },
  ],
};
