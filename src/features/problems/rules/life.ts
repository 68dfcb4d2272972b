import type { Day } from '../../../lib/day.ts';
import { accept, all, refuse, type Outcome } from '../../../lib/outcome.ts';
import { whatDiffers } from '../../../lib/version.ts';
import type { FoundBy, FoundIn, Kind, Verdict } from '../contract/kinds.ts';
import type { NewProblem, ProblemWords } from '../contract/shapes.ts';
import {
  obstaclesTo,
  openFixes,
  stillOpen,
  type Around,
  type Fixing,
  type Settled,
  type Standing,
} from './standing.ts';

/** Who found it, and where, where nobody says otherwise. */
const USUAL: Readonly<Record<Kind, readonly [FoundBy, FoundIn]>> = {
  nonconformity: ['staff', 'in_work'],
  complaint: ['customer', 'at_customer'],
  incident: ['staff', 'other'],
  near_miss: ['staff', 'other'],
  audit_finding: ['internal_audit', 'audit'],
};

type Days = Pick<ProblemWords, 'happened_on' | 'noticed_on'>;

function daysInOrder({ happened_on: happened, noticed_on: noticed }: Days, today: Day) {
  if (noticed > today) return refuse('problem.day_to_come', { day: noticed });
  return happened > noticed ? refuse('problem.noticed_before', { day: happened }) : accept(null);
}

const teamIs = (open: boolean) => (open ? accept(null) : refuse('problem.team_unknown'));

/** What is raised, with what is usual for its kind where nothing else is said. */
export function raise(
  given: NewProblem,
  { ownTeam, teamOpen }: { readonly ownTeam: string | null; readonly teamOpen: boolean },
  today: Day,
): Outcome<
  ProblemWords,
  'problem.day_to_come' | 'problem.noticed_before' | 'problem.team_unknown'
> {
  const [foundBy, foundIn] = USUAL[given.kind];
  const noticed = given.noticed_on ?? today;
  const words: ProblemWords = {
    ...given,
    team_id: given.team_id === undefined ? ownTeam : given.team_id,
    found_by: given.found_by ?? foundBy,
    found_in: given.found_in ?? foundIn,
    noticed_on: noticed,
    happened_on: given.happened_on ?? noticed,
  };
  return all([teamIs(teamOpen), daysInOrder(words, today)], words);
}

/** The words that change. */
export function edit(
  problem: Standing,
  words: Partial<ProblemWords>,
  teamOpen: boolean,
  today: Day,
): Outcome<
  Partial<ProblemWords>,
  | Settled
  | 'problem.nothing_changed'
  | 'problem.day_to_come'
  | 'problem.noticed_before'
  | 'problem.team_unknown'
> {
  const open = stillOpen(problem);
  if (!open.ok) return open;
  const changed = whatDiffers<ProblemWords>(problem, words);
  if (Object.keys(changed).length === 0) return refuse('problem.nothing_changed');
  return all([teamIs(teamOpen), daysInOrder({ ...problem, ...changed }, today)], changed);
}

/** Somebody who is here leads it from now on. */
export function appoint(
  problem: Standing,
  to: string,
  here: boolean,
): Outcome<
  { readonly from: string | null; readonly to: string },
  Settled | 'problem.person_not_here' | 'problem.nothing_changed'
> {
  const open = stillOpen(problem);
  if (!open.ok) return open;
  if (!here) return refuse('problem.person_not_here');
  return problem.owner_id === to
    ? refuse('problem.nothing_changed')
    : accept({ from: problem.owner_id, to });
}

/** What somebody did on a day that has come, and is here or was. */
export function writeEntry(
  problem: Standing,
  doneOn: Day,
  here: boolean,
  today: Day,
): Outcome<null, Settled | 'problem.day_to_come' | 'problem.person_not_here'> {
  const open = stillOpen(problem);
  if (!open.ok) return open;
  if (doneOn > today) return refuse('problem.day_to_come', { day: doneOn });
  return here ? accept(null) : refuse('problem.person_not_here');
}

type Money = { readonly known: number | null; readonly estimated: number | null };

/**
 * What is known and what is estimated, in the firm's money; null where nobody knows. Refused where neither changes, and
 * of what was withdrawn; what is closed still takes it.
 */
export function sayCost(
  problem: Standing,
  cost: Money,
): Outcome<Money, 'problem.is_withdrawn' | 'problem.nothing_changed'> {
  // Bills come after the end.
  if (problem.withdrawn_on !== null) {
    return refuse('problem.is_withdrawn', { day: problem.withdrawn_on });
  }
  return problem.cost_known === cost.known && problem.cost_estimated === cost.estimated
    ? refuse('problem.nothing_changed')
    : accept(cost);
}

// A day of the calendar begins somewhere on earth this long before it does in Greenwich.
const EARLIEST_ZONE_MS = 14 * 3_600_000;

/** When somebody of top management heard of it: not before the day on which it happened, and once. */
export function tellTop(
  problem: Standing,
  told: { readonly top: boolean; readonly at: Date },
  now: Date,
): Outcome<
  null,
  | 'problem.is_withdrawn'
  | 'problem.top_knows'
  | 'problem.not_top'
  | 'problem.moment_to_come'
  | 'problem.told_before'
> {
  const { withdrawn_on: withdrawn, happened_on: happened } = problem;
  if (withdrawn !== null) return refuse('problem.is_withdrawn', { day: withdrawn });
  if (problem.known_to_top_at !== null) return refuse('problem.top_knows');
  if (!told.top) return refuse('problem.not_top');
  if (told.at > now) return refuse('problem.moment_to_come');
  const dayBegan = Date.parse(`${happened}T00:00:00Z`) - EARLIEST_ZONE_MS;
  return told.at.getTime() < dayBegan
    ? refuse('problem.told_before', { day: happened })
    : accept(null);
}

/** A day on which somebody other than who leads it looks whether the fix works. A verdict that it does not is over then. */
export function planCheck(
  problem: Standing,
  plan: { readonly due_on: Day; readonly checker_id: string },
  here: boolean,
  today: Day,
): Outcome<
  typeof plan,
  | Settled
  | 'problem.person_not_here'
  | 'problem.check_in_past'
  | 'problem.check_by_another'
  | 'problem.was_checked'
> {
  const open = stillOpen(problem);
  if (!open.ok) return open;
  if (!here) return refuse('problem.person_not_here');
  if (plan.due_on < today) return refuse('problem.check_in_past', { day: plan.due_on });
  if (plan.checker_id === problem.owner_id) return refuse('problem.check_by_another');
  const holds = problem.verdict !== null && problem.verdict !== 'does_not';
  return holds ? refuse('problem.was_checked') : accept(plan);
}

/** Who had a hand in the fix and therefore does not say whether it works. */
export function fixedBy(
  problem: Pick<Standing, 'owner_id'>,
  fixes: readonly Fixing[],
  correctedBy: readonly (string | null)[],
): ReadonlySet<string> {
  const hands = [problem.owner_id, ...fixes.map((fix) => fix.accountable_id), ...correctedBy];
  return new Set(hands.filter((one) => one !== null));
}

/** Whether the fix works, said by another than who led or fixed it, once nothing of the fix is open. */
export function check(
  problem: Standing,
  verdict: Verdict,
  around: Around & { readonly correctedBy: readonly (string | null)[] },
  by: string,
): Outcome<
  { readonly verdict: Verdict; readonly reopens: boolean },
  Settled | 'problem.check_by_another' | 'problem.fix_open' | 'problem.was_checked'
> {
  const open = stillOpen(problem);
  if (!open.ok) return open;
  if (problem.verdict !== null) return refuse('problem.was_checked');
  if (fixedBy(problem, around.fixes, around.correctedBy).has(by)) {
    return refuse('problem.check_by_another');
  }
  const left = openFixes(around.fixes);
  return left > 0
    ? refuse('problem.fix_open', { count: left })
    : accept({ verdict, reopens: verdict === 'does_not' });
}

/** Closed only where nothing stands in the way; else all that does is said at once. */
export function close(
  problem: Standing,
  around: Around,
): Outcome<null, Settled | 'problem.cannot_close'> {
  const open = stillOpen(problem);
  if (!open.ok) return open;
  const obstacles = obstaclesTo(problem, around);
  return obstacles.length === 0
    ? accept(null)
    : refuse('problem.cannot_close', { reasons: obstacles.join(','), count: obstacles.length });
}

/** Refused of what is not closed, withdrawn problems among it, and without a reason. */
export function reopen(
  problem: Standing,
  reason: string,
): Outcome<{ readonly reason: string }, 'problem.not_closed' | 'problem.reason_needed'> {
  if (problem.closed_on === null) return refuse('problem.not_closed');
  return reason === '' ? refuse('problem.reason_needed') : accept({ reason });
}

/** For what was no problem, while it is open and with a reason. There is no way back. */
export function withdraw(
  problem: Standing,
  reason: string,
): Outcome<{ readonly reason: string }, Settled | 'problem.reason_needed'> {
  const open = stillOpen(problem);
  if (!open.ok) return open;
  return reason === '' ? refuse('problem.reason_needed') : accept({ reason });
}
