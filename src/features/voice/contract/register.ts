import { STATUS_WORDS } from '../../imports/rules/dictionary/choice-words.ts';
import type { Choice, Register } from '../../imports/rules/register.ts';
import { DECISIONS, ENDINGS, type Decision, type Ending, type Kind } from './kinds.ts';

/** What a file says about where a thing stands; what is decided and how it ended is read from it where no column says so. */
export const FILE_STATES = [
  'waits',
  'heard',
  'accepted',
  'trying',
  'asked_gone',
  'done',
  'rejected',
  'withdrawn',
  'closed',
] as const;
export type FileState = (typeof FILE_STATES)[number];

const words = (text: string): string[] => text.split(', ');

const KIND_WORDS: Readonly<Record<Kind, string>> = {
  idea: 'idea, suggestion, suggestions, improvement, improvement idea, improvement suggestion, proposal, opportunity, opportunity for improvement, ofi, kaizen, vorschlag, verbesserungsvorschlag, verbesserung, idee, kvp, suggestion d’amélioration, sugerencia, suggerimento',
  concern:
    'concern, concerns, safety concern, worry, hazard, hazard report, unsafe condition, unsafe act, unsafe condition or act, grievance, complaint, risk, recommendation, safety recommendation, bedenken, gefahr, gefährdung, sorge, hinweis, préoccupation, danger, preocupación',
  near_miss:
    'near miss, near-miss, near misses, near hit, close call, good catch, beinaheunfall, beinahe-unfall, beinaheunfälle, presqu’accident, casi accidente, quasi incidente',
  barrier:
    'barrier, obstacle, blocker, impediment, hindrance, problem at work, hindernis, stolperstein, hemmnis, obstáculo, ostacolo',
  question: 'question, query, questions, ask, frage, rückfrage, pregunta, domanda',
  thanks:
    'thanks, thank you, praise, compliment, kudos, recognition, appreciation, positive, positive observation, lob, dank, remerciement, agradecimiento',
};

const kinds: Choice[] = Object.entries(KIND_WORDS).map(([value, text]) => ({
  value,
  words: words(text),
}));

const REJECTED =
  'rejected, declined, not accepted, refused, not approved, turned down, abgelehnt, verworfen, rejeté, refusé, rechazado, respinto, afgewezen';
const ACCEPTED =
  'accepted, approved, agreed, adopted, accepted in principle, partially accepted, partly accepted, angenommen, genehmigt, akzeptiert, accepté, approuvé, aceptado, approvato';
const DONE =
  'done, implemented, accepted and implemented, implemented and closed, realised, realized, umgesetzt, realisiert, angenommen und umgesetzt, mis en œuvre, implementado';

const DECISION_WORDS: Readonly<Record<Decision, string>> = {
  yes: `yes, ${ACCEPTED}, ja, oui, sí`,
  no: `no, ${REJECTED}, nein, non`,
  try: 'try, trial, pilot, test, try it, to be tried, versuch, pilotversuch, essai',
  answered: 'answered, beantwortet, répondu',
};
const ENDING_WORDS: Readonly<Record<Ending, string>> = {
  gone: 'gone, removed, weg',
  unanswered: 'unanswered',
  done: 'done, implemented, umgesetzt',
  no: `no, ${REJECTED}`,
  answered: 'answered, beantwortet',
  problem: 'problem, became a problem',
  said: 'said',
  withdrawn: 'withdrawn, zurückgezogen',
  not_recorded: 'not recorded, not said, nicht festgehalten',
};
const STATE_WORDS: Readonly<Record<FileState, readonly string[]>> = {
  waits: [...STATUS_WORDS.proposed, ...STATUS_WORDS.open, 'received', 'eingegangen'],
  heard: [
    ...STATUS_WORDS.in_progress,
    'under consideration',
    'being considered',
    'acknowledged',
    'in review',
    'in prüfung',
  ],
  accepted: [...words(ACCEPTED), 'decided', ...STATUS_WORDS.planned, ...STATUS_WORDS.contained],
  trying: words(DECISION_WORDS.try),
  asked_gone: ['asked gone', 'asked whether it is gone'],
  done: words(DONE),
  rejected: [...words(REJECTED), ...STATUS_WORDS.cancelled],
  withdrawn: words('withdrawn, taken back, zurückgezogen, retiré'),
  closed: [...STATUS_WORDS.closed, ...STATUS_WORDS.verified],
};

/** The words of each value; where two lists hold a word, the more exact one is asked first. */
function choicesOf<Value extends string>(
  values: readonly Value[],
  wordsOf: (value: Value) => readonly string[],
): Choice[] {
  return values.map((value) => ({ value, words: [value.replaceAll('_', ' '), ...wordsOf(value)] }));
}

// What says that something is over, or agreed, is asked before the words that registers also use for what is open.
const ASKED: readonly FileState[] = [
  'withdrawn',
  'rejected',
  'done',
  'accepted',
  'trying',
  'asked_gone',
  'closed',
  'heard',
  'waits',
];

const text = { kind: 'text' as const, concepts: [], max: 4_000, joins: true };
const day = { kind: 'day' as const, concepts: [] };

/** What a file can say of what people said: registers of suggestions, concerns, near misses and recommendations alike. */
export const voiceRegister: Register = {
  noun: 'item',
  called: ['idea', 'suggestion', 'concern', 'barrier', 'near', 'vorschlag', 'verbesserungsvorschl'],
  identity: ['reference'],
  judged: true,
  closing: {
    status: 'status',
    closed: ['closed', 'done', 'rejected', 'withdrawn'],
    on: 'closed_on',
  },
  calculated: ['Say the same'],
  changedBy: [
    'kind',
    'text',
    'place',
    'raised_on',
    'raiser',
    'reply',
    'replied_on',
    'answered_by',
    'decision',
    'reason',
    'decided_on',
    'try_until',
    'try_measure',
    'try_ended_on',
    'try_outcome',
    'done_on',
    'outcome',
    'benefit_money',
    'benefit_hours',
    'benefit_note',
    'asked_gone_on',
    'status',
    'closed_on',
    'closed_how',
  ],
  fields: [
    {
      kind: 'reference',
      name: 'reference',
      concepts: ['reference'],
      headings: ['Suggestion no', 'Idea no', 'Concern no', 'Near miss no', 'Recommendation ID'],
      max: 60,
    },
    {
      kind: 'choice',
      name: 'kind',
      concepts: ['source'],
      headings: ['Kind', 'Type of report', 'Report type'],
      choices: kinds,
    },
    {
      ...text,
      name: 'text',
      concepts: ['description', 'title'],
      headings: [
        'What was said',
        'Suggestion',
        'Improvement suggestion',
        'Idea',
        'Concern',
        'Safety concern',
        'Near miss',
        'Hazard',
        'Question',
        'Barrier',
        'Recommendation',
        'Vorschlag',
        'Verbesserungsvorschlag',
      ],
      required: true,
      nameTells: { field: 'kind', choices: kinds },
    },
    { ...text, name: 'place', concepts: ['process'], headings: ['Place', 'Where'], max: 300 },
    { ...day, name: 'raised_on', concepts: ['raised_on'] },
    {
      ...text,
      name: 'raiser',
      headings: [
        'Raised by',
        'Reported by',
        'Submitted by',
        'Suggested by',
        'Said by',
        'Name',
        'Employee',
        'Employee name',
        'From',
        'Originator',
        'Eingereicht von',
        'Gemeldet von',
        'Einreicher',
        'Mitarbeiter',
      ],
      max: 200,
    },
    {
      ...text,
      name: 'reply',
      concepts: ['result'],
      headings: ['Reply', 'Response', 'Reply text', 'Answer', 'Feedback', 'Rückmeldung', 'Antwort'],
      max: 20_000,
    },
    { ...day, name: 'replied_on', headings: ['Replied on', 'Date of reply', 'Response date'] },
    {
      ...text,
      name: 'answered_by',
      concepts: ['owner'],
      headings: ['Answered by', 'Replied by', 'Decided by', 'Reviewed by', 'Recipient'],
      max: 200,
    },
    {
      kind: 'choice',
      name: 'decision',
      concepts: [],
      headings: ['Decision', 'Entscheidung', 'Décision'],
      choices: choicesOf(DECISIONS, (value) => words(DECISION_WORDS[value])),
    },
    {
      ...text,
      name: 'reason',
      concepts: ['cancel_reason', 'why'],
      headings: ['Reason', 'Reason for decision', 'Begründung'],
    },
    { ...day, name: 'decided_on', headings: ['Decided on', 'Decision date', 'Date of decision'] },
    { ...day, name: 'try_until', headings: ['Try until'] },
    { ...text, name: 'try_measure', headings: ['Try measure'], max: 500 },
    { ...day, name: 'try_ended_on', headings: ['Try ended on'] },
    { ...text, name: 'try_outcome', headings: ['Try outcome'] },
    {
      ...day,
      name: 'done_on',
      headings: ['Done on', 'Implemented on', 'Date implemented', 'Implementation date'],
    },
    {
      ...text,
      name: 'outcome',
      concepts: ['corrective_action'],
      headings: ['What was done', 'Outcome', 'Action taken', 'Implementation'],
    },
    {
      kind: 'number',
      name: 'benefit_money',
      concepts: [],
      headings: ['Money a year', 'Savings', 'Annual savings', 'Benefit in money', 'Einsparung'],
    },
    {
      kind: 'number',
      name: 'benefit_hours',
      concepts: [],
      headings: ['Hours a year', 'Hours saved', 'Time saved'],
    },
    { ...text, name: 'benefit_note', headings: ['Benefit', 'Expected benefit'], max: 1_000 },
    { ...day, name: 'asked_gone_on', headings: ['Asked whether gone on'] },
    {
      kind: 'choice',
      name: 'status',
      concepts: ['status'],
      headings: ['Response category'],
      choices: choicesOf(ASKED, (value) => STATE_WORDS[value]),
    },
    { ...day, name: 'closed_on', concepts: ['closed_on'] },
    {
      kind: 'choice',
      name: 'closed_how',
      concepts: [],
      headings: ['Ended as'],
      choices: choicesOf(ENDINGS, (value) => words(ENDING_WORDS[value])),
    },
  ],
};
