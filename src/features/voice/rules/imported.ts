import type { Day } from '../../../lib/day.ts';
import type { FieldValues } from '../../imports/rules/register.ts';
import { DECIDABLE, type Decision, type Ending, type Kind } from '../contract/kinds.ts';
import type { FileState } from '../contract/register.ts';
import { standingOf } from './standing.ts';

/** What of an item a file can say, its replies left out. Whoever said, answered and decided stands as written. */
export type FileColumns = {
  readonly kind: Kind;
  readonly text: string;
  readonly place_given: string;
  readonly raised_on: Day;
  readonly name_given: string;
  readonly first_reply_on: Day | null;
  readonly decision: Decision | null;
  readonly decided_on: Day | null;
  readonly decided_by_given: string;
  readonly reason: string;
  readonly try_until: Day | null;
  readonly try_measure: string;
  readonly try_ended_on: Day | null;
  readonly try_outcome: string;
  readonly done_on: Day | null;
  readonly outcome: string;
  readonly benefit_money: number | null;
  readonly benefit_hours: number | null;
  readonly benefit_note: string;
  readonly asked_gone_on: Day | null;
  readonly gone: boolean | null;
  readonly closed_on: Day | null;
  readonly closed_how: Ending | null;
};

/** One answer in a file. */
export type FileReply = { readonly text: string; readonly by: string; readonly on: Day };

/** An item as a file would have to tell of it. */
export type ImportableItem = FileColumns & {
  readonly id: string;
  readonly reference: string;
  readonly version: number;
  readonly source_columns: Readonly<Record<string, string>>;
  /** All that was answered in one text, and by whom the first word was. */
  readonly reply: string;
  readonly answered_by: string;
};

/** What a file would have to say of an item to change nothing. */
export function fileValues(item: Omit<ImportableItem, 'id' | 'version' | 'source_columns'>) {
  const said = {
    reference: item.reference,
    kind: item.kind,
    text: item.text,
    place: item.place_given,
    raised_on: item.raised_on,
    raiser: item.name_given,
    reply: item.reply,
    replied_on: item.first_reply_on,
    answered_by: item.answered_by === '' ? item.decided_by_given : item.answered_by,
    decision: item.decision,
    reason: item.reason,
    decided_on: item.decided_on,
    try_until: item.try_until,
    try_measure: item.try_measure,
    try_ended_on: item.try_ended_on,
    try_outcome: item.try_outcome,
    done_on: item.done_on,
    outcome: item.outcome,
    benefit_money: item.benefit_money,
    benefit_hours: item.benefit_hours,
    benefit_note: item.benefit_note,
    asked_gone_on: item.asked_gone_on,
    status: stateOf(item),
    closed_on: item.closed_on,
    closed_how: item.closed_how,
  };
  const filled = Object.entries(said).filter(([, value]) => value !== null && value !== '');
  return Object.fromEntries(filled) as FieldValues;
}

function stateOf(
  item: Pick<
    FileColumns,
    'closed_on' | 'closed_how' | 'asked_gone_on' | 'decision' | 'try_ended_on' | 'first_reply_on'
  >,
): FileState {
  const ended: Partial<Record<Ending, FileState>> = {
    done: 'done',
    no: 'rejected',
    withdrawn: 'withdrawn',
  };
  const stands = standingOf({
    ...item,
    first_reply_at: item.first_reply_on === null ? null : new Date(0),
  });
  if (stands === 'closed') return ended[item.closed_how ?? 'answered'] ?? 'closed';
  return stands === 'decided' ? 'accepted' : stands;
}

/** The reply a row tells of; undefined where it tells of none. What has no day was known by the day of the import. */
export function replyOf(values: FieldValues, today: Day): FileReply | undefined {
  const text = wordIn(values, 'reply');
  if (text === '') return undefined;
  return { text, by: wordIn(values, 'answered_by'), on: heardOn(values, today) ?? today };
}

const wordIn = (values: FieldValues, name: string): string =>
  (values[name] as string | undefined) ?? '';

function dayIn(values: FieldValues, name: string, latest: Day): Day | null {
  const value = values[name];
  return typeof value === 'string' && value <= latest ? (value as Day) : null;
}

const numberIn = (values: FieldValues, name: string, most: number): number | null => {
  const value = values[name];
  return typeof value === 'number' && value >= 0 && value <= most ? value : null;
};

function heardOn(values: FieldValues, today: Day): Day | null {
  return (
    dayIn(values, 'replied_on', today) ??
    dayIn(values, 'decided_on', today) ??
    dayIn(values, 'closed_on', today)
  );
}

/**
 * The item a row of a file tells of. Days are those of the file, however long ago; what happened on a day it does not name had
 * happened by the day of the import. What a file does not call anything is a concern: nobody reads it who should not.
 */
export function importedItem(values: FieldValues, today: Day): FileColumns {
  const kind = (values['kind'] as Kind | undefined) ?? 'concern';
  const decision = decisionOf(values, kind);
  const raised = dayIn(values, 'raised_on', today) ?? today;
  const ended = endingOf(values, kind, decision, raised, today);
  const decided =
    decision === null ? null : (dayIn(values, 'decided_on', today) ?? heardOn(values, today));
  const heard = wordIn(values, 'reply') !== '' || decision !== null || values['status'] === 'heard';
  const done = dayIn(values, 'done_on', today) ?? (ended.closed_how === 'done' ? ended.on : null);
  const trial = decision === 'try' || values['try_until'] !== undefined;
  return {
    kind,
    text: wordIn(values, 'text'),
    place_given: wordIn(values, 'place'),
    raised_on: raised,
    name_given: wordIn(values, 'raiser'),
    first_reply_on: heard ? (heardOn(values, today) ?? ended.on ?? today) : null,
    decision,
    decided_on: decision === null ? null : (decided ?? ended.on ?? today),
    decided_by_given: decision === null ? '' : wordIn(values, 'answered_by'),
    reason: wordIn(values, 'reason'),
    try_until: trial ? ((values['try_until'] as Day | undefined) ?? null) : null,
    try_measure: wordIn(values, 'try_measure'),
    try_ended_on: dayIn(values, 'try_ended_on', today),
    try_outcome: wordIn(values, 'try_outcome'),
    done_on: done,
    outcome: wordIn(values, 'outcome'),
    benefit_money: numberIn(values, 'benefit_money', 999_999_999_999),
    benefit_hours: numberIn(values, 'benefit_hours', 999_999),
    benefit_note: wordIn(values, 'benefit_note'),
    asked_gone_on: kind === 'barrier' ? dayIn(values, 'asked_gone_on', today) : null,
    gone: ended.closed_how === 'gone' ? true : null,
    closed_on: ended.on,
    closed_how: ended.closed_how,
  };
}

const DECIDED_BY_STATE: Partial<Record<FileState, Decision>> = {
  accepted: 'yes',
  trying: 'try',
  done: 'yes',
  rejected: 'no',
};

/** What was decided, as far as it can be decided about such a thing. A try without a day it ends on is an agreement. */
function decisionOf(values: FieldValues, kind: Kind): Decision | null {
  const state = values['status'] as FileState | undefined;
  const said = (values['decision'] as Decision | undefined) ?? DECIDED_BY_STATE[state ?? 'waits'];
  if (said === undefined) return null;
  const decidable = DECIDABLE[kind];
  const meant = said === 'try' && values['try_until'] === undefined ? 'yes' : said;
  if (decidable.includes(meant)) return meant;
  if (kind === 'question') return 'answered';
  return meant === 'try' && decidable.includes('yes') ? 'yes' : null;
}

function endingOf(
  values: FieldValues,
  kind: Kind,
  decision: Decision | null,
  raised: Day,
  today: Day,
): { readonly on: Day | null; readonly closed_how: Ending | null } {
  const state = values['status'] as FileState | undefined;
  const on = dayIn(values, 'closed_on', today);
  if (kind === 'thanks') return { on: on ?? raised, closed_how: 'said' };
  const how = (values['closed_how'] as Ending | undefined) ?? howOf(values, kind, decision);
  const closes =
    state === undefined
      ? on !== null || how === 'no' || decision === 'answered'
      : ['closed', 'done', 'rejected', 'withdrawn'].includes(state);
  if (!closes) return { on: null, closed_how: null };
  const known = dayIn(values, 'done_on', today) ?? heardOn(values, today);
  return { on: on ?? known ?? today, closed_how: how };
}

/** How it ended, where it did and no column says how. Only what the file calls done is done. */
function howOf(values: FieldValues, kind: Kind, decision: Decision | null): Ending {
  if (values['status'] === 'withdrawn') return 'withdrawn';
  if (decision === 'answered') return 'answered';
  if (decision === 'no') return 'no';
  const isDone =
    values['status'] === 'done' || values['done_on'] !== undefined || wordIn(values, 'outcome');
  if (isDone && kind !== 'question') return 'done';
  return decision === null && wordIn(values, 'reply') ? 'answered' : 'not_recorded';
}

/** Columns that a row changes in an item that came with a file; what the file leaves empty stays. */
export function changesByFile(
  item: ImportableItem,
  values: FieldValues,
  today: Day,
): Partial<FileColumns> {
  const { status, closed_on: closed, closed_how: how, ...said } = fileValues(item);
  const saysEnd = ['status', 'closed_on', 'closed_how'].some((name) => values[name] !== undefined);
  // A state such as "rejected" tells the decision anew; of what is open, a decision says anew how it stands.
  const redecided = DECIDED_BY_STATE[values['status'] as FileState] !== undefined;
  const decides = values['decision'] !== undefined && item.closed_on === null;
  const rest = redecided ? { ...said, decision: undefined } : said;
  // How it ended is looked for anew where nobody knew it: the file may tell now what was done.
  const ended = { status, closed_on: closed, closed_how: how === 'not_recorded' ? undefined : how };
  const kept = withoutNothing(saysEnd || decides ? rest : { ...rest, ...ended });
  const target = importedItem({ ...kept, ...values } as FieldValues, today);
  const changes = Object.entries(target).filter(
    ([name, value]) => item[name as keyof FileColumns] !== value,
  );
  return Object.fromEntries(changes) as Partial<FileColumns>;
}

function withoutNothing(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
