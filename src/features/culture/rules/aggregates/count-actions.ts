/**
 * Reference counting of the action aggregates from the facts: slow, obvious and pure. A database that counts the same
 * is tested against this.
 */
import { addDays, daysBetween } from '../../../../lib/day.ts';
import type { Day } from '../../../../lib/day.ts';
import type {
  ActionAggregates,
  FollowThroughCounts,
  LeaderCounts,
  LeaderEvidence,
  OwnerCount,
  SlipCounts,
} from './actions.ts';
import type { Ids } from '../evidence.ts';
import type { CountingOptions } from './options.ts';
import { fellDue, isKept, isOverdue, lastExtension, viewOnDay } from './action-view.ts';
import type { ActionView } from './action-view.ts';
import type { DueMove, OrganisationFacts } from '../facts.ts';
import { compare, listed } from './listed.ts';
import { isAfterTheDate, levelOn } from '../timeline.ts';

function countOwners(alive: readonly ActionView[]): readonly OwnerCount[] {
  const counts = new Map<string, OwnerCount>();
  for (const { ownerId, level } of alive) {
    if (ownerId === null) continue;
    const actions = (counts.get(ownerId)?.actions ?? 0) + 1;
    counts.set(ownerId, { personId: ownerId, top: level === 'top', actions });
  }
  return [...counts.values()].toSorted(
    (a, b) =>
      b.actions - a.actions ||
      compare(Number(a.top), Number(b.top)) ||
      compare(a.personId, b.personId),
  );
}

/** The list with one more item; a new list where there was none. */
function pushed<Item>(list: Item[] | undefined, item: Item): Item[] {
  if (list === undefined) return [item];
  list.push(item);
  return list;
}

/** The earliest of some days; null for none. */
function earliest(days: readonly Day[]): Day | null {
  return days.reduce<Day | null>((first, on) => (first === null || on < first ? on : first), null);
}

function countLeaders(
  alive: readonly ActionView[],
  since: Day,
  asOf: Day,
): readonly LeaderCounts[] {
  const actions = new Map<string, ActionView[]>();
  for (const action of alive) {
    if (action.ownerId === null || action.level === 'other') continue;
    actions.set(action.ownerId, pushed(actions.get(action.ownerId), action));
  }
  return [...actions]
    .map(([personId, own]) => {
      const { extensions, afterTheDate } = countSlips(own, since);
      return {
        personId,
        top: own.some((action) => action.level === 'top'),
        open: own.filter((action) => action.endedOn === null).length,
        overdue: own.filter((action) => isOverdue(action, asOf)).length,
        extensions,
        afterTheDate,
      };
    })
    .toSorted((a, b) => compare(a.personId, b.personId));
}

/** Extensions in W of actions whose date history is known. */
function countSlips(alive: readonly ActionView[], since: Day): SlipCounts {
  const known = alive.filter((action) => !action.endedBeforeImport);
  const extensions = known.flatMap((action) =>
    action.extensions.filter((move) => move.movedOn >= since),
  );
  return {
    actions: known.length,
    extensions: extensions.length,
    afterTheDate: extensions.filter(isAfterTheDate).length,
    withReason: extensions.filter((move) => move.hasReason).length,
  };
}

function countFollowThrough(due: readonly ActionView[]): FollowThroughCounts {
  return {
    due: due.length,
    kept: due.filter(isKept).length,
    imported: due.filter((action) => action.endedBeforeImport).length,
  };
}

/** Groups the actions of leaders by person; within a person by `amount` (most first) or by day (latest first). */
function byLeader(
  actions: readonly ActionView[],
  tell: (action: ActionView) => { readonly on: Day; readonly amount: number },
  order: 'most' | 'latest',
  limit: number,
): readonly LeaderEvidence[] {
  const told = actions
    .filter((action) => action.level !== 'other')
    .map((action) => ({
      id: action.id,
      personId: action.ownerId ?? '',
      top: action.level === 'top',
      ...tell(action),
    }))
    .toSorted(
      (a, b) =>
        (order === 'most' ? b.amount - a.amount : compare(b.on, a.on)) || compare(a.id, b.id),
    );
  const leaders = new Map<string, LeaderEvidence>();
  for (const { id, personId, top, on, amount } of told) {
    const { ids, ...first } = leaders.get(personId) ?? {
      personId,
      top,
      on,
      amount,
      total: 0,
      ids: [],
    };
    leaders.set(personId, {
      ...first,
      total: first.total + 1,
      ids: ids.length < limit ? [...ids, id] : ids,
    });
  }
  return [...leaders.values()].toSorted((a, b) => compare(a.personId, b.personId));
}

/** Counts everything of {@link ActionAggregates} as it stood at the end of `asOf`. */
export function aggregateActions(
  facts: OrganisationFacts,
  asOf: Day,
  options: CountingOptions,
): ActionAggregates {
  const since = addDays(asOf, 1 - options.windowDays);
  const levels = new Map(facts.people.map((person) => [person.id, levelOn(person, asOf)]));
  const known = facts.actions.flatMap((action) => viewOnDay(action, levels, asOf) ?? []);
  const open = known.filter((action) => action.endedOn === null);
  const alive = known.filter((action) => action.endedOn === null || action.endedOn >= since);
  const overdue = open.filter((action) => isOverdue(action, asOf));
  const due = known.filter((action) => fellDue(action, since, asOf));
  const owners = countOwners(alive);
  return {
    asOf,
    since,
    recordsSince: earliest(known.map((action) => action.openedOn)),
    open: open.length,
    overdue: overdue.length,
    unowned: open.filter((action) => action.ownerId === null).length,
    ...countSignificant(open, options.evidence),
    undated: open.filter((action) => action.dueOn === null).length,
    overdueEvidence: listed(overdue, (action) => action.dueOn ?? asOf, 'first', options.evidence),
    leaders: countLeaders(alive, since, asOf),
    longOverdue: longOverdue(overdue, asOf, options),
    owners,
    ownerless: alive.filter((action) => action.ownerId === null).length,
    largestOwnerEvidence: listed(
      alive.filter((action) => action.ownerId !== null && action.ownerId === owners[0]?.personId),
      (action) => action.openedOn,
      'first',
      options.evidence,
    ),
    slipTop: countSlips(
      alive.filter((action) => action.level === 'top'),
      since,
    ),
    slipOthers: countSlips(
      alive.filter((action) => action.level !== 'top'),
      since,
    ),
    ...extended(alive, since, options),
    ...movedOften(open, since, options),
    followThroughTop: countFollowThrough(due.filter((action) => action.level === 'top')),
    followThroughOthers: countFollowThrough(due.filter((action) => action.level !== 'top')),
    ...firstDates(due, asOf, options),
    early: early(known, asOf, options),
  };
}

function countSignificant(
  open: readonly ActionView[],
  limit: number,
): Pick<ActionAggregates, 'significant' | 'significantTop' | 'significantElsewhere'> {
  const significant = open.filter((action) => action.high);
  const elsewhere = significant.filter((action) => action.level !== 'top');
  return {
    significant: significant.length,
    significantTop: significant.length - elsewhere.length,
    significantElsewhere: listed(elsewhere, (action) => action.openedOn, 'first', limit),
  };
}

function longOverdue(
  overdue: readonly ActionView[],
  asOf: Day,
  options: CountingOptions,
): readonly LeaderEvidence[] {
  const daysLate = (action: ActionView): number => daysBetween(action.dueOn ?? asOf, asOf);
  return byLeader(
    overdue.filter((action) => action.high && daysLate(action) > options.longOverdueDays),
    (action) => ({ on: action.dueOn ?? asOf, amount: daysLate(action) }),
    'most',
    options.evidence,
  );
}

function firstDates(
  due: readonly ActionView[],
  asOf: Day,
  options: CountingOptions,
): Pick<ActionAggregates, 'keptByTopEvidence' | 'missedEvidence'> {
  const list = (actions: readonly ActionView[]): Ids =>
    listed(actions, (action) => action.firstDueOn ?? asOf, 'last', options.evidence);
  return {
    keptByTopEvidence: list(due.filter((action) => action.level === 'top' && isKept(action))),
    missedEvidence: list(due.filter((action) => !isKept(action))),
  };
}

function extended(
  alive: readonly ActionView[],
  since: Day,
  options: CountingOptions,
): Pick<ActionAggregates, 'extendedEvidence' | 'extendedLateEvidence'> {
  const list = (wanted: (move: DueMove) => boolean): Ids =>
    listed(
      alive.flatMap((action) => {
        const on = action.endedBeforeImport ? null : lastExtension(action, since, wanted);
        return on === null ? [] : [{ id: action.id, on }];
      }),
      (item) => item.on,
      'last',
      options.evidence,
    );
  return { extendedEvidence: list(() => true), extendedLateEvidence: list(isAfterTheDate) };
}

function movedOften(
  open: readonly ActionView[],
  since: Day,
  options: CountingOptions,
): Pick<ActionAggregates, 'oftenMoved' | 'oftenMovedElsewhere'> {
  const often = open.filter(
    (action) =>
      action.extensions.length >= options.oftenMoved &&
      lastExtension(action, since, () => true) !== null,
  );
  return {
    oftenMoved: byLeader(
      often,
      (action) => ({
        on: lastExtension(action, since, () => true) ?? since,
        amount: action.extensions.length,
      }),
      'most',
      options.evidence,
    ),
    oftenMovedElsewhere: listed(
      often.filter((action) => action.level === 'other'),
      (action) => lastExtension(action, since, () => true) ?? since,
      'last',
      options.evidence,
    ),
  };
}

function early(
  known: readonly ActionView[],
  asOf: Day,
  options: CountingOptions,
): readonly LeaderEvidence[] {
  const from = addDays(asOf, 1 - options.recentDays);
  const daysEarly = (action: ActionView): number =>
    action.doneOn === null || action.firstDueOn === null || action.doneOn < from
      ? 0
      : daysBetween(action.doneOn, action.firstDueOn);
  return byLeader(
    known.filter((action) => !action.endedBeforeImport && daysEarly(action) > 0),
    (action) => ({ on: action.doneOn ?? asOf, amount: daysEarly(action) }),
    'latest',
    options.evidence,
  );
}
