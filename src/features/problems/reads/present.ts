import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import { storyOf } from '../../../platform/ledger/story.ts';
import { listQueryShape } from '../../actions/contract/shapes.ts';
import { pageOfActions } from '../../actions/reads.ts';
import type { Category } from '../contract/kinds.ts';
import type { Fix, Other, ProblemCan, ProblemRecord, ProblemRow } from '../contract/record.ts';
import { canProblem } from '../policy.ts';
import { rootsOf } from '../rules/causes.ts';
import { comesBack } from '../rules/recurrence.ts';
import { obstaclesTo, stillOpen } from '../rules/standing.ts';
import { holdsOf } from '../store/holds.ts';
import { relatedTo, type StoredOther } from '../store/others.ts';
import {
  findProblem,
  storedCosts,
  storedEntries,
  storedFiles,
  storedFixes,
  type StoredEntry,
  type StoredProblem,
} from '../store/record.ts';

/** A person by name; null where nobody is meant. */
export function person(
  personId: string | null,
  name: string | null,
): { id: string; name: string } | null {
  return personId === null ? null : { id: personId, name: name ?? '' };
}

/** The categories of root causes, each once. */
export function categoriesOf(rootKeys: readonly string[]): Category[] {
  return [...new Set(rootKeys.map((key) => key.split('|', 1)[0] as Category))];
}

/** A problem as lists tell it: of its causes only the categories of the root causes, and nothing of what it costs. */
export function presentRow(problem: StoredProblem): ProblemRow {
  return {
    id: problem.id,
    version: problem.version,
    reference: problem.reference,
    kind: problem.kind,
    title: problem.title,
    severity: problem.severity,
    process: problem.process,
    found_in: problem.found_in,
    found_by: problem.found_by,
    happened_on: problem.happened_on,
    noticed_on: problem.noticed_on,
    owner: person(problem.owner_id, problem.owner_name),
    raised_by: person(problem.raised_by, problem.raised_name),
    root_categories: categoriesOf(problem.root_keys),
    check_due_on: problem.check_due_on,
    verdict: problem.verdict,
    closed_on: problem.closed_on,
    withdrawn_on: problem.withdrawn_on,
    known_to_top_at: instant(problem.known_to_top_at),
  };
}

// A state of the past was kept as JSON, where an instant is text.
const instant = (at: Date | null): string | null => at && new Date(at).toISOString();

/** A line about another problem. */
export function presentOther(other: StoredOther): Other {
  return {
    id: other.id,
    reference: other.reference,
    title: other.title,
    process: other.process,
    place: other.place,
    noticed_on: other.noticed_on,
    closed_on: other.closed_on,
    roots: rootsOf(other.causes).map(({ text }) => text),
  };
}

const presentEntry = (entry: StoredEntry) => ({
  id: entry.id,
  text: entry.text,
  done_on: entry.done_on,
  done_by: person(entry.by_id, entry.by_name),
  written_at: entry.written_at.toISOString(),
});

/** The corrective actions as they stood on the day asked for. */
async function fixesAt(tx: ReadTx, id: string, context: ReadContext): Promise<Fix[]> {
  const ids = await storedFixes(tx, id, context);
  if (ids.length === 0) return [];
  const query = listQueryShape.parse({ state: 'all', ids: ids.join(','), size: 200 });
  const { rows } = await pageOfActions(tx, query, context);
  return rows
    .toSorted((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id))
    .map((action) => ({
      id: action.id,
      reference: action.reference,
      title: action.title,
      stage: action.stage,
      accountable: action.accountable,
      due_on: action.due_on,
      done_on: action.done_on,
      late_days: action.late_days,
    }));
}

/** The past is looked at, not changed; what is settled is opened again before anything else. */
function canOf(problem: StoredProblem, { isPast, scope }: ReadContext): ProblemCan {
  const can = canProblem(scope.actor, problem);
  const open = !isPast && stillOpen(problem).ok;
  const all = Object.fromEntries(
    Object.entries(can).map(([act, may]) => [act, may && open]),
  ) as ProblemCan;
  const stands = !isPast && problem.withdrawn_on === null;
  return {
    ...all,
    reopen: stands && problem.closed_on !== null && can.reopen,
    tell_top: stands && problem.known_to_top_at === null && can.tell_top,
    check: all.check && problem.verdict === null && problem.owner_id !== scope.actor.personId,
  };
}

/** One problem with everything around it; undefined where there was none on the day asked for. */
export async function wholeProblem(
  tx: ReadTx,
  id: string,
  context: ReadContext,
): Promise<ProblemRecord | undefined> {
  const problem = await findProblem(tx, id, context);
  if (problem === undefined) return undefined;
  const entries = await storedEntries(tx, id, context);
  const fixes = await fixesAt(tx, id, context);
  const contained = entries.some(({ kind }) => kind === 'containment');
  const standing = fixes.map(({ stage, accountable }) => ({
    stage,
    accountable_id: accountable?.id ?? null,
  }));
  return {
    ...presentRow(problem),
    ...facts(problem),
    ...said(entries),
    ...(await recurrence(tx, problem, context)),
    ...(await beside(tx, id, context)),
    fixes,
    obstacles: stillOpen(problem).ok ? obstaclesTo(problem, { contained, fixes: standing }) : [],
    can: canOf(problem, context),
  };
}

function facts(problem: StoredProblem) {
  return {
    what_happened: problem.what_happened,
    place: problem.place_name ?? problem.place,
    place_id: problem.place_id,
    team: problem.team_id === null ? null : { id: problem.team_id, name: problem.team_name ?? '' },
    concerns: problem.concerns,
    recorded_at: new Date(problem.recorded_at).toISOString(),
    imported: problem.import_id !== null,
    told_to: person(problem.told_to, problem.told_name),
    causes: [...problem.causes],
    fairness: problem.fairness,
    cost_known: problem.cost_known,
    cost_estimated: problem.cost_estimated,
    checker: person(problem.checker_id, problem.checker_name),
    checked_on: problem.checked_on,
    checked_by: person(problem.checked_by, problem.checked_name),
    check_note: problem.check_note,
    closed_by: person(problem.closed_by, problem.closed_name),
    close_note: problem.close_note,
    thanks: problem.thanks,
    withdraw_reason: problem.withdraw_reason,
    reopened_count: problem.reopened_count,
    reopen_reason: problem.reopen_reason,
    source_columns: { ...problem.source_columns },
  };
}

function said(entries: readonly StoredEntry[]) {
  const of = (kind: StoredEntry['kind']) => entries.filter((entry) => entry.kind === kind);
  return {
    containment: of('containment').map((entry) => presentEntry(entry)),
    correction: of('correction').map((entry) => presentEntry(entry)),
    elsewhere: of('elsewhere').map((entry) => ({
      ...presentEntry(entry),
      found: entry.found === true,
    })),
  };
}

async function recurrence(tx: ReadTx, problem: StoredProblem, context: ReadContext) {
  const others = await relatedTo(tx, problem, context);
  const sameAs = others.find(({ id }) => id === problem.same_as_id);
  return {
    same_as: sameAs === undefined ? null : presentOther(sameAs),
    comes_back_from: others
      .filter((other) => comesBack(problem, other))
      .map((other) => presentOther(other)),
    came_back_as: others
      .filter((other) => comesBack(other, problem))
      .map((other) => presentOther(other)),
  };
}

async function beside(tx: ReadTx, id: string, context: ReadContext) {
  const { asOf, scope } = context;
  const costs = await storedCosts(tx, id, context);
  const files = await storedFiles(tx, id, context);
  const holds = await holdsOf(tx, id, context);
  const story = await storyOf(tx, [id], { asOf, timeZone: scope.timeZone });
  return {
    costs: costs.map(({ by_id: byId, by_name: name, at, ...cost }) => ({
      ...cost,
      by: person(byId, name),
      at: at.toISOString(),
    })),
    files: files.map(({ by_id: byId, by_name: name, at, ...file }) => ({
      ...file,
      uploaded_by: person(byId, name),
      uploaded_at: at.toISOString(),
    })),
    holds: holds.map(({ id: holdId, reference, what }) => ({ id: holdId, reference, what })),
    story: story.map(({ at, type, version, actor, payload }) => ({
      at: at.toISOString(),
      type,
      version,
      actor,
      payload,
    })),
  };
}
