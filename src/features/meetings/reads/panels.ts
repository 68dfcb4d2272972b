import { daysBetween } from '../../../lib/day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import type { ReviewInputKey } from '../../../standards/review-inputs.ts';
import { listQueryShape, type ActionRow } from '../../actions/contract/shapes.ts';
import { pageOfActions } from '../../actions/reads.ts';
import { decisionQueryShape, type DecisionRow } from '../../decisions/contract/shapes.ts';
import { pageOfDecisions } from '../../decisions/reads.ts';
import { requestsWaiting } from '../../decisions/reads/requests.ts';
import { chartedMeasures } from '../../measures/reads/standings.ts';
import type { ProblemRow } from '../../problems/contract/record.ts';
import { problemQueryShape } from '../../problems/contract/shapes.ts';
import { pageOfProblems } from '../../problems/reads.ts';
import { objectivesOn } from '../../strategy/reads.ts';
import type { PackFact } from '../contract/pack.ts';
import { blankFact, offeredFor, type Panel, type PanelMaker } from './offered.ts';

const MOST = 20;

/** As many points as a small picture can show apart. */
const IN_A_PICTURE = 24;

/** Inputs that records of ours answer. For the others somebody writes a few words; see `meeting.say_input`. */
const MAKERS: Partial<Record<ReviewInputKey, PanelMaker>> = {
  earlier_decisions: together(decisions, actionsFrom('review')),
  objectives: objectives,
  measurements: measurements,
  resources: resources,
  problems: together(
    problemsOf('nonconformity', 'incident', 'near_miss'),
    actionsFrom('nonconformity', 'incident', 'near_miss'),
  ),
  customers: together(problemsOf('complaint'), actionsFrom('complaint')),
  audits: together(problemsOf('audit_finding'), actionsFrom('audit', 'external_audit')),
  improvement: actionsFrom('idea'),
};

/** Signals of leadership stand beside what else could be improved: what features above offer comes first. */
function makerOf(input: ReviewInputKey): PanelMaker | undefined {
  const own = MAKERS[input];
  const makers = [...offeredFor(input), ...(own === undefined ? [] : [own])];
  return makers.length === 0 ? undefined : together(...makers);
}

/** The panels of these inputs that records of ours answer, as they stand on the day asked for. */
export async function panelsFromRecords(
  tx: ReadTx,
  inputs: readonly ReviewInputKey[],
  context: ReadContext,
): Promise<Map<ReviewInputKey, Panel>> {
  // Asked for together: while the database answers one, the rows of another are made into facts.
  const made = await Promise.all(
    inputs.map(async (input) => [input, await makerOf(input)?.(tx, context)] as const),
  );
  return new Map(made.flatMap(([input, panel]) => (panel === undefined ? [] : [[input, panel]])));
}

/** What was decided last, with what came of it. */
async function decisions(tx: ReadTx, context: ReadContext): Promise<Panel> {
  const query = decisionQueryShape.parse({ size: MOST });
  const { total, rows } = await pageOfDecisions(tx, query, context);
  return { total, facts: rows.map(decisionFact) };
}

function decisionFact(decision: DecisionRow): PackFact {
  const late = decision.look_back_late_days;
  return {
    ...blankFact,
    kind: 'decision',
    label: decision.chosen,
    target: `/decisions/${decision.id}`,
    owner: decision.owner?.name ?? null,
    standing: standingOf(decision),
    due_on: decision.look_back_on,
    days: late,
  };
}

function standingOf(decision: DecisionRow): string {
  if (decision.withdrawn_on !== null) return 'withdrawn';
  if (decision.verdict !== null) return decision.verdict;
  if (decision.look_back_on === null) return 'no_look_back';
  return decision.look_back_late_days > 0 ? 'look_back_late' : 'look_back_waits';
}

/** Several kinds of records that answer one input, in the order given. */
function together(...makers: readonly PanelMaker[]): PanelMaker {
  return async (tx, context) => {
    const panels = await Promise.all(makers.map((make) => make(tx, context)));
    return {
      total: panels.reduce((sum, { total }) => sum + total, 0),
      facts: panels.flatMap(({ facts }) => facts),
    };
  };
}

/** Open problems of these kinds, the gravest first. */
function problemsOf(...kinds: readonly ProblemRow['kind'][]): PanelMaker {
  return async (tx, context) => {
    const query = {
      ...problemQueryShape.parse({ state: 'open', size: MOST }),
      kinds,
      gravestFirst: true,
    };
    const { total, rows } = await pageOfProblems(tx, query, context);
    return { total, facts: rows.map(problemFact) };
  };
}

function problemFact(problem: ProblemRow): PackFact {
  return {
    ...blankFact,
    kind: 'problem',
    label: `${problem.reference} ${problem.title}`,
    target: `/problems/${problem.id}`,
    owner: problem.owner?.name ?? null,
    standing: problem.severity,
    due_on: problem.check_due_on,
  };
}

/** Open actions from these sources, those that are late the longest first. */
function actionsFrom(...sources: readonly ActionRow['source'][]): PanelMaker {
  return async (tx, context) => {
    const query = { ...listQueryShape.parse({ state: 'open', size: MOST }), sources };
    const { total, rows } = await pageOfActions(tx, query, context);
    return {
      total,
      facts: rows
        .toSorted((a, b) => b.late_days - a.late_days)
        .slice(0, MOST)
        .map(actionFact),
    };
  };
}

function actionFact(action: ActionRow): PackFact {
  return {
    ...blankFact,
    kind: 'action',
    label: `${action.reference} ${action.title}`,
    target: `/actions/${action.id}`,
    owner: action.accountable?.name ?? null,
    standing: action.late_days > 0 ? 'late' : action.stage,
    due_on: action.due_on,
    days: action.late_days,
  };
}

/** The objectives that are open, those off track first. */
async function objectives(tx: ReadTx, context: ReadContext): Promise<Panel> {
  const open = (await objectivesOn(tx, context)).filter(({ closed_on }) => closed_on === null);
  const weight = { off_track: 0, at_risk: 1, unsaid: 2, on_track: 3 };
  const facts = open.map(({ id, name, owner, state, due_on, measure, target }): PackFact => ({
    ...blankFact,
    kind: 'objective',
    label: name,
    target: `/objectives/${id}`,
    owner: owner?.name ?? null,
    standing: state ?? 'unsaid',
    due_on,
    days: Math.max(0, daysBetween(due_on, context.asOf)),
    value: measure?.latest ?? null,
    target_value: target,
    unit: measure?.unit ?? '',
  }));
  const rank = ({ standing }: PackFact): number => weight[standing as keyof typeof weight];
  return { total: facts.length, facts: facts.toSorted((a, b) => rank(a) - rank(b)).slice(0, MOST) };
}

/** Every measure that is kept, those whose latest value is news first. */
async function measurements(tx: ReadTx, context: ReadContext): Promise<Panel> {
  const kept = (await chartedMeasures(tx, context)).filter(
    ({ measure }) => measure.retired_on === null,
  );
  const facts = kept.map(({ measure, chart: { points, verdict } }): PackFact => {
    const latest = points.findLast(({ value }) => value !== null);
    return {
      ...blankFact,
      kind: 'measure',
      label: measure.name,
      target: `/measures/${measure.id}`,
      owner: measure.owner_name,
      standing: latest === undefined ? 'no_value' : verdict.variation,
      value: latest?.value ?? null,
      target_value: measure.target,
      unit: unitOf(measure),
      due_on: latest?.period ?? null,
      course: points.slice(-IN_A_PICTURE).map((point) => ({
        value: point.value,
        centre: point.centre,
        lower: point.lower,
        upper: point.upper,
        target: measure.target,
        phase: point.phase,
        special: point.signals.length > 0,
      })),
    };
  });
  const usual = ({ standing }: PackFact): number =>
    /^(?:concern|improvement|neutral)/.test(standing) ? 0 : 1;
  return {
    total: facts.length,
    facts: facts.toSorted((a, b) => usual(a) - usual(b)).slice(0, 3 * MOST),
  };
}

function unitOf({ kind, unit }: { readonly kind: string; readonly unit: string }): string {
  if (kind === 'p') return '%';
  return kind === 'rare' ? 'days' : unit;
}

/** What was asked for and has no answer yet, the longest wait first. */
async function resources(tx: ReadTx, context: ReadContext): Promise<Panel> {
  const { total, rows } = await requestsWaiting(tx, MOST, context);
  return {
    total,
    facts: rows.map(({ id, what, why, asked_by, wanted_by, waiting_days: days }): PackFact => ({
      ...blankFact,
      kind: 'resource_request',
      label: what,
      target: `/requests/${id}`,
      owner: asked_by?.name ?? null,
      standing: 'waits',
      due_on: wanted_by,
      days,
      words: why,
    })),
  };
}
