/**
 * What a management review has to consider, as the union over four standards, so that one review serves all of them; in
 * our own words. The clauses are those that list the inputs: ISO 9001:2015 9.3.2, ISO 14001:2026 9.3.2,
 * ISO 45001:2018 9.3, ISO/IEC 27001:2022 9.3.2. State of knowledge: November 2026.
 */
export type ReviewInput = {
  /** Stays the same for ever; what is stored. */
  readonly key: ReviewInputKey;
  /** What is to be considered, to stand alone: "How far objectives were met". */
  readonly words: string;
  /** The keys of the standards that ask for it. */
  readonly standards: readonly string[];
};

export const REVIEW_INPUT_KEYS = [
  'earlier_decisions',
  'changes_around_us',
  'interested_parties',
  'risks',
  'objectives',
  'customers',
  'processes',
  'problems',
  'measurements',
  'compliance',
  'audits',
  'participation',
  'suppliers',
  'resources',
  'risk_actions',
  'improvement',
] as const;
export type ReviewInputKey = (typeof REVIEW_INPUT_KEYS)[number];

const Q = 'iso-9001';
const E = 'iso-14001';
const S = 'iso-45001';
const I = 'iso-27001';

function input(key: ReviewInputKey, words: string, ...standards: readonly string[]): ReviewInput {
  return { key, words, standards };
}

/** In the order in which a review takes them. */
export const REVIEW_INPUTS: readonly ReviewInput[] = [
  input('earlier_decisions', 'What became of earlier decisions', Q, E, S, I),
  input(
    'changes_around_us',
    'What has changed around us and inside, the climate included',
    Q,
    E,
    S,
    I,
  ),
  input('interested_parties', 'What others need from us now, the law included', E, S, I),
  input('risks', 'What has changed in risks, opportunities and significant aspects', E, S, I),
  input('objectives', 'How far objectives were met', Q, E, S, I),
  input('customers', 'What customers and others said', Q, E, S, I),
  input('processes', 'How processes run and whether what we deliver is as agreed', Q),
  input('problems', 'Problems, incidents and what was done about their causes', Q, E, S, I),
  input('measurements', 'What was measured', Q, E, S, I),
  input('compliance', 'Whether we keep the law and what we agreed to', E, S),
  input('audits', 'What audits found', Q, E, S, I),
  input('participation', 'How workers were asked and took part', S),
  input('suppliers', 'How suppliers and partners perform', Q),
  input('resources', 'Whether people, time and means are enough', Q, E, S),
  input('risk_actions', 'Whether what was done about risks and opportunities worked', Q, S),
  input('improvement', 'Where we can become better', Q, E, S, I),
];

/** The inputs that at least one of these standards asks for; `keys` as in {@link STANDARDS}. */
export function reviewInputsOf(keys: readonly string[]): readonly ReviewInput[] {
  const held = new Set(keys);
  return REVIEW_INPUTS.filter(({ standards }) => standards.some((one) => held.has(one)));
}
