import { addDays, type Day } from '../../../lib/day.ts';
import { accept, refuse, type Outcome } from '../../../lib/outcome.ts';
import type { PersonFacts, RoleAsked, RoleName, RolePeriod } from '../contract/shapes.ts';

/** Whether a period includes a day. `ends_on` is the last day held. */
export function heldOn(period: Pick<RolePeriod, 'starts_on' | 'ends_on'>, day: Day): boolean {
  return period.starts_on <= day && (period.ends_on === null || period.ends_on >= day);
}

export type RoleGiven = {
  readonly role: RoleName;
  readonly starts_on: Day;
  readonly ends_on: Day | null;
  readonly scope: string;
  readonly scope_team_id: string | null;
  readonly scope_site_id: string | null;
};

type RoleRefusal =
  | 'person.role_period'
  | 'person.role_held'
  | 'person.auditor_needs_end_and_scope'
  | 'person.one_part'
  | 'person.part_unknown'
  | 'person.outsider_only';

/**
 * A role for a person, beside those they hold. The same role is never held twice on one day; an
 * external auditor has a last day, one scope and no other role, because any other would open more. Nobody else reads a part
 * of the firm.
 * @param places the open teams and sites among those that are named
 */
export function giveRole(
  held: readonly RoleGiven[],
  asked: Omit<RoleAsked, 'starts_on'> & { readonly starts_on?: Day | undefined },
  today: Day,
  places: ReadonlySet<string>,
): Outcome<RoleGiven, RoleRefusal> {
  const given: RoleGiven = { ...asked, starts_on: asked.starts_on ?? today };
  if (given.ends_on !== null && given.ends_on < given.starts_on)
    return refuse('person.role_period', { from: given.starts_on, to: given.ends_on });
  const meanwhile = held.filter((period) => overlap(period, given));
  if (meanwhile.some((period) => period.role === given.role))
    return refuse('person.role_held', { role: given.role });
  const outsider = given.role === 'external_auditor';
  if (outsider && (given.ends_on === null || given.scope === ''))
    return refuse('person.auditor_needs_end_and_scope');
  const named = [given.scope_team_id, given.scope_site_id].filter((id) => id !== null);
  if (named.length > (outsider ? 1 : 0)) return refuse('person.one_part');
  if (named.some((id) => !places.has(id))) return refuse('person.part_unknown');
  if (meanwhile.some((period) => (period.role === 'external_auditor') !== outsider))
    return refuse('person.outsider_only');
  return accept(given);
}

/** Several roles at once, for somebody new or back. */
export function giveRoles(
  held: readonly RoleGiven[],
  asked: readonly RoleAsked[],
  from: Day,
  places: ReadonlySet<string>,
): Outcome<RoleGiven[], RoleRefusal> {
  const given: RoleGiven[] = [];
  for (const one of asked) {
    const outcome = giveRole([...held, ...given], one, from, places);
    if (!outcome.ok) return outcome;
    given.push(outcome.value);
  }
  return accept(given);
}

/** Whether a person can be given anything: they are here, and known to be somebody. */
export function isSomebodyHere(
  person: Pick<PersonFacts, 'left_on' | 'as_written'>,
  today: Day,
): Outcome<null, 'person.has_left' | 'person.only_a_name'> {
  if (person.as_written) return refuse('person.only_a_name');
  if (person.left_on !== null && person.left_on < today)
    return refuse('person.has_left', { on: person.left_on });
  return accept(null);
}

/** The ends of the calendar; no day lies beyond them. */
const FIRST_DAY = '1900-01-01' as Day;
const LAST_DAY = '2199-12-31' as Day;

/**
 * The last day of a role that ends: yesterday where it ends at once. A role that ends before its
 * first day was given by mistake; its period then has no day and stays on record.
 */
export function endRole(
  period: RolePeriod,
  lastDay: Day | undefined,
  today: Day,
): Outcome<Day, 'person.role_over' | 'person.role_period'> {
  if (period.ends_on !== null && period.ends_on < today)
    return refuse('person.role_over', { on: period.ends_on });
  const yesterday = addDays(today, -1);
  const never = period.starts_on === FIRST_DAY ? FIRST_DAY : addDays(period.starts_on, -1);
  const last = lastDay ?? (yesterday < never ? never : yesterday);
  return last < never
    ? refuse('person.role_period', { from: period.starts_on, to: last })
    : accept(last);
}

/** A period of one of the two roles a firm cannot be without, and whether its holder can come in. */
export type Holder = {
  readonly period_id: string;
  readonly person_id: string;
  readonly role: RoleName;
  readonly starts_on: Day;
  readonly ends_on: Day | null;
  readonly left_on: Day | null;
  readonly can_enter: boolean;
};

type Leaderless =
  'person.last_top_management' | 'person.last_system_manager' | 'person.last_who_can_enter';

/**
 * A firm is never left without top management, without a system manager, or without a system manager
 * who can sign in: a change is refused where a day would come without one that had one before.
 */
export function keepsFirmLed(
  before: readonly Holder[],
  after: readonly Holder[],
  today: Day,
): Outcome<null, Leaderless> {
  const worse = (which: (holder: Holder) => boolean): boolean => {
    const then = firstDayWithout(after.filter(which), today);
    const now = firstDayWithout(before.filter(which), today);
    return then !== null && (now === null || then < now);
  };
  if (worse(({ role }) => role === 'top_management')) return refuse('person.last_top_management');
  if (worse(({ role }) => role === 'system_manager')) return refuse('person.last_system_manager');
  if (worse(({ role, can_enter }) => role === 'system_manager' && can_enter))
    return refuse('person.last_who_can_enter');
  return accept(null);
}

/** The first day from today on which none of the periods runs; null where there is always one. */
export function firstDayWithout(holders: readonly Holder[], today: Day): Day | null {
  let day = today;
  for (let step = 0; step <= holders.length; step += 1) {
    const running = holders.filter((holder) => heldOn(presence(holder), day));
    if (running.length === 0) return day;
    const ends = running.map((holder) => presence(holder).ends_on);
    if (ends.includes(null) || ends.includes(LAST_DAY)) return null;
    day = addDays(
      ends.reduce((latest, end) => ((end as Day) > (latest as Day) ? end : latest)) as Day,
      1,
    );
  }
  return day;
}

/** A role is not exercised after its holder's last day in the firm. */
function presence(holder: Holder): Pick<RolePeriod, 'starts_on' | 'ends_on'> {
  const { starts_on, ends_on, left_on } = holder;
  if (left_on === null) return { starts_on, ends_on };
  return { starts_on, ends_on: ends_on === null || ends_on > left_on ? left_on : ends_on };
}

function overlap(
  one: Pick<RolePeriod, 'starts_on' | 'ends_on'>,
  other: Pick<RolePeriod, 'starts_on' | 'ends_on'>,
): boolean {
  const isEmpty = one.ends_on !== null && one.ends_on < one.starts_on;
  return (
    !isEmpty &&
    (one.ends_on === null || one.ends_on >= other.starts_on) &&
    (other.ends_on === null || other.ends_on >= one.starts_on)
  );
}
