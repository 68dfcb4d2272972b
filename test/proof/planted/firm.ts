/**
 * A firm that is made up, of which it is known how it is led: its records for two years, as they would have been kept, with
 * holidays, busy months, leave, late entries, and people who come and go. The same seed makes the same firm.
 */
import { aggregateActions } from '../../../src/features/culture/rules/aggregates/count-actions.ts';
import {
  countDirection,
  SHAPE,
  type Counts,
  type DirectionFacts,
} from '../../../src/features/culture/rules/aggregates/counts.ts';
import {
  countLeading,
  lastAudit,
  lastCertification,
  type ExternalAudit,
  type LeadingFacts,
} from '../../../src/features/culture/rules/aggregates/leading.ts';
import type { OrganisationFacts } from '../../../src/features/culture/rules/facts.ts';
import { DEFAULT_THRESHOLDS } from '../../../src/features/culture/rules/thresholds.ts';
import { levelOn } from '../../../src/features/culture/rules/timeline.ts';
import type { ItemFacts } from '../../../src/features/voice/rules/facts.ts';
import { addDays, type Day } from '../../../src/lib/day.ts';
import { actionsOf, type Actions } from './actions.ts';
import { Dice } from './dice.ts';
import type { Behaviour } from './behaviour.ts';
import { ledBy, type Led } from './leading.ts';
import { meetingsOf, REQUIRED, type Meetings } from './meetings.ts';
import { hire, isHere, personFacts } from './people.ts';
import { holdsOf, problemsOf, requestsOf } from './problems.ts';
import { Setting } from './setting.ts';
import { steeringOf } from './steering.ts';
import { strategyOf } from './strategy.ts';
import { at, FIRST, LENGTH } from './time.ts';
import { itemsOf } from './voice.ts';

const OPTIONS = DEFAULT_THRESHOLDS.counting;

export type Firm = {
  readonly setting: Setting;
  readonly facts: OrganisationFacts;
  readonly direction: Omit<DirectionFacts, 'headcount'>;
  readonly led: Led;
  readonly begun: Actions['begun'];
  readonly planned: Meetings['planned'];
  readonly audits: readonly ExternalAudit[];
};

/** Makes the firm of a seed that has so many people and is led like that. */
export function firmOf(seed: number, size: number, so: Behaviour): Firm {
  const root = new Dice(seed);
  const people = hire(new Dice(root.seed()), size);
  const setting = new Setting(new Dice(root.seed()), size, so, people);
  usedDaily(setting);
  const actions = actionsOf(setting);
  const steering = steeringOf(setting);
  const strategy = strategyOf(setting, steering);
  const meetings = meetingsOf(setting);
  const problems = problemsOf(setting);
  return {
    setting,
    facts: { people: personFacts(people), actions: actions.facts },
    begun: actions.begun,
    planned: meetings.planned,
    led: ledBy(setting),
    audits: setting.audits.map((n, place) => ({
      startsOn: at(n),
      endsOn: at(n + 2),
      kind: place === 1 ? 'recertification' : 'surveillance',
    })),
    direction: {
      ...strategy,
      ...steering,
      meetings: meetings.facts,
      required: REQUIRED,
      recordsSince: FIRST,
      problems: problems.facts,
      reports: problems.reports,
      opened: actions.opened,
      given: actions.given,
      holds: holdsOf(setting),
      requests: requestsOf(setting),
      items: itemsOf(setting),
      // What people answer afterwards is no record of what a leader did, and is left out here.
      fair: [],
      weekdays: [1, 2, 3, 4, 5],
    },
  };
}

/** Everybody writes something down now and then, whatever else happens. */
function usedDaily(setting: Setting): void {
  for (const n of setting.days(setting.size * 10)) setting.did(setting.someone(n), n);
}

/** Everything the rules may know of a day, and no more. */
export type Known = {
  readonly asOf: Day;
  readonly facts: OrganisationFacts;
  readonly direction: DirectionFacts;
  readonly leading: LeadingFacts;
};

export function knownOn(firm: Firm, n: number): Known {
  const asOf = at(n);
  const { facts, direction, setting } = firm;
  const headcount = setting.people.filter((one) => isHere(one, n)).length;
  const decisions = direction.decisions.filter(({ recordedOn }) => recordedOn <= asOf);
  const items = direction.items.filter((item) => matters(item, n));
  return {
    asOf,
    facts,
    direction: { ...direction, decisions, items, headcount },
    leading: leadingOn(firm, n, headcount),
  };
}

/** What is counted of it, as the product counts a day. */
export function countsOf({ asOf, facts, direction, leading }: Known): Counts {
  const levels = new Map(facts.people.map((one) => [one.id, levelOn(one, asOf)]));
  return {
    shape: SHAPE,
    asOf,
    actions: aggregateActions(facts, asOf, OPTIONS),
    leading: countLeading(leading, asOf, OPTIONS),
    ...countDirection(direction, levels, asOf, OPTIONS),
  };
}

export const countsOn = (firm: Firm, n: number): Counts => countsOf(knownOn(firm, n));

/** What was over before the window began changes no figure of the day. */
function matters({ raisedOn, states }: ItemFacts, n: number): boolean {
  const { closedOn } = states.at(-1)!;
  return raisedOn > at(n - 270) || closedOn === null || closedOn > at(n - 100);
}

function leadingOn(
  { led, audits, begun, planned, setting }: Firm,
  n: number,
  here: number,
): LeadingFacts {
  const asOf = at(n);
  const upTo = (on: Day | null): Day | null => (on !== null && on <= asOf ? on : null);
  const audit = lastAudit(audits, asOf);
  const certified = lastCertification(audits, asOf);
  const between = <Some extends { readonly on: Day }>(all: readonly Some[], from?: Day, to?: Day) =>
    all.filter(({ on }) => from !== undefined && to !== undefined && on >= from && on <= to);
  return {
    commitments: led.commitments
      .filter(({ madeOn }) => madeOn <= n)
      .map(({ madeOn: _made, ...one }) => ({ ...one, shownOn: upTo(one.shownOn) })),
    visits: led.visits
      .filter(({ visitedOn }) => visitedOn <= asOf)
      .map((one) => ({ ...one, replies: one.replies.map(upTo) })),
    messages: led.messages.filter(({ writtenOn }) => writtenOn <= asOf),
    teams: led.teams,
    tops: topsOn(setting, n),
    acts: setting.acts.filter(({ on }) => on <= asOf && on > addDays(asOf, -100)),
    audits,
    closed: between(
      setting.closed,
      audit && addDays(audit.startsOn, -120),
      audit && addDays(audit.startsOn, -1),
    ),
    begun: between(
      begun,
      certified && addDays(certified.startsOn, -90),
      certified && addDays(certified.endsOn, 90),
    ),
    planned: planned
      .filter(({ plannedOn }) => plannedOn <= n)
      .map(({ id, plannedOn, heldOn }) => ({ id, plannedOn: at(plannedOn), heldOn: at(heldOn) })),
    ...usedOn(setting, n, here),
    recordsSince: FIRST,
  };
}

function topsOn(setting: Setting, n: number): LeadingFacts['tops'] {
  const days = (one: { readonly from: number; readonly to: number }) => ({
    from: at(one.from),
    to: at(Math.min(one.to, LENGTH + 300)),
  });
  return setting.tops(n).map((one) => ({
    personId: one.id,
    periods: [{ from: at(one.from), to: one.to >= LENGTH ? null : at(one.to) }],
    away: one.away.map(days),
  }));
}

const WEEKS = 26;

function usedOn({ log }: Setting, n: number, here: number): Pick<LeadingFacts, 'weeks' | 'active'> {
  const weeks = Array.from({ length: WEEKS }, () => 0);
  const people = new Set<string>();
  const since = n + 1 - 7 * WEEKS;
  for (const { personId, n: on } of log) {
    if (on > n || on < since) continue;
    weeks[Math.floor((on - since) / 7)]! += 1;
    if (on > n - 30) people.add(personId);
  }
  return { weeks, active: { people: people.size, here } };
}
