import {
  STATUS_WORDS,
  VERDICT_WORDS,
  WEIGHT_WORDS,
} from '../../imports/rules/dictionary/choice-words.ts';
import type { Choice, Register } from '../../imports/rules/register.ts';

/** Words that registers use for where a thing came from. What is none of them stays beside the record. */
const SOURCES: readonly Choice[] = [
  choice('audit', 'internal audit, audit, interne audit, internes audit, audit interne'),
  choice(
    'external_audit',
    'external audit, certification audit, surveillance audit, third party audit, customer audit, externes audit, kundenaudit, audit externe',
  ),
  choice(
    'nonconformity',
    'nonconformity, non-conformity, nonconformance, non-conformance, nc, ncr, process nonconformity, product nonconformity, abweichung, non-conformité',
  ),
  choice(
    'complaint',
    'complaint, customer complaint, customer feedback, customer, reklamation, kundenreklamation, beschwerde, réclamation',
  ),
  choice('incident', 'incident, accident, unfall, vorfall, ereignis'),
  choice('near_miss', 'near miss, near-miss, beinaheunfall, beinahe-unfall'),
  choice(
    'idea',
    'idea, suggestion, improvement, improvement suggestion, employee suggestion, ofi, opportunity for improvement, idee, verbesserungsvorschlag, vorschlag',
  ),
  choice('concern', 'concern, hinweis, report'),
  choice(
    'review',
    'management review, review, managementbewertung, management-review, revue de direction',
  ),
  choice('risk', 'risk, risk assessment, risiko, risque'),
  choice('opportunity', 'opportunity, chance'),
  choice('objective', 'objective, goal, target, kpi, ziel'),
  choice('law', 'law, legal, regulation, regulatory, compliance, gesetz, recht'),
  choice('supplier', 'supplier, supplier issue, vendor, lieferant, fournisseur'),
  choice('project', 'project, projekt, projet'),
  choice('other', 'other, sonstiges, andere, autre'),
];

function choice(value: string, words: string): Choice {
  return { value, words: [value.replaceAll('_', ' '), value, ...words.split(', ')] };
}

const text = { kind: 'text' as const, max: 20_000, joins: true };

/** What a file can say about an action. The headings are those of our own export (contract/export.ts). */
export const actionRegister: Register = {
  noun: 'action',
  called: ['action', 'task', 'todo', 'massnahm', 'aufgabe', 'aktion', 'accion', 'azion'],
  identity: ['reference'],
  closing: { status: 'status', closed: ['done', 'proved', 'cancelled'], on: 'done_on' },
  calculated: ['Days late', 'Times moved'],
  fields: [
    {
      kind: 'reference',
      name: 'reference',
      concepts: ['reference'],
      headings: ['Reference'],
      max: 60,
    },
    {
      kind: 'text',
      name: 'title',
      concepts: ['title'],
      headings: ['Title'],
      required: true,
      max: 300,
      standIns: ['description', 'corrective_action', 'containment', 'cause'],
    },
    { ...text, name: 'description', concepts: ['description'], headings: ['Description'] },
    { ...text, name: 'why', concepts: ['why'], headings: ['Why it matters'], max: 4_000 },
    {
      kind: 'choice',
      name: 'source',
      concepts: ['source'],
      headings: ['Source'],
      choices: SOURCES,
    },
    {
      kind: 'text',
      name: 'source_reference',
      concepts: ['source_reference', 'clause'],
      headings: ['Source reference'],
      max: 300,
    },
    {
      kind: 'choice',
      name: 'significance',
      concepts: ['severity'],
      headings: ['Significance'],
      choices: [
        { value: 'high', words: WEIGHT_WORDS.high },
        { value: 'normal', words: WEIGHT_WORDS.normal },
        { value: 'low', words: WEIGHT_WORDS.low },
      ],
    },
    { kind: 'text', name: 'process', concepts: ['process'], headings: ['Process'], max: 300 },
    {
      kind: 'person',
      name: 'accountable',
      concepts: ['owner'],
      headings: ['Owner', 'Owner e-mail'],
      othersTo: 'helpers',
    },
    { kind: 'people', name: 'helpers', concepts: ['helpers'], headings: ['Helpers'] },
    {
      kind: 'choice',
      name: 'status',
      concepts: ['status'],
      headings: ['Status'],
      choices: [
        { value: 'proposed', words: STATUS_WORDS.proposed },
        { value: 'open', words: [...STATUS_WORDS.open, ...STATUS_WORDS.in_progress] },
        { value: 'contained', words: STATUS_WORDS.contained },
        { value: 'planned', words: STATUS_WORDS.planned },
        { value: 'done', words: STATUS_WORDS.closed },
        { value: 'proved', words: STATUS_WORDS.verified },
        { value: 'cancelled', words: STATUS_WORDS.cancelled },
      ],
    },
    { kind: 'day', name: 'opened_on', concepts: ['raised_on'], headings: ['Date opened'] },
    {
      kind: 'day',
      name: 'first_due_on',
      concepts: ['first_due_on'],
      headings: ['First due date'],
      ofPeriod: 'last',
    },
    {
      kind: 'day',
      name: 'due_on',
      concepts: ['due_on'],
      headings: ['Due date'],
      ofPeriod: 'last',
    },
    { ...text, name: 'containment', concepts: ['correction'], headings: ['Immediate correction'] },
    { kind: 'day', name: 'contained_on', concepts: ['contained_on'], headings: ['Contained on'] },
    { ...text, name: 'cause', concepts: ['cause', 'cause_method'], headings: ['Root cause'] },
    {
      ...text,
      name: 'corrective_action',
      concepts: ['corrective_action'],
      headings: ['Corrective action'],
    },
    { kind: 'day', name: 'planned_on', concepts: ['planned_on'], headings: ['Planned on'] },
    { ...text, name: 'result', concepts: ['result'], headings: ['Result'] },
    { kind: 'day', name: 'done_on', concepts: ['closed_on'], headings: ['Date closed'] },
    {
      kind: 'day',
      name: 'check_due_on',
      concepts: ['check_due_on'],
      headings: ['Effectiveness check due'],
      ofPeriod: 'last',
    },
    {
      kind: 'person',
      name: 'checker',
      concepts: ['checker'],
      headings: ['Effectiveness checked by'],
    },
    {
      kind: 'day',
      name: 'checked_on',
      concepts: ['checked_on'],
      headings: ['Effectiveness check date'],
    },
    {
      kind: 'choice',
      name: 'verdict',
      concepts: ['effectiveness'],
      headings: ['Effectiveness verified'],
      choices: [
        { value: 'effective', words: VERDICT_WORDS.effective },
        { value: 'partly', words: VERDICT_WORDS.partly },
        { value: 'not_effective', words: ['not_effective', ...VERDICT_WORDS.not_effective] },
      ],
    },
    { ...text, name: 'check_note', concepts: ['check_note'], headings: ['Effectiveness note'] },
    { kind: 'day', name: 'cancelled_on', concepts: ['cancelled_on'], headings: ['Stopped on'] },
    {
      ...text,
      name: 'cancel_reason',
      concepts: ['cancel_reason'],
      headings: ['Reason for stopping'],
    },
  ],
};
