import { daysBetween, type Day } from '../../../lib/day.ts';
import { accept, refuse, type Outcome } from '../../../lib/outcome.ts';
import type { Stage } from '../../actions/contract/shapes.ts';
import type { Obstacle, Severity, Verdict } from '../contract/kinds.ts';
import type { Cause, Fairness, ProblemWords } from '../contract/shapes.ts';
import { personAlone, rootsOf } from './causes.ts';

/** A problem as its rules look at it. */
export type Standing = ProblemWords & {
  readonly version: number;
  readonly raised_by: string | null;
  readonly owner_id: string | null;
  readonly known_to_top_at: Date | null;
  readonly causes: readonly Cause[];
  readonly fairness: Fairness | null;
  readonly same_as_id: string | null;
  readonly cost_known: number | null;
  readonly cost_estimated: number | null;
  readonly check_due_on: Day | null;
  readonly checker_id: string | null;
  readonly checked_on: Day | null;
  readonly verdict: Verdict | null;
  readonly closed_on: Day | null;
  readonly withdrawn_on: Day | null;
  readonly reopened_count: number;
};

export type Settled = 'problem.is_closed' | 'problem.is_withdrawn';

/** What is closed is opened again before anything of it changes; what was withdrawn stays as it was. */
export function stillOpen(
  problem: Pick<Standing, 'closed_on' | 'withdrawn_on'>,
): Outcome<null, Settled> {
  const { closed_on: closed, withdrawn_on: withdrawn } = problem;
  if (withdrawn !== null) return refuse('problem.is_withdrawn', { day: withdrawn });
  return closed === null ? accept(null) : refuse('problem.is_closed', { day: closed });
}

/** A corrective action as closing looks at it. */
export type Fixing = { readonly stage: Stage; readonly accountable_id: string | null };

/** What else closing looks at. */
export type Around = { readonly contained: boolean; readonly fixes: readonly Fixing[] };

const OVER: ReadonlySet<Stage> = new Set(['done', 'proved', 'cancelled']);

/** The corrective actions that are not finished. */
export function openFixes(fixes: readonly Fixing[]): number {
  return fixes.filter(({ stage }) => !OVER.has(stage)).length;
}

/** Whether somebody else has to see that the fix works: always for what is more than minor, else where something was changed. */
function needsCheck(severity: Severity, fixes: readonly Fixing[]): boolean {
  return severity !== 'minor' || fixes.some(({ stage }) => stage !== 'cancelled');
}

type Closing = Pick<Standing, 'severity' | 'causes' | 'fairness' | 'verdict' | 'check_due_on'>;

/** Everything that stands in the way of closing, in the order in which one would go about it. */
export function obstaclesTo(problem: Closing, { contained, fixes }: Around): Obstacle[] {
  const { severity, causes, fairness, verdict, check_due_on: due } = problem;
  const check = needsCheck(severity, fixes);
  const all: readonly (readonly [Obstacle, boolean])[] = [
    ['not_contained', severity === 'serious' && !contained],
    ['no_root_cause', severity !== 'minor' && rootsOf(causes).length === 0],
    ['person_alone', personAlone(causes, fairness)],
    ['open_actions', openFixes(fixes) > 0],
    ['check_missing', check && verdict === null && due === null],
    ['check_waits', check && verdict === null && due !== null],
    ['does_not_work', verdict === 'does_not'],
  ];
  return all.filter(([, stands]) => stands).map(([obstacle]) => obstacle);
}

/** How many days ago the check was due; 0 where it is not, or was made. */
export function checkLate(
  problem: Pick<Standing, 'check_due_on' | 'checked_on' | 'closed_on' | 'withdrawn_on'>,
  on: Day,
): number {
  const waits =
    problem.checked_on === null && problem.closed_on === null && problem.withdrawn_on === null;
  const { check_due_on: due } = problem;
  return waits && due !== null && due < on ? daysBetween(due, on) : 0;
}
