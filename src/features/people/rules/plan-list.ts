import { fold } from '../../../lib/fold.ts';
import { accept, refuse, type Outcome } from '../../../lib/outcome.ts';
import type { ListRow } from '../contract/list.ts';
import { turned } from './turned.ts';

/** Somebody the firm knows already, as far as a list can be compared with it. */
export type Known = {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly job_title: string;
  readonly team_id: string | null;
  readonly site_id: string | null;
  readonly as_written: boolean;
  readonly gone: boolean;
  readonly version: number;
};

export type Place = { readonly id: string; readonly name: string };

export type PlannedPerson = {
  /** Position in the list, from 0. */
  readonly row: number;
  /** The one this line is about; null where somebody new. */
  readonly known: Known | null;
  readonly name: string;
  readonly email: string | null;
  readonly job_title: string;
  /** Names as written; null where none was given. */
  readonly team: string | null;
  readonly site: string | null;
};

/** Somebody named as a manager: a line of the list itself, or somebody known. */
export type Manager = { readonly row: number } | { readonly known: Known };

export type ListProblem =
  'name_missing' | 'email_wrong' | 'email_twice' | 'name_twice' | 'gone' | 'manager_unknown';

export type ListPlan = {
  readonly people: readonly PlannedPerson[];
  /** Names of teams and sites that are not there yet. */
  readonly newTeams: readonly string[];
  readonly newSites: readonly string[];
  /** Team name (folded) and who leads it: a line of the list, or somebody known. */
  readonly leads: ReadonlyMap<string, Manager>;
  /** Everybody named as somebody's manager. */
  readonly managers: readonly Manager[];
  readonly problems: readonly { readonly row: number; readonly problem: ListProblem }[];
};

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/**
 * What a list of names would do: each line is somebody new, or somebody known by e-mail, else by
 * name. What is known already is completed and never overwritten. The same plan is shown before and
 * carried out after; a list with a problem in it is not carried out at all.
 */
export function planList(
  rows: readonly ListRow[],
  known: readonly Known[],
  places: { readonly teams: readonly Place[]; readonly sites: readonly Place[] },
): ListPlan {
  const problems: { row: number; problem: ListProblem }[] = [];
  const found = new Finder(known);
  const people = rows.map((row, at) => {
    const email = row.email === '' ? null : row.email.toLowerCase();
    const person = found.person(row.name, email);
    const problem = problemOf(row, email, person, found);
    if (problem !== null) problems.push({ row: at, problem });
    found.note(at, row.name, email, person);
    return {
      row: at,
      known: person ?? null,
      name: row.name,
      email,
      job_title: row.job_title,
      team: row.team === '' ? null : row.team,
      site: row.site === '' ? null : row.site,
    };
  });
  const leads = new Map<string, Manager>();
  const managers: Manager[] = [];
  for (const [at, row] of rows.entries()) {
    if (row.manager === '') continue;
    const manager = found.manager(row.manager);
    if (manager === undefined) {
      problems.push({ row: at, problem: 'manager_unknown' });
      continue;
    }
    managers.push(manager);
    if (row.team !== '' && !leads.has(fold(row.team))) leads.set(fold(row.team), manager);
  }
  return {
    people,
    newTeams: missing(
      rows.map((row) => row.team),
      places.teams,
    ),
    newSites: missing(
      rows.map((row) => row.site),
      places.sites,
    ),
    leads,
    managers,
    problems,
  };
}

/** A list without problems; else the first one, with its line counted from 1. */
export function withoutProblems(plan: ListPlan): Outcome<ListPlan, 'person.list_problem'> {
  const [first] = plan.problems;
  return first === undefined
    ? accept(plan)
    : refuse('person.list_problem', {
        line: first.row + 1,
        problem: first.problem,
        count: plan.problems.length,
      });
}

function problemOf(
  row: ListRow,
  email: string | null,
  person: Known | undefined,
  found: Finder,
): ListProblem | null {
  if (row.name === '') return 'name_missing';
  if (email !== null && !EMAIL.test(email)) return 'email_wrong';
  if (email !== null && found.saw(email)) return 'email_twice';
  const isAgain = person !== undefined && found.saw(person.id);
  if (isAgain || (email === null && found.saw(fold(row.name)))) return 'name_twice';
  return person?.gone === true ? 'gone' : null;
}

/** Finds people by e-mail or name, among those known and in the lines above. */
class Finder {
  readonly #byEmail: Map<string, Known>;
  readonly #byName: Map<string, Known>;
  readonly #seen = new Map<string, number>();
  constructor(known: readonly Known[]) {
    this.#byEmail = new Map(
      known.flatMap((one) => (one.email === null ? [] : [[one.email.toLowerCase(), one]])),
    );
    // Somebody here is meant rather than a namesake who left.
    const byPresence = known.toSorted((one, other) => Number(other.gone) - Number(one.gone));
    // A list that puts the family name first wrote the same person in another order.
    const turnedRound = byPresence.flatMap((one) => {
      const spoken = turned(fold(one.name));
      return spoken === null ? [] : [[spoken, one] as const];
    });
    this.#byName = new Map([
      ...turnedRound,
      ...byPresence.map((one) => [fold(one.name), one] as const),
    ]);
  }

  person(name: string, email: string | null): Known | undefined {
    const byEmail = email === null ? undefined : this.#byEmail.get(email);
    if (byEmail !== undefined) return byEmail;
    const byName = this.#byName.get(fold(name)) ?? this.#byName.get(turned(fold(name)) ?? '');
    // Two people can share a name; two different addresses say that they are two.
    return byName !== undefined && email !== null && byName.email !== null ? undefined : byName;
  }

  saw(key: string): boolean {
    return this.#seen.has(key);
  }

  note(row: number, name: string, email: string | null, known: Known | undefined): void {
    if (known !== undefined) this.#seen.set(known.id, row);
    if (email !== null) this.#seen.set(email, row);
    if (!this.#seen.has(fold(name))) this.#seen.set(fold(name), row);
  }

  manager(written: string): Manager | undefined {
    const row = this.#seen.get(written.toLowerCase()) ?? this.#seen.get(fold(written));
    if (row !== undefined) return { row };
    const known = this.#byEmail.get(written.toLowerCase()) ?? this.#byName.get(fold(written));
    return known === undefined || known.gone ? undefined : { known };
  }
}

function missing(written: readonly string[], places: readonly Place[]): string[] {
  const there = new Set(places.map((place) => fold(place.name)));
  const names = new Map<string, string>();
  for (const name of written) {
    const folded = fold(name);
    if (folded !== '' && !there.has(folded) && !names.has(folded)) names.set(folded, name);
  }
  return [...names.values()];
}
