import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Settling } from '../../../web/line/line.tsx';
import type { PersonRow, RoleName } from '../contract/shapes.ts';
import type { TeamRow } from '../contract/places.ts';
import { treeOf } from '../rules/teams.ts';
import style from './people.module.css';
import { teamsQuery } from './queries.ts';
import { say } from './say.ts';
import { sayRole } from './say-role.ts';

/** The people by team, from the top down; a team without anybody shown is left out unless one lies below it. */
export function TeamTree({ people }: { people: readonly PersonRow[] }) {
  const { data, error } = useQuery(teamsQuery());
  if (error && !data) throw error;
  if (!data) return <Settling label={say('teams.loading')} />;
  const byTeam = grouped(people);
  const kept = withSomebody(data.rows, byTeam);
  const nodes = treeOf(data.rows.filter((team) => kept.has(team.id)));
  const without = byTeam.get(null) ?? [];
  return (
    <div className={style.tree}>
      {nodes.map(({ team, depth }) => (
        <TeamPart
          key={team.id}
          name={team.name}
          lead={team.lead}
          depth={depth}
          people={byTeam.get(team.id) ?? []}
        />
      ))}
      {without.length > 0 && (
        <TeamPart name={say('teams.none')} lead={null} depth={0} people={without} />
      )}
    </div>
  );
}

function grouped(people: readonly PersonRow[]): ReadonlyMap<string | null, readonly PersonRow[]> {
  const groups = new Map<string | null, PersonRow[]>();
  for (const person of people) {
    const teamId = person.team?.id ?? null;
    const group = groups.get(teamId);
    if (group === undefined) groups.set(teamId, [person]);
    else group.push(person);
  }
  return groups;
}

/** The teams with somebody in them, and every team above those. */
function withSomebody(
  teams: readonly TeamRow[],
  byTeam: ReadonlyMap<string | null, unknown>,
): ReadonlySet<string> {
  const byId = new Map(teams.map((team) => [team.id, team]));
  const kept = new Set<string>();
  for (const teamId of byTeam.keys()) {
    for (let at = teamId; at !== null && !kept.has(at); at = byId.get(at)?.parent_id ?? null) {
      kept.add(at);
    }
  }
  return kept;
}

type TeamPartProps = {
  name: string;
  lead: TeamRow['lead'];
  depth: number;
  people: readonly PersonRow[];
};

function TeamPart({ name, lead, depth, people }: TeamPartProps) {
  const first = people.toSorted(
    (one, other) => Number(other.id === lead?.id) - Number(one.id === lead?.id),
  );
  return (
    <section className={style.team} data-depth={Math.min(depth, 5)} aria-label={name}>
      <h2 className={style.teamName}>{name}</h2>
      {lead && !people.some((person) => person.id === lead.id) && (
        <p className={style.aside}>
          {say('teams.led_by')}{' '}
          <Link to="/people/$id" params={{ id: lead.id }}>
            {lead.name}
          </Link>
        </p>
      )}
      {people.length > 0 && (
        <ul className={style.members}>
          {first.map((person) => (
            <li key={person.id}>
              <Link to="/people/$id" params={{ id: person.id }}>
                {person.name}
              </Link>
              <span className={style.aside}>{aboutMember(person, person.id === lead?.id)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const TOLD: readonly RoleName[] = ['top_management'];

function aboutMember(person: PersonRow, leads: boolean): string {
  return [
    person.job_title,
    leads && say('teams.leads'),
    ...person.roles.filter((role) => TOLD.includes(role)).map(sayRole),
  ]
    .filter(Boolean)
    .join(', ');
}
