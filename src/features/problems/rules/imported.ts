import type { Day } from '../../../lib/day.ts';
import { fold } from '../../../lib/fold.ts';
import type { FieldValues, PersonWritten } from '../../imports/rules/register.ts';
import type { Category, FoundBy, FoundIn, Kind, Severity, Verdict } from '../contract/kinds.ts';
import type { ProblemSource } from '../contract/register.ts';
import type { Cause } from '../contract/shapes.ts';
import { rootKeysOf, rootsOf } from './causes.ts';

/** What of a problem a file can say, people and what was done at once left out. */
export type FileColumns = {
  readonly title: string;
  readonly what_happened: string;
  readonly kind: Kind;
  readonly found_by: FoundBy;
  readonly found_in: FoundIn;
  readonly severity: Severity;
  readonly process: string;
  /** Where, in the words of the file. */
  readonly place: string;
  readonly concerns: string;
  readonly happened_on: Day;
  readonly noticed_on: Day;
  readonly closed_on: Day | null;
  readonly withdrawn_on: Day | null;
  readonly verdict: Verdict | null;
  readonly checked_on: Day | null;
  readonly check_note: string;
  readonly cost_known: number | null;
  readonly cost_estimated: number | null;
  readonly causes: readonly Cause[];
  readonly root_keys: readonly string[];
};

/** A problem as it stands, with what a file can change. */
export type ImportableProblem = FileColumns & {
  readonly id: string;
  readonly reference: string;
  readonly version: number;
  readonly owner_id: string | null;
  readonly source_columns: Readonly<Record<string, string>>;
  /** What was written about what was done at once, and how it was put right, each in one text. */
  readonly containment: string;
  readonly correction: string;
};

const MEANT: Readonly<Record<ProblemSource, readonly [Kind, FoundBy, FoundIn]>> = {
  nonconformity: ['nonconformity', 'staff', 'in_work'],
  complaint: ['complaint', 'customer', 'at_customer'],
  incident: ['incident', 'staff', 'other'],
  near_miss: ['near_miss', 'staff', 'other'],
  audit_finding: ['audit_finding', 'internal_audit', 'audit'],
  external_audit: ['audit_finding', 'external_audit', 'audit'],
  supplier: ['nonconformity', 'supplier', 'incoming'],
  authority: ['nonconformity', 'authority', 'other'],
};

/** What is meant where nothing but who found it is said, and where such a finder comes upon things. */
const FINDER_MEANS: Readonly<Partial<Record<FoundBy, ProblemSource>>> = {
  customer: 'complaint',
  internal_audit: 'audit_finding',
  external_audit: 'external_audit',
  supplier: 'supplier',
  authority: 'authority',
};

/** Kind, finder and place of finding: what the file says, else what is usual for what it says. */
function foundOf(values: FieldValues): readonly [Kind, FoundBy, FoundIn] {
  const by = values['found_by'] as FoundBy | undefined;
  const finder = by === undefined ? undefined : FINDER_MEANS[by];
  const source = (values['source'] as ProblemSource | undefined) ?? finder ?? 'nonconformity';
  const [kind, usualBy, usualIn] = MEANT[source];
  const where = (values['found_in'] as FoundIn | undefined) ?? (finder && MEANT[finder][2]);
  return [kind, by ?? usualBy, where ?? usualIn];
}

/** What a file would call the kind and finder of a problem. */
function sourceOf({ kind, found_by: by }: Pick<FileColumns, 'kind' | 'found_by'>): ProblemSource {
  if (kind === 'audit_finding' && by === 'external_audit') return 'external_audit';
  const found = kind === 'nonconformity' && (by === 'supplier' || by === 'authority') ? by : kind;
  return found;
}

// What registers write where the person is the cause; everything else is looked for in the set-up.
const PERSON = [
  'human error',
  'operator error',
  'human factor',
  'lack of attention',
  'inattention',
  'carelessness',
  'negligence',
  'forgot',
  'menschliches versagen',
  'bedienfehler',
  'unachtsamkeit',
  'erreur humaine',
];
const SET_UP: readonly (readonly [Category, readonly string[]])[] = [
  ['clarity', ['training', 'unclear', 'not defined', 'not known', 'schulung', 'unklar']],
  ['method', ['procedure', 'process', 'instruction', 'verfahren', 'anweisung']],
  ['tools', ['tool', 'machine', 'equipment', 'gauge', 'software', 'werkzeug', 'maschine']],
  ['material', ['material', 'supplier', 'drawing', 'part ', 'lieferant', 'zeichnung']],
  ['time', ['time', 'workload', 'capacity', 'zeit', 'kapazität']],
];

/** Where in the set-up a cause that is only words may lie. A register says no categories; who leads it puts it right. */
export function categoryOf(cause: string): Category {
  const words = fold(cause);
  if (PERSON.some((one) => words.includes(one))) return 'person';
  const found = SET_UP.find(([, marks]) => marks.some((mark) => words.includes(fold(mark))));
  return found?.[0] ?? 'method';
}

/** The cause a file names, as the first of a tree: a root cause, unless it is a person, which stands alone for nothing. */
function treeOf(cause: string): Cause[] {
  if (cause === '') return [];
  const category = categoryOf(cause);
  return [{ cause: 1, parent: null, text: cause, category, root: category !== 'person' }];
}

/** What a file would have to say to change nothing. */
export function fileValues(problem: ImportableProblem, owner: PersonWritten | null): FieldValues {
  const { closed_on: closed, withdrawn_on: withdrawn, causes } = problem;
  const cause = rootsOf(causes)[0] ?? causes[0];
  const said = {
    reference: problem.reference,
    title: problem.title,
    what_happened: problem.what_happened,
    source: sourceOf(problem),
    severity: problem.severity,
    process: problem.process,
    place: problem.place,
    concerns: problem.concerns,
    noticed_on: problem.noticed_on,
    happened_on: problem.happened_on,
    owner,
    containment: problem.containment,
    correction: problem.correction,
    cause: cause?.text ?? '',
    status: closed !== null ? 'closed' : withdrawn === null ? 'open' : 'withdrawn',
    closed_on: closed ?? withdrawn,
    verdict: problem.verdict,
    checked_on: problem.checked_on,
    check_note: problem.check_note,
    found_by: problem.found_by,
    found_in: problem.found_in,
    cost_known: problem.cost_known,
    cost_estimated: problem.cost_estimated,
  };
  const filled = Object.entries(said).filter(([, value]) => value !== null && value !== '');
  return Object.fromEntries(filled) as FieldValues;
}

/** The problem that a row of a file tells of. Dates are those of the file, however long ago. */
export function importedProblem(values: FieldValues, today: Day): FileColumns {
  const word = (name: string): string => (values[name] as string | undefined) ?? '';
  const amount = (name: string): number | null => (values[name] as number | undefined) ?? null;
  const [kind, foundBy, foundIn] = foundOf(values);
  const ended = ending(values, today);
  const noticed = notLater(values['noticed_on'] ?? values['happened_on'], today);
  const happened = notLater(values['happened_on'], noticed);
  const verdict = (values['verdict'] as Verdict | undefined) ?? null;
  const checked = past(values['checked_on'], today);
  const causes = treeOf(word('cause'));
  return {
    title: word('title'),
    what_happened: word('what_happened'),
    kind,
    found_by: foundBy,
    found_in: foundIn,
    severity: (values['severity'] as Severity | undefined) ?? 'minor',
    process: word('process'),
    place: word('place'),
    concerns: word('concerns'),
    happened_on: happened,
    noticed_on: noticed,
    ...ended,
    verdict,
    checked_on: verdict === null ? null : (checked ?? ended.closed_on ?? today),
    check_note: word('check_note'),
    cost_known: amount('cost_known'),
    cost_estimated: amount('cost_estimated'),
    causes,
    root_keys: rootKeysOf(causes),
  };
}

/** When it ended and how. Where it says closed and no date says when, it had ended by the day of the import. */
function ending(values: FieldValues, today: Day): Pick<FileColumns, 'closed_on' | 'withdrawn_on'> {
  const status = values['status'];
  const on = past(values['closed_on'], today);
  if (status === 'withdrawn') return { closed_on: null, withdrawn_on: on ?? today };
  if (status === 'closed') return { closed_on: on ?? today, withdrawn_on: null };
  return { closed_on: status === undefined ? on : null, withdrawn_on: null };
}

function past(value: FieldValues[string] | undefined, today: Day): Day | null {
  return typeof value === 'string' && value <= today ? (value as Day) : null;
}

/** A day that a file gives, or the latest it can be. */
function notLater(value: FieldValues[string] | undefined, latest: Day): Day {
  return past(value, latest) ?? latest;
}

/**
 * Columns that a row changes in a problem that exists; what the file leaves empty stays. Causes that were found here since
 * are better known than those of a file, so a file fills them only where there are none.
 */
export function changesByFile(
  problem: ImportableProblem,
  values: FieldValues,
  today: Day,
): Partial<FileColumns> {
  const {
    status,
    closed_on: closed,
    found_by: by,
    found_in: where,
    ...rest
  } = fileValues(problem, null);
  // Another kind or source means who found it anew, where the file does not say.
  const stays = values['source'] === undefined || values['source'] === rest['source'];
  const sameFinder = values['found_by'] === undefined || values['found_by'] === by;
  const found = { found_by: by, ...(sameFinder && { found_in: where }) };
  const saysEnd = values['status'] !== undefined || values['closed_on'] !== undefined;
  const kept = saysEnd
    ? rest
    : { ...rest, status, ...(closed !== undefined && { closed_on: closed }) };
  const {
    causes,
    root_keys: keys,
    ...target
  } = importedProblem({ ...kept, ...(stays && found), ...values } as FieldValues, today);
  const whole = {
    ...target,
    ...(problem.causes.length === 0 && causes.length > 0 && { causes, root_keys: keys }),
  };
  const changes = Object.entries(whole).filter(
    ([name, value]) => problem[name as keyof FileColumns] !== value,
  );
  return Object.fromEntries(changes) as Partial<FileColumns>;
}
