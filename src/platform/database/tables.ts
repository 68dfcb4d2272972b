// Written by npm run generate from the migrated database. Do not edit.
import type { Generated, GeneratedAlways } from 'kysely';
import type { Day } from '../../lib/day.ts';

export type ActionTable = {
  organisation_id: string;
  id: string;
  reference: string;
  title: string;
  description: Generated<string>;
  why: Generated<string>;
  source: string;
  source_reference: Generated<string>;
  significance: string;
  process: Generated<string>;
  accountable_id: string | null;
  team_id: string | null;
  proposed: Generated<boolean>;
  proposed_by: string | null;
  decided_on: Day | null;
  decided_by: string | null;
  decision_reason: Generated<string>;
  opened_on: Day;
  first_due_on: Day | null;
  due_on: Day | null;
  contained_on: Day | null;
  planned_on: Day | null;
  done_on: Day | null;
  done_by: string | null;
  proved_on: Day | null;
  cancelled_on: Day | null;
  cancel_reason: Generated<string>;
  containment: Generated<string>;
  cause: Generated<string>;
  corrective_action: Generated<string>;
  result: Generated<string>;
  check_due_on: Day | null;
  checker_id: string | null;
  checked_on: Day | null;
  verdict: string | null;
  check_note: Generated<string>;
  reopened_count: Generated<number>;
  due_moves: Generated<number>;
  late_moves: Generated<number>;
  import_id: string | null;
  source_columns: Generated<unknown>;
  created_by: string | null;
  recorded_at: Date;
  changed_at: Date;
  version: Generated<number>;
  search: GeneratedAlways<string | null>;
  decider_id: string | null;
  folded_reference: GeneratedAlways<string | null>;
};

export type ActionCommentTable = {
  organisation_id: string;
  id: string;
  action_id: string;
  person_id: string;
  text: string;
  said_at: Date;
};

export type ActionCounterTable = {
  organisation_id: string;
  last: number;
};

export type ActionDueMoveTable = {
  organisation_id: string;
  id: string;
  action_id: string;
  moved_at: Date;
  moved_on: Day;
  from_day: Day | null;
  to_day: Day | null;
  moved_by: string;
  reason: string;
  after_due: boolean;
};

export type ActionFileTable = {
  organisation_id: string;
  action_id: string;
  file_id: string;
  purpose: Generated<string>;
};

export type ActionHelperTable = {
  organisation_id: string;
  action_id: string;
  person_id: string;
};

export type ActionImportChangeTable = {
  organisation_id: string;
  import_id: string;
  action_id: string;
  version: number;
  version_before: number | null;
  move_id: string | null;
  helpers_before: string[] | null;
};

export type ActionLinkTable = {
  organisation_id: string;
  id: string;
  action_id: string;
  label: string;
  target: string;
  linked_at: Date;
  unlinked_at: Date | null;
};

export type ActionPastTable = {
  organisation_id: string;
  id: string;
  version: number;
  changed_at: Date;
  replaced_at: Date;
  state: unknown;
  stands_from: GeneratedAlways<Date>;
  opened_on: Day | null;
  first_due_on: Day | null;
  due_on: Day | null;
  done_on: Day | null;
  cancelled_on: Day | null;
  decided_on: Day | null;
  recorded_at: Date | null;
  accountable_id: string | null;
  proposed_by: string | null;
  import_id: string | null;
  proposed: boolean | null;
  significance: string | null;
  source: string | null;
};

export type ActionViewTable = {
  organisation_id: string;
  id: string;
  person_id: string;
  name: string;
  query: string;
  shared: Generated<boolean>;
};

export type AgendaItemTable = {
  organisation_id: string;
  id: string;
  meeting_id: string;
  carried_from: string | null;
  position: number;
  created_by: string | null;
  recorded_at: Date;
  version: Generated<number>;
};

export type AgendaItemVersionTable = {
  organisation_id: string;
  item_id: string;
  version: number;
  title: string;
  minutes: number;
  presenter_id: string | null;
  standing: boolean;
  inputs: Generated<string[]>;
  data_as_of: Day | null;
  outcome: string | null;
  outcome_reason: Generated<string>;
  outcome_at: Date | null;
  removed: Generated<boolean>;
  written_by: string | null;
  written_at: Date;
};

export type AgendaNoteTable = {
  organisation_id: string;
  id: string;
  item_id: string;
  beside_id: string | null;
  created_by: string | null;
  recorded_at: Date;
  version: Generated<number>;
};

export type AgendaNoteVersionTable = {
  organisation_id: string;
  note_id: string;
  version: number;
  text: string;
  written_by: string | null;
  written_at: Date;
};

export type AgendaOutcomeTable = {
  organisation_id: string;
  item_id: string;
  kind: string;
  record_id: string;
  label: string;
  owner_id: string | null;
  due_on: Day | null;
  linked_by: string | null;
  linked_at: Date;
};

export type AgendaTimeTable = {
  organisation_id: string;
  id: string;
  meeting_id: string;
  item_id: string;
  started_at: Date;
  stopped_at: Date | null;
  corrected_by: number | null;
  kept_by: string | null;
};

export type CalendarFeedTable = {
  organisation_id: string;
  id: string;
  person_id: string;
  token_hash: string;
  made_at: Date;
  revoked_at: Date | null;
};

export type CertificateTable = {
  organisation_id: string;
  id: string;
  standard_held_id: string;
  number: Generated<string>;
  certification_body: string;
  accreditation_body: Generated<string>;
  scope: Generated<string>;
  issued_on: Day;
  expires_on: Day | null;
  version: Generated<number>;
  ended_on: Day | null;
  ended_why: Generated<string>;
};

export type CheckInTable = {
  organisation_id: string;
  id: string;
  objective_id: string;
  due_on: Day;
  said_on: Day;
  state: string;
  text: Generated<string>;
  said_by: string | null;
  said_at: Date;
};

export type CommandReceiptTable = {
  organisation_id: string;
  key: string;
  actor_id: string;
  command: string;
  input_hash: Buffer;
  result: unknown;
  made_at: Date;
};

export type CommitmentTable = {
  organisation_id: string;
  id: string;
  what: string;
  notice: string;
  first_due_on: Day;
  due_on: Day;
  everyone: boolean;
  made_by: string | null;
  made_on: Day;
  made_at: Date;
  owner_id: string | null;
  withdrawn_on: Day | null;
  withdraw_reason: Generated<string>;
  version: Generated<number>;
};

export type CommitmentEvidenceTable = {
  organisation_id: string;
  id: string;
  commitment_id: string;
  on_day: Day;
  kind: string;
  record_id: string | null;
  label: string;
  added_by: string | null;
  added_at: Date;
};

export type CommitmentMoveTable = {
  organisation_id: string;
  commitment_id: string;
  commitment_version: number;
  from_day: Day;
  to_day: Day;
  reason: string;
  moved_by: string | null;
  moved_at: Date;
};

export type CommitmentToTable = {
  organisation_id: string;
  id: string;
  commitment_id: string;
  team_id: string | null;
  person_id: string | null;
};

export type CultureEvaluationTable = {
  organisation_id: string;
  day: Day;
  head: number;
  made_at: Date;
  counts: unknown;
};

export type CultureMonthTable = {
  organisation_id: string;
  month: Day;
  head: number;
  shape: number;
  made_at: Date;
  figures: unknown;
};

export type DecisionTable = {
  organisation_id: string;
  id: string;
  request_id: string | null;
  recorded_by: string | null;
  recorded_at: Date;
  version: Generated<number>;
};

export type DecisionFactTable = {
  organisation_id: string;
  id: string;
  decision_id: string;
  kind: string;
  label: string;
  target: Generated<string>;
  record_id: string | null;
  frozen: Generated<unknown>;
  added_by: string | null;
  added_at: Date;
  removed_at: Date | null;
};

export type DecisionVersionTable = {
  organisation_id: string;
  decision_id: string;
  version: number;
  kind: string;
  chosen: string;
  question: Generated<string>;
  options: Generated<unknown>;
  why: Generated<string>;
  given_up: Generated<string>;
  expected: Generated<string>;
  owner_id: string | null;
  decided_on: Day;
  look_back_on: Day | null;
  first_look_back_on: Day | null;
  move_reason: Generated<string>;
  verdict: string | null;
  learned: Generated<string>;
  looked_back_on: Day | null;
  looked_back_by: string | null;
  withdrawn_on: Day | null;
  withdraw_reason: Generated<string>;
  written_by: string | null;
  written_at: Date;
};

export type DutyHolderTable = {
  organisation_id: string;
  id: string;
  duty: string;
  person_id: string;
  given_by: string | null;
  given_at: Date;
  ended_at: Date | null;
};

export type DutyTaskTable = {
  organisation_id: string;
  id: string;
  duty: string;
  what: string;
  person_id: string | null;
  given_by: string | null;
  given_at: Date;
  ended_at: Date | null;
};

export type EarlierWordsTable = {
  organisation_id: string;
  kind: string;
  id: string;
  version: number;
  since: Date;
  replaced_at: Date;
  state: unknown;
};

export type ExternalAuditTable = {
  organisation_id: string;
  id: string;
  standard_held_id: string;
  kind: string;
  starts_on: Day;
  ends_on: Day;
  note: Generated<string>;
  version: Generated<number>;
};

export type FileTable = {
  organisation_id: string;
  id: string;
  name: string;
  type: string;
  size: number;
  sha256: string;
  storage_key: string;
  uploaded_by: string | null;
  uploaded_at: Date;
};

export type GoalTable = {
  organisation_id: string;
  id: string;
  name: string;
  why: Generated<string>;
  field: string;
  horizon: Day;
  owner_id: string | null;
  closed_on: Day | null;
  outcome: string | null;
  close_reason: Generated<string>;
  created_by: string | null;
  recorded_at: Date;
  version: Generated<number>;
  changed_at: Date | null;
};

export type GoalTurnTable = {
  organisation_id: string;
  goal_id: string;
  goal_version: number;
  turned_on: Day;
  name_before: string;
  field_before: string;
  horizon_before: Day;
  reason: string;
  decided_by: string | null;
  decided_at: Date;
};

export type HandlerTable = {
  organisation_id: string;
  id: string;
  person_id: string;
  named_on: Day;
  named_by: string;
  public_key: string | null;
  salt: string | null;
  by_passphrase: string | null;
  by_recovery: string | null;
  retired_on: Day | null;
  version: Generated<number>;
};

export type HoldTable = {
  organisation_id: string;
  id: string;
  reference: string;
  what: string;
  why: string;
  process: Generated<string>;
  place: Generated<string>;
  problem_id: string | null;
  called_by: string | null;
  called_at: Date;
  upheld_at: Date | null;
  upheld_by: string | null;
  upheld_reason: Generated<string>;
  overridden_at: Date | null;
  overridden_by: string | null;
  overridden_reason: Generated<string>;
  released_at: Date | null;
  released_by: string | null;
  released_note: Generated<string>;
  version: Generated<number>;
};

export type HolidayTable = {
  organisation_id: string;
  id: string;
  day: Day;
  name: Generated<string>;
};

export type ImportTable = {
  organisation_id: string;
  id: string;
  register: string;
  file_id: string;
  state: string;
  version: Generated<number>;
  opened_by: string;
  opened_at: Date;
  asked_by: string;
  without_refused: Generated<boolean>;
  refusal: unknown;
  trouble: unknown;
  found: unknown;
  choices: unknown;
  checked: unknown;
  tried: unknown;
  done: unknown;
  done_at: Date | null;
  undone_by: string | null;
  undone_at: Date | null;
};

export type ImportMappingTable = {
  organisation_id: string;
  register: string;
  header: string;
  field: string;
};

export type ImportRowTable = {
  organisation_id: string;
  import_id: string;
  number: number;
  act: string;
  named: boolean;
  with_problems: boolean;
  brought: unknown;
  shown: unknown;
};

export type ImportWorkTable = {
  organisation_id: string;
  import_id: string;
  id: string;
  claim: string | null;
  attempts: Generated<number>;
  done: Generated<number>;
  total: Generated<number>;
  of: Generated<string>;
  heard_at: Generated<Date>;
};

export type IndicatorLimitTable = {
  organisation_id: string;
  id: string;
  indicator: string;
  version: number;
  watch: number | null;
  act: number | null;
  reason: string;
  set_by: string;
  set_on: Day;
  set_at: Date;
};

export type InstallationTable = {
  name: string;
  value: unknown;
};

export type LeadershipChangeTable = {
  organisation_id: string;
  id: string;
  what: string;
  since: Day;
  reason: string;
  recorded_by: string;
  recorded_at: Date;
  withdrawn_at: Date | null;
  withdrawn_why: Generated<string>;
  version: Generated<number>;
};

export type LeaveTable = {
  organisation_id: string;
  id: string;
  person_id: string;
  starts_on: Day;
  ends_on: Day;
  version: Generated<number>;
};

export type LedgerCheckpointTable = {
  organisation_id: string;
  id: Generated<string>;
  size: number;
  root: Buffer;
  note: string;
  verifier_key: string;
  occasion: string;
  made_at: Date;
};

export type LedgerEntryTable = {
  organisation_id: string;
  sequence: number;
  entry: Buffer;
  leaf_hash: Buffer;
  made_at: Date;
  type: string;
  object_kind: string;
  object_id: string;
  by_hand: GeneratedAlways<string | null>;
};

export type LedgerNodeTable = {
  organisation_id: string;
  level: number;
  position: number;
  hash: Buffer;
};

export type LedgerPayloadTable = {
  organisation_id: string;
  sequence: number;
  salt: Buffer;
  payload: string;
};

export type LedgerPseudonymTable = {
  organisation_id: string;
  person_id: string;
  pseudonym: string;
};

export type LedgerVerificationTable = {
  organisation_id: string;
  id: Generated<string>;
  started_at: Date;
  finished_at: Date;
  size: number;
  root: Buffer;
  payloads_absent: number;
  checkpoints: number;
  sound: boolean;
  problems: unknown;
};

export type LetterTable = {
  organisation_id: string;
  letter: string;
  item_id: string;
  lookup_hash: string;
  public_key: string;
  box: string | null;
  picture_box: string | null;
  keys: unknown;
};

export type LetterAnswerWaitingTable = {
  organisation_id: string;
  said: string;
  letter: string;
  put_on: Day;
  words: string;
  box: string | null;
  keys: unknown;
  gone: boolean | null;
  fair: number | null;
};

export type LetterSaidTable = {
  organisation_id: string;
  said: string;
  letter: string;
  person_id: string | null;
  said_on: Day;
  position: number;
  box: string | null;
  keys: unknown;
};

export type LetterWaitingTable = {
  organisation_id: string;
  letter: string;
  put_on: Day;
  kind: string;
  words: string;
  name: string;
  place_id: string | null;
  lookup_hash: string;
  public_key: string;
  picture: Buffer | null;
  box: string | null;
  picture_box: string | null;
  keys: unknown;
};

export type MailTable = {
  organisation_id: string;
  id: string;
  to_address: string;
  subject: string;
  body_text: string;
  body_html: string;
  kind: string;
  made_at: Date;
  sent_at: Date | null;
  failure: string | null;
  calendar: string | null;
  calendar_method: string | null;
};

export type MeasureTable = {
  organisation_id: string;
  id: string;
  name: string;
  definition: Generated<string>;
  unit: Generated<string>;
  kind: string;
  better: string;
  rhythm: string;
  per: Generated<number>;
  source: Generated<string>;
  owner_id: string | null;
  retired_on: Day | null;
  retire_reason: Generated<string>;
  created_by: string | null;
  recorded_at: Date;
  version: Generated<number>;
  baseline: Generated<number>;
  changed_at: Date | null;
  import_id: string | null;
  removed_at: Date | null;
};

export type MeasureNoteTable = {
  organisation_id: string;
  id: string;
  measure_id: string;
  day: Day;
  text: string;
  said_by: string | null;
  said_at: Date;
};

export type MeasureRebaseTable = {
  organisation_id: string;
  measure_id: string;
  measure_version: number;
  starts_on: Day;
  reason: string;
  decided_by: string | null;
  decided_at: Date;
};

export type MeasureRebaseWithdrawalTable = {
  organisation_id: string;
  measure_id: string;
  measure_version: number;
  reason: string;
  withdrawn_by: string | null;
  withdrawn_at: Date;
};

export type MeasureTargetTable = {
  organisation_id: string;
  measure_id: string;
  measure_version: number;
  starts_on: Day;
  target: number | null;
  reason: string;
  set_by: string | null;
  set_at: Date;
  import_id: string | null;
  undone_at: Date | null;
};

export type MeasureValueTable = {
  organisation_id: string;
  measure_id: string;
  period: Day;
  revision: number;
  value: number;
  size: number | null;
  reason: Generated<string>;
  measure_version: number;
  recorded_by: string | null;
  recorded_at: Date;
  key_id: string | null;
  import_id: string | null;
  address: string | null;
  source_columns: unknown;
  undone_at: Date | null;
};

export type MeetingTable = {
  organisation_id: string;
  id: string;
  series_id: string;
  previous_id: string | null;
  first_day: Day;
  created_by: string | null;
  recorded_at: Date;
  version: Generated<number>;
};

export type MeetingConclusionTable = {
  organisation_id: string;
  meeting_id: string;
  version: number;
  suitable: string;
  suitable_words: string;
  adequate: string;
  adequate_words: string;
  effective: string;
  effective_words: string;
  aligned: string;
  aligned_words: string;
  said_by: string | null;
  said_at: Date;
};

export type MeetingInputTable = {
  organisation_id: string;
  id: string;
  meeting_id: string;
  input: string;
  text: string;
  data_as_of: Day | null;
  file_id: string | null;
  said_by: string | null;
  said_at: Date;
};

export type MeetingInvitationTable = {
  organisation_id: string;
  meeting_id: string;
  person_id: string;
  invited_at: Date;
};

export type MeetingPackTable = {
  organisation_id: string;
  id: string;
  meeting_id: string;
  content: unknown;
  content_hash: string;
  checkpoint_size: number;
  checkpoint_root: string;
  frozen_by: string | null;
  frozen_at: Date;
};

export type MeetingSeatTable = {
  organisation_id: string;
  meeting_id: string;
  person_id: string;
  version: number;
  seated: boolean;
  attendance: string | null;
  deputy_id: string | null;
  written_by: string | null;
  written_at: Date;
};

export type MeetingSignatureTable = {
  organisation_id: string;
  id: string;
  meeting_id: string;
  person_id: string;
  part: string;
  content_hash: string;
  checkpoint_size: number;
  checkpoint_root: string;
  signed_at: Date;
};

export type MeetingTellingTable = {
  organisation_id: string;
  meeting_id: string;
  person_id: string;
  told_by: string | null;
  told_at: Date;
};

export type MeetingVersionTable = {
  organisation_id: string;
  meeting_id: string;
  version: number;
  name: string;
  purpose: Generated<string>;
  kind: string;
  rhythm: string;
  day: Day;
  starts_at: string;
  place: Generated<string>;
  chair_id: string | null;
  writer_id: string | null;
  state: string;
  chaired_by: string | null;
  held_on: Day | null;
  started_at: Date | null;
  ended_at: Date | null;
  move_reason: Generated<string>;
  cancel_reason: Generated<string>;
  written_by: string | null;
  written_at: Date;
};

export type ObjectiveTable = {
  organisation_id: string;
  id: string;
  name: string;
  why: Generated<string>;
  resources: Generated<string>;
  judged: Generated<string>;
  owner_id: string | null;
  measure_id: string | null;
  target: number | null;
  due_on: Day;
  rhythm: string;
  next_check_in: Day;
  closed_on: Day | null;
  outcome: string | null;
  close_reason: Generated<string>;
  created_by: string | null;
  recorded_at: Date;
  version: Generated<number>;
  changed_at: Date | null;
};

export type ObjectiveGoalTable = {
  organisation_id: string;
  objective_id: string;
  goal_id: string;
  linked_at: Date;
  unlinked_at: Date | null;
};

export type ObjectiveTermsTable = {
  organisation_id: string;
  objective_id: string;
  objective_version: number;
  measure_id: string | null;
  target: number | null;
  judged: string;
  due_on: Day;
  reason: Generated<string>;
  set_by: string | null;
  set_at: Date;
};

export type OrganisationTable = {
  id: string;
  name: string;
  time_zone: Generated<string>;
  locale: Generated<string>;
  currency: Generated<string>;
  what_we_do: Generated<string>;
  headcount: number | null;
  working_weekdays: Generated<number[]>;
  high_significance_means: Generated<string>;
  is_example: Generated<boolean>;
  version: Generated<number>;
  created_at: Date;
};

export type PersonTable = {
  organisation_id: string;
  id: string;
  name: string;
  email: string | null;
  job_title: Generated<string>;
  team_id: string | null;
  site_id: string | null;
  starts_on: Day | null;
  left_on: Day | null;
  as_written: Generated<boolean>;
  import_id: string | null;
  version: Generated<number>;
  recorded_at: Date;
  folded: GeneratedAlways<string | null>;
  merged_into_id: string | null;
  successor_id: string | null;
  handover: Generated<unknown>;
  departed_at: Date | null;
};

export type PersonMailTable = {
  organisation_id: string;
  person_id: string;
  version: number;
  weekday: number | null;
  hour: number | null;
  news_at_once: boolean;
  changed_at: Date;
};

export type PersonRoleTable = {
  organisation_id: string;
  id: string;
  person_id: string;
  role: string;
  starts_on: Day;
  ends_on: Day | null;
  scope: string | null;
  given_at: Generated<Date>;
  scope_team_id: string | null;
  scope_site_id: string | null;
};

export type PosterTable = {
  organisation_id: string;
  id: string;
  place_id: string;
  code: string;
  invitation: string;
  made_by: string;
  made_at: Date;
  revoked_at: Date | null;
  revoked_by: string | null;
  version: Generated<number>;
};

export type PostingKeyTable = {
  organisation_id: string;
  id: string;
  name: string;
  prefix: string;
  owner_id: string;
  expires_on: Day;
  made_at: Date;
  last_used_on: Day | null;
  ended_at: Date | null;
  ended_by: string | null;
  version: Generated<number>;
};

export type PostingKeyMeasureTable = {
  organisation_id: string;
  key_id: string;
  measure_id: string;
};

export type ProblemTable = {
  organisation_id: string;
  id: string;
  reference: string;
  folded_reference: GeneratedAlways<string | null>;
  kind: string;
  title: string;
  what_happened: Generated<string>;
  severity: string;
  process: Generated<string>;
  place: Generated<string>;
  team_id: string | null;
  found_in: string;
  found_by: string;
  happened_on: Day;
  noticed_on: Day;
  concerns: Generated<string>;
  raised_by: string | null;
  recorded_at: Date;
  owner_id: string | null;
  known_to_top_at: Date | null;
  told_to: string | null;
  cost_known: number | null;
  cost_estimated: number | null;
  causes: Generated<unknown>;
  root_keys: Generated<string[]>;
  fairness: unknown;
  same_as_id: string | null;
  check_due_on: Day | null;
  checker_id: string | null;
  checked_on: Day | null;
  checked_by: string | null;
  verdict: string | null;
  check_note: Generated<string>;
  closed_on: Day | null;
  closed_by: string | null;
  close_note: Generated<string>;
  thanks: Generated<string>;
  withdrawn_on: Day | null;
  withdraw_reason: Generated<string>;
  reopened_count: Generated<number>;
  reopen_reason: Generated<string>;
  import_id: string | null;
  source_columns: Generated<unknown>;
  version: Generated<number>;
  changed_at: Date;
  place_id: string | null;
};

export type ProblemActionTable = {
  organisation_id: string;
  problem_id: string;
  action_id: string;
  linked_at: Date;
  linked_by: string | null;
  unlinked_at: Date | null;
};

export type ProblemCostTable = {
  organisation_id: string;
  problem_id: string;
  problem_version: number;
  known: number | null;
  estimated: number | null;
  why: Generated<string>;
  said_by: string | null;
  said_at: Date;
};

export type ProblemCounterTable = {
  organisation_id: string;
  series: string;
  last: number;
};

export type ProblemEntryTable = {
  organisation_id: string;
  id: string;
  problem_id: string;
  kind: string;
  text: string;
  found: boolean | null;
  done_on: Day;
  done_by: string | null;
  written_by: string | null;
  written_at: Date;
  removed_at: Date | null;
};

export type ProblemFileTable = {
  organisation_id: string;
  problem_id: string;
  file_id: string;
};

export type ProblemImportChangeTable = {
  organisation_id: string;
  import_id: string;
  problem_id: string;
  version: number;
  version_before: number | null;
  entry_ids: Generated<string[]>;
};

export type ProblemPastTable = {
  organisation_id: string;
  id: string;
  version: number;
  changed_at: Date;
  replaced_at: Date;
  state: unknown;
  stands_from: GeneratedAlways<Date>;
  with_check: GeneratedAlways<boolean>;
};

export type PulseAnswerTable = {
  organisation_id: string;
  wave_id: string;
  decision_id: string;
  linked_by: string;
  linked_at: Date;
};

export type PulseBlockTable = {
  organisation_id: string;
  id: string;
  wave_id: string;
  parent_id: string | null;
  of_leaders: boolean;
  name: string;
  units: string[];
  eligible: number;
  position: number;
  public_key: Buffer | null;
};

export type PulseObjectionTable = {
  organisation_id: string;
  id: string;
  wave_id: string;
  question: string;
  words: string;
  reason: string;
  made_at: Date;
  judged_by: string | null;
  judged_at: Date | null;
  left_out: boolean | null;
};

export type PulseTurnoutTable = {
  organisation_id: string;
  wave_id: string;
  on_day: Day;
  percent: number;
};

export type PulseWaveTable = {
  organisation_id: string;
  id: string;
  address: string;
  form: string;
  supplements: string[];
  with_open: boolean;
  cut: string;
  least: number;
  questions: unknown;
  eligible: number;
  leaders: number;
  opens_on: Day;
  closes_on: Day;
  kept_days: number;
  announced_by: string;
  announced_at: Date;
  opened_at: Date | null;
  closed_at: Date | null;
  published_at: Date | null;
  told_at: Date | null;
  cancelled_at: Date | null;
  cancel_reason: Generated<string>;
  destroyed_at: Date | null;
  results: unknown;
  version: Generated<number>;
  single_leader_id: string | null;
  statement: Generated<string>;
  forgotten_at: Date | null;
};

export type ResourceRequestTable = {
  organisation_id: string;
  id: string;
  what: string;
  why: string;
  without_it: Generated<string>;
  cost: Generated<string>;
  wanted_by: Day | null;
  asked_by: string | null;
  asked_on: Day;
  recorded_at: Date;
  handed_to: string | null;
  handed_at: Date | null;
  answer: string | null;
  granted: Generated<string>;
  answer_why: Generated<string>;
  answered_by: string | null;
  answered_on: Day | null;
  withdrawn_on: Day | null;
  withdraw_reason: Generated<string>;
  version: Generated<number>;
};

export type SignalAnswerTable = {
  organisation_id: string;
  id: string;
  life_id: string;
  answer: string;
  words: string;
  answered_by: string | null;
  answered_on: Day;
  answered_at: Date;
};

export type SignalLifeTable = {
  organisation_id: string;
  id: string;
  signal: string;
  cause: string;
  person_id: string | null;
  began_on: Day;
  ended_on: Day | null;
};

export type SiteTable = {
  organisation_id: string;
  id: string;
  name: string;
  address: Generated<string>;
  closed_on: Day | null;
  version: Generated<number>;
};

export type StandardHeldTable = {
  organisation_id: string;
  id: string;
  standard: string;
  edition: string;
  scope: Generated<string>;
  since: Day | null;
  until: Day | null;
  version: Generated<number>;
};

export type TeamTable = {
  organisation_id: string;
  id: string;
  name: string;
  parent_id: string | null;
  site_id: string | null;
  lead_id: string | null;
  closed_on: Day | null;
  version: Generated<number>;
};

export type VisitTable = {
  organisation_id: string;
  id: string;
  visited_by: string | null;
  team_id: string;
  shift: string;
  visited_on: Day;
  note: Generated<string>;
  recorded_at: Date;
  version: Generated<number>;
};

export type VisitPointTable = {
  organisation_id: string;
  id: string;
  visit_id: string;
  position: number;
  text: string;
  noted_at: Date;
  reply: Generated<string>;
  replied_by: string | null;
  replied_on: Day | null;
  replied_at: Date | null;
};

export type VoiceCounterTable = {
  organisation_id: string;
  last: number;
};

export type VoiceFairSaidTable = {
  organisation_id: string;
  item_id: string;
};

export type VoiceFairTallyTable = {
  organisation_id: string;
  month: Day;
  answers: number;
  fair: number;
};

export type VoiceFileTable = {
  organisation_id: string;
  item_id: string;
  file_id: string;
};

export type VoiceItemTable = {
  organisation_id: string;
  id: string;
  reference: string;
  kind: string;
  text: string | null;
  sealed: Generated<boolean>;
  place_id: string | null;
  team_id: string | null;
  raised_on: Day;
  raised_at: Date | null;
  raiser_id: string | null;
  name_given: Generated<string>;
  way: string;
  to_person_id: string | null;
  about_id: string | null;
  promised_on: Day | null;
  level: Generated<string>;
  escalated_on: Day | null;
  first_reply_at: Date | null;
  decided_at: Date | null;
  decided_by: string | null;
  decision: string | null;
  reason: Generated<string>;
  told_at: Date | null;
  try_until: Day | null;
  try_measure: Generated<string>;
  try_ended_on: Day | null;
  try_outcome: Generated<string>;
  action_id: string | null;
  problem_id: string | null;
  done_at: Date | null;
  done_by: string | null;
  outcome: Generated<string>;
  benefit_money: number | null;
  benefit_hours: number | null;
  benefit_note: Generated<string>;
  asked_gone_on: Day | null;
  gone: boolean | null;
  closed_on: Day | null;
  closed_how: string | null;
  recorded_at: Date;
  changed_at: Date;
  version: Generated<number>;
  folded_reference: GeneratedAlways<string | null>;
  import_id: string | null;
  source_columns: Generated<unknown>;
  place_given: Generated<string>;
  decided_by_given: Generated<string>;
};

export type VoiceItemImportChangeTable = {
  organisation_id: string;
  import_id: string;
  voice_item_id: string;
  version: number;
  version_before: number | null;
};

export type VoiceItemPastTable = {
  organisation_id: string;
  id: string;
  version: number;
  changed_at: Date;
  replaced_at: Date;
  state: unknown;
};

export type VoicePlaceTable = {
  organisation_id: string;
  id: string;
  name: string;
  site_id: string | null;
  team_id: string | null;
  people: number | null;
  retired_on: Day | null;
  version: Generated<number>;
};

export type VoicePromiseTable = {
  organisation_id: string;
  kind: string;
  days: number;
};

export type VoiceReplyTable = {
  organisation_id: string;
  id: string;
  item_id: string;
  person_id: string | null;
  by_raiser: boolean;
  text: string | null;
  sealed: Generated<boolean>;
  said_on: Day;
  said_at: Date | null;
  recorded_at: Date;
  import_id: string | null;
  name_given: Generated<string>;
};

export type VoiceSupportTable = {
  organisation_id: string;
  item_id: string;
  person_id: string;
  since: Date;
  left_at: Date | null;
};

export type VoiceWordTable = {
  organisation_id: string;
  word: string;
  item_id: string;
  open: Generated<boolean>;
};

export type WeeklyMailRoundTable = {
  organisation_id: string;
  person_id: string;
  slot: Day;
  looked_at: Date;
  mail_id: string | null;
};

export type WhyMessageTable = {
  organisation_id: string;
  id: string;
  title: string;
  text: string;
  case_kind: string;
  case_id: string | null;
  case_label: string;
  everyone: boolean;
  addressed: number;
  written_by: string | null;
  written_on: Day;
  recorded_at: Date;
  version: Generated<number>;
};

export type WhyMessageToTable = {
  organisation_id: string;
  message_id: string;
  team_id: string;
};

export type WhyTellingTable = {
  organisation_id: string;
  id: string;
  message_id: string;
  occasion: string;
  told_on: Day;
  people: number;
  told_by: string | null;
  told_at: Date;
};

export type IdentityAccountTable = {
  id: string;
  account_id: string;
  provider_id: string;
  user_id: string;
  access_token: string | null;
  refresh_token: string | null;
  id_token: string | null;
  access_token_expires_at: Date | null;
  refresh_token_expires_at: Date | null;
  scope: string | null;
  password: string | null;
  created_at: Date;
  updated_at: Date;
};

export type IdentityAnswerLinkTable = {
  id: string;
  organisation_id: string;
  person_id: string;
  purpose: string;
  record_id: string;
  record_version: number;
  made_at: Date;
  expires_at: Date;
  used_at: Date | null;
  used_key: string | null;
};

export type IdentityDoorTable = {
  organisation_id: string;
  time_zone: string;
};

export type IdentityFirstRunTable = {
  token_hash: string;
  made_at: Date;
  expires_at: Date;
};

export type IdentityInvitationTable = {
  code_hash: string;
  organisation_id: string;
  person_id: string;
  route: string;
  email: string | null;
  made_by: string;
  made_at: Date;
  expires_at: Date;
  used_at: Date | null;
};

export type IdentityMembershipTable = {
  user_id: string;
  organisation_id: string;
  person_id: string;
};

export type IdentityPasskeyTable = {
  id: string;
  name: string | null;
  public_key: string;
  user_id: string;
  credential_id: string;
  counter: number;
  device_type: string;
  backed_up: boolean;
  transports: string | null;
  created_at: Date | null;
  aaguid: string | null;
};

export type IdentityPosterDoorTable = {
  code_hash: string;
  organisation_id: string;
  poster_id: string;
};

export type IdentityPostingKeyTable = {
  token_hash: string;
  organisation_id: string;
  key_id: string;
  person_id: string;
  expires_at: Date;
};

export type IdentityResetCodeTable = {
  code_hash: string;
  user_id: string;
  made_at: Date;
  expires_at: Date;
};

export type IdentitySessionTable = {
  id: string;
  user_id: string;
  token_hash: string;
  expires_at: Date;
  created_at: Date;
  updated_at: Date;
  ip_address: string | null;
  user_agent: string | null;
  started_at: Date;
  last_used_at: Date;
  proven_at: Date;
  second_factor: boolean;
  strong: boolean;
  shared: boolean;
  strict: boolean;
  own_device: Generated<boolean>;
};

export type IdentityThrottleTable = {
  key: string;
  failures: number;
  last_at: Date;
  blocked_until: Date;
  succeeded_at: Date | null;
};

export type IdentityTwoFactorTable = {
  id: string;
  user_id: string;
  secret: string;
  backup_codes: string;
  verified: Generated<boolean | null>;
  failed_verification_count: Generated<number | null>;
  locked_until: Date | null;
};

export type IdentityUsedCodeTable = {
  user_id: string;
  code_hash: string;
  used_at: Date;
};

export type IdentityUserTable = {
  id: string;
  name: string;
  email: string;
  email_verified: Generated<boolean>;
  image: string | null;
  two_factor_enabled: Generated<boolean | null>;
  created_at: Date;
  updated_at: Date;
  access_ended_at: Date | null;
};

export type IdentityVerificationTable = {
  id: string;
  identifier: string;
  value: string;
  expires_at: Date;
  created_at: Date;
  updated_at: Date;
};

export type Database = {
  action: ActionTable;
  action_comment: ActionCommentTable;
  action_counter: ActionCounterTable;
  action_due_move: ActionDueMoveTable;
  action_file: ActionFileTable;
  action_helper: ActionHelperTable;
  action_import_change: ActionImportChangeTable;
  action_link: ActionLinkTable;
  action_past: ActionPastTable;
  action_view: ActionViewTable;
  agenda_item: AgendaItemTable;
  agenda_item_version: AgendaItemVersionTable;
  agenda_note: AgendaNoteTable;
  agenda_note_version: AgendaNoteVersionTable;
  agenda_outcome: AgendaOutcomeTable;
  agenda_time: AgendaTimeTable;
  calendar_feed: CalendarFeedTable;
  certificate: CertificateTable;
  check_in: CheckInTable;
  command_receipt: CommandReceiptTable;
  commitment: CommitmentTable;
  commitment_evidence: CommitmentEvidenceTable;
  commitment_move: CommitmentMoveTable;
  commitment_to: CommitmentToTable;
  culture_evaluation: CultureEvaluationTable;
  culture_month: CultureMonthTable;
  decision: DecisionTable;
  decision_fact: DecisionFactTable;
  decision_version: DecisionVersionTable;
  duty_holder: DutyHolderTable;
  duty_task: DutyTaskTable;
  earlier_words: EarlierWordsTable;
  external_audit: ExternalAuditTable;
  file: FileTable;
  goal: GoalTable;
  goal_turn: GoalTurnTable;
  handler: HandlerTable;
  hold: HoldTable;
  holiday: HolidayTable;
  import: ImportTable;
  import_mapping: ImportMappingTable;
  import_row: ImportRowTable;
  import_work: ImportWorkTable;
  indicator_limit: IndicatorLimitTable;
  installation: InstallationTable;
  leadership_change: LeadershipChangeTable;
  leave: LeaveTable;
  ledger_checkpoint: LedgerCheckpointTable;
  ledger_entry: LedgerEntryTable;
  ledger_node: LedgerNodeTable;
  ledger_payload: LedgerPayloadTable;
  ledger_pseudonym: LedgerPseudonymTable;
  ledger_verification: LedgerVerificationTable;
  letter: LetterTable;
  letter_answer_waiting: LetterAnswerWaitingTable;
  letter_said: LetterSaidTable;
  letter_waiting: LetterWaitingTable;
  mail: MailTable;
  measure: MeasureTable;
  measure_note: MeasureNoteTable;
  measure_rebase: MeasureRebaseTable;
  measure_rebase_withdrawal: MeasureRebaseWithdrawalTable;
  measure_target: MeasureTargetTable;
  measure_value: MeasureValueTable;
  meeting: MeetingTable;
  meeting_conclusion: MeetingConclusionTable;
  meeting_input: MeetingInputTable;
  meeting_invitation: MeetingInvitationTable;
  meeting_pack: MeetingPackTable;
  meeting_seat: MeetingSeatTable;
  meeting_signature: MeetingSignatureTable;
  meeting_telling: MeetingTellingTable;
  meeting_version: MeetingVersionTable;
  objective: ObjectiveTable;
  objective_goal: ObjectiveGoalTable;
  objective_terms: ObjectiveTermsTable;
  organisation: OrganisationTable;
  person: PersonTable;
  person_mail: PersonMailTable;
  person_role: PersonRoleTable;
  poster: PosterTable;
  posting_key: PostingKeyTable;
  posting_key_measure: PostingKeyMeasureTable;
  problem: ProblemTable;
  problem_action: ProblemActionTable;
  problem_cost: ProblemCostTable;
  problem_counter: ProblemCounterTable;
  problem_entry: ProblemEntryTable;
  problem_file: ProblemFileTable;
  problem_import_change: ProblemImportChangeTable;
  problem_past: ProblemPastTable;
  pulse_answer: PulseAnswerTable;
  pulse_block: PulseBlockTable;
  pulse_objection: PulseObjectionTable;
  pulse_turnout: PulseTurnoutTable;
  pulse_wave: PulseWaveTable;
  resource_request: ResourceRequestTable;
  signal_answer: SignalAnswerTable;
  signal_life: SignalLifeTable;
  site: SiteTable;
  standard_held: StandardHeldTable;
  team: TeamTable;
  visit: VisitTable;
  visit_point: VisitPointTable;
  voice_counter: VoiceCounterTable;
  voice_fair_said: VoiceFairSaidTable;
  voice_fair_tally: VoiceFairTallyTable;
  voice_file: VoiceFileTable;
  voice_item: VoiceItemTable;
  voice_item_import_change: VoiceItemImportChangeTable;
  voice_item_past: VoiceItemPastTable;
  voice_place: VoicePlaceTable;
  voice_promise: VoicePromiseTable;
  voice_reply: VoiceReplyTable;
  voice_support: VoiceSupportTable;
  voice_word: VoiceWordTable;
  weekly_mail_round: WeeklyMailRoundTable;
  why_message: WhyMessageTable;
  why_message_to: WhyMessageToTable;
  why_telling: WhyTellingTable;
  'identity.account': IdentityAccountTable;
  'identity.answer_link': IdentityAnswerLinkTable;
  'identity.door': IdentityDoorTable;
  'identity.first_run': IdentityFirstRunTable;
  'identity.invitation': IdentityInvitationTable;
  'identity.membership': IdentityMembershipTable;
  'identity.passkey': IdentityPasskeyTable;
  'identity.poster_door': IdentityPosterDoorTable;
  'identity.posting_key': IdentityPostingKeyTable;
  'identity.reset_code': IdentityResetCodeTable;
  'identity.session': IdentitySessionTable;
  'identity.throttle': IdentityThrottleTable;
  'identity.two_factor': IdentityTwoFactorTable;
  'identity.used_code': IdentityUsedCodeTable;
  'identity.user': IdentityUserTable;
  'identity.verification': IdentityVerificationTable;
};
