import type { Day } from '../../../lib/day.ts';
import type { FieldValues, PersonWritten } from '../../imports/rules/register.ts';
import type { ActionFacts, ActionWords, Stage } from '../contract/shapes.ts';
import { stageOn } from '../rules.ts';

const WORDS = [
  'title',
  'description',
  'why',
  'source',
  'source_reference',
  'significance',
  'process',
  'containment',
  'cause',
  'corrective_action',
  'result',
  'cancel_reason',
  'check_note',
] as const;
const DAYS = [
  'opened_on',
  'first_due_on',
  'due_on',
  'contained_on',
  'planned_on',
  'done_on',
  'proved_on',
  'cancelled_on',
  'check_due_on',
  'checked_on',
] as const;

/** What of an action a file can say, people left out. */
export type FileColumns = { [Word in (typeof WORDS)[number]]: string } & {
  [Name in Exclude<(typeof DAYS)[number], 'opened_on'>]: Day | null;
} & { opened_on: Day; proposed: boolean; verdict: string | null };

/** An action as it stands, with what a file can change. */
export type ImportableAction = ActionFacts &
  ActionWords &
  FileColumns & { readonly source_columns: Readonly<Record<string, string>> };

/** People as a file would name them. */
export type NamedPeople = {
  readonly accountable: PersonWritten | null;
  readonly checker: PersonWritten | null;
  readonly helpers: readonly PersonWritten[];
};

/** What a file would have to say to change nothing. */
export function fileValues(action: ImportableAction, people: NamedPeople, today: Day): FieldValues {
  const said = {
    ...Object.fromEntries([...WORDS, ...DAYS].map((name) => [name, action[name]])),
    reference: action.reference,
    verdict: action.verdict,
    status: stageOn(action, today),
    accountable: people.accountable,
    checker: people.checker,
    helpers: people.helpers.length === 0 ? null : people.helpers,
  };
  const filled = Object.entries(said).filter(([, value]) => value !== null && value !== '');
  return Object.fromEntries(filled) as FieldValues;
}

/** The action that a row of a file tells of. Dates are those of the file, however long ago. */
export function importedAction(values: FieldValues, today: Day): FileColumns {
  const word = (name: string): string => (values[name] as string | undefined) ?? '';
  const on = (name: string): Day | null => (values[name] as Day | undefined) ?? null;
  const stage = values['status'] as Stage | undefined;
  const due = on('due_on') ?? on('first_due_on');
  const ended = ending(values, today);
  const checked = checking(values, ended.done_on);
  // Named one by one: tens of thousands of these are made at a time, and put together from parts they
  // take several times as long.
  return {
    title: word('title'),
    description: word('description'),
    why: word('why'),
    source: word('source') || 'other',
    source_reference: word('source_reference'),
    significance: word('significance') || 'normal',
    process: word('process'),
    containment: word('containment'),
    cause: word('cause'),
    corrective_action: word('corrective_action'),
    result: word('result'),
    cancel_reason: word('cancel_reason'),
    check_note: word('check_note'),
    opened_on: on('opened_on') ?? earliest(values, today),
    first_due_on: on('first_due_on') ?? due,
    due_on: due,
    contained_on: on('contained_on') ?? (stage === 'contained' ? today : null),
    planned_on: on('planned_on') ?? (stage === 'planned' ? today : null),
    done_on: ended.done_on,
    proved_on: checked.proved_on,
    cancelled_on: ended.cancelled_on,
    check_due_on: on('check_due_on'),
    checked_on: checked.checked_on,
    verdict: checked.verdict,
    proposed: stage === 'proposed',
  };
}

/**
 * When it ended and how. What it says of its state counts more than a date beside it; where it says
 * closed and no date says when, it had ended by the day of the import, and that is all one knows.
 */
function ending(values: FieldValues, today: Day): Pick<FileColumns, 'done_on' | 'cancelled_on'> {
  const stage = values['status'] as Stage | undefined;
  const done = past(values['done_on'], today);
  const cancelled = past(values['cancelled_on'], today);
  if (stage === 'cancelled') return { done_on: null, cancelled_on: cancelled ?? done ?? today };
  if (stage === 'done' || stage === 'proved') return { done_on: done ?? today, cancelled_on: null };
  if (stage !== undefined) return { done_on: null, cancelled_on: null };
  return { done_on: cancelled === null ? done : null, cancelled_on: cancelled };
}

/** Whether it worked, as far as the file says; a proof needs something that was done. */
function checking(
  values: FieldValues,
  doneOn: Day | null,
): Pick<FileColumns, 'verdict' | 'checked_on' | 'proved_on'> {
  const proved = values['status'] === 'proved';
  const verdict = (values['verdict'] as string | undefined) ?? (proved ? 'effective' : null);
  const said = (values['checked_on'] as Day | undefined) ?? null;
  const checkedOn = said ?? (verdict === null ? null : doneOn);
  return {
    verdict,
    checked_on: checkedOn,
    proved_on: verdict === 'effective' && doneOn !== null ? checkedOn : null,
  };
}

function past(value: FieldValues[string] | undefined, today: Day): Day | null {
  return typeof value === 'string' && value <= today ? (value as Day) : null;
}

/** Where nothing says when it came up: it was there when something first happened to it. */
function earliest(values: FieldValues, today: Day): Day {
  return DAYS.map((name) => past(values[name], today) ?? today).reduce((one, other) =>
    other < one ? other : one,
  );
}

/** Days of the end that a file gives and that do not count, because it says it has not ended. */
export function daysLeftOver(values: FieldValues, columns: FileColumns): Record<string, string> {
  const over: [string, string, Day | null][] = [
    ['done_on', 'Date closed', columns.done_on ?? columns.cancelled_on],
    ['cancelled_on', 'Stopped on', columns.cancelled_on],
  ];
  return Object.fromEntries(
    over.flatMap(([name, heading, kept]) => {
      const given = values[name];
      return given === undefined || given === kept ? [] : [[heading, String(given)]];
    }),
  );
}

/** Columns that a row changes in an action that exists; what the file leaves empty stays. */
export function changesByFile(
  action: ImportableAction,
  values: FieldValues,
  today: Day,
): Partial<FileColumns> {
  const current = fileValues(action, { accountable: null, checker: null, helpers: [] }, today);
  const { status, ...rest } = current;
  const saysEnd = values['done_on'] !== undefined || values['cancelled_on'] !== undefined;
  const kept = saysEnd || status === undefined ? rest : current;
  const target = importedAction({ ...kept, ...values }, today);
  const proposed = target.proposed && action.proposed;
  const changes = Object.entries({ ...target, proposed }).filter(
    ([name, value]) => action[name as keyof FileColumns] !== value,
  );
  return Object.fromEntries(changes) as Partial<FileColumns>;
}
