import type { Day } from '../../../lib/day.ts';
import { fold } from '../../../lib/fold.ts';
import { accept, refuse, type Outcome } from '../../../lib/outcome.ts';
import type { SiteWords, TeamWords } from '../contract/places.ts';
import { WHOLE_FIRM, type PersonWords, type RolePeriod } from '../contract/shapes.ts';
import type { Known, ListPlan, PlannedPerson, Place } from './plan-list.ts';
import { giveRole, heldOn, type RoleGiven } from './roles.ts';

export type NewTeam = TeamWords & { readonly id: string };
export type NewSite = SiteWords & { readonly id: string };

/** What the firm has before the list is brought in. */
export type Firm = {
  readonly teams: readonly (Place & {
    readonly lead_id: string | null;
    readonly version: number;
  })[];
  readonly sites: readonly Place[];
  readonly periods: readonly RolePeriod[];
};

/** One person the list adds or completes, with the roles they are given on the way. */
export type Arrival = {
  readonly id: string;
  /** Null where they are new. */
  readonly known: Known | null;
  readonly words: PersonWords;
  /** The words that change; empty where nothing does. */
  readonly change: Partial<PersonWords>;
  readonly roles: readonly RoleGiven[];
};

export type Arrangement = {
  readonly teams: readonly NewTeam[];
  readonly sites: readonly NewSite[];
  readonly people: readonly Arrival[];
  /** Teams that were there before and had no lead. */
  readonly leads: readonly {
    readonly id: string;
    readonly version: number;
    readonly lead_id: string;
  }[];
  readonly unchanged: number;
};

/**
 * The rows a plan comes to. What is known is completed, never overwritten. Whoever is named as a
 * manager leads the team, where it has no lead yet, and is a line manager from today unless they are
 * one or stand above it.
 */
export function arrangeList(
  plan: ListPlan,
  firm: Firm,
  today: Day,
  newId: () => string,
): Outcome<Arrangement, 'person.list_nothing_new'> {
  const sites = plan.newSites.map((name) => ({ id: newId(), name, address: '' }));
  const siteIds = idsByName([...firm.sites, ...sites]);
  const ids = plan.people.map((person) => person.known?.id ?? newId());
  const leadId = (team: string): string | null => {
    const lead = plan.leads.get(fold(team));
    if (lead === undefined) return null;
    return 'known' in lead ? lead.known.id : (ids[lead.row] ?? null);
  };
  const teams = plan.newTeams.map((name) => ({
    id: newId(),
    name,
    parent_id: null,
    site_id: null,
    lead_id: leadId(name),
  }));
  const teamIds = idsByName([...firm.teams, ...teams]);
  const managers = new Set(
    plan.managers.map((manager) => ('known' in manager ? manager.known.id : ids[manager.row])),
  );
  const listed = plan.people.map((person, at) =>
    arrival(person, ids[at] as string, { teamIds, siteIds, managers, firm, today }),
  );
  const people = [...listed, ...managersElsewhere(plan, firm, today)].filter(changes);
  const leads = firm.teams.flatMap(({ id, name, version, lead_id }) => {
    const named = lead_id === null ? leadId(name) : null;
    return named === null ? [] : [{ id, version, lead_id: named }];
  });
  if (people.length + teams.length + sites.length + leads.length === 0)
    return refuse('person.list_nothing_new');
  return accept({
    teams,
    sites,
    people,
    leads,
    unchanged: listed.length - listed.filter(changes).length,
  });
}

type Around = {
  readonly teamIds: ReadonlyMap<string, string>;
  readonly siteIds: ReadonlyMap<string, string>;
  readonly managers: ReadonlySet<string | undefined>;
  readonly firm: Firm;
  readonly today: Day;
};

function arrival(person: PlannedPerson, id: string, around: Around): Arrival {
  const { known } = person;
  const team = person.team === null ? null : (around.teamIds.get(fold(person.team)) ?? null);
  const site = person.site === null ? null : (around.siteIds.get(fold(person.site)) ?? null);
  const words: PersonWords = {
    // How an import wrote it is nobody's word yet; a known person's name is.
    name: known === null || known.as_written ? person.name : known.name,
    email: known?.email ?? person.email,
    job_title: known?.job_title || person.job_title,
    team_id: known?.team_id ?? team,
    site_id: known?.site_id ?? site,
    starts_on: null,
  };
  const manages = around.managers.has(id);
  if (known === null) {
    const role = manages ? 'line_manager' : 'staff';
    const roles: RoleGiven[] = [
      { role, starts_on: around.today, ends_on: null, scope: '', ...WHOLE_FIRM },
    ];
    return { id, known, words, change: {}, roles };
  }
  const change = Object.fromEntries(
    (['name', 'email', 'job_title', 'team_id', 'site_id'] as const)
      .filter((word) => words[word] !== known[word])
      .map((word) => [word, words[word]]),
  );
  return { id, known, words, change, roles: rolesFor(known, manages, around.firm, around.today) };
}

/** Managers whom the list names without giving them a line. */
function managersElsewhere(plan: ListPlan, firm: Firm, today: Day): Arrival[] {
  const listed = new Set(plan.people.flatMap((person) => person.known?.id ?? []));
  const others = new Map(
    plan.managers.flatMap((manager) =>
      'known' in manager && !listed.has(manager.known.id)
        ? [[manager.known.id, manager.known]]
        : [],
    ),
  );
  return [...others.values()].map((known) => {
    const { name, email, job_title, team_id, site_id } = known;
    const words = { name, email, job_title, team_id, site_id, starts_on: null };
    return { id: known.id, known, words, change: {}, roles: rolesFor(known, true, firm, today) };
  });
}

/** A name that is recognised works here from today; a manager without the level gets it. */
function rolesFor(known: Known, manages: boolean, firm: Firm, today: Day): RoleGiven[] {
  const own = firm.periods.filter((period) => period.person_id === known.id);
  const held = own.filter((period) => heldOn(period, today)).map((period) => period.role);
  const isManager = held.includes('line_manager') || held.includes('top_management');
  if (!manages && !known.as_written) return [];
  if (isManager) return [];
  const role = manages ? 'line_manager' : 'staff';
  const given = giveRole(own, { role, ends_on: null, scope: '', ...WHOLE_FIRM }, today, new Set());
  return given.ok ? [given.value] : [];
}

function changes({ known, change, roles }: Arrival): boolean {
  return known === null || known.as_written || Object.keys(change).length > 0 || roles.length > 0;
}

function idsByName(places: readonly Place[]): Map<string, string> {
  return new Map(places.map((place) => [fold(place.name), place.id]));
}
