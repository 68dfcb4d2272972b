import { api, read } from '../../../web/api/client.ts';
import { Choose, type Choice } from '../../../web/form/choose.tsx';
import type { FieldWords } from '../../../web/form/field.tsx';
import { useSiteChoices, useTeamChoices } from './queries.ts';

/** The people whose names start as typed, with job and team to tell namesakes apart. */
export async function findPeople(typed: string): Promise<readonly Choice[]> {
  return found(typed, false);
}

/** The same with leavers and names not matched yet, for questions about the past. */
export async function findAnybody(typed: string): Promise<readonly Choice[]> {
  return found(typed, true);
}

async function found(typed: string, everyone: boolean): Promise<readonly Choice[]> {
  const query = { q: typed, ...(everyone && { everyone: 'yes' as const }) };
  const { rows } = await read(api.GET('/api/people/search', { params: { query } }));
  return rows.map(({ id, name, job_title, team }) => ({
    id,
    name,
    about: [job_title, team].filter(Boolean).join(', '),
  }));
}

type OneProps = FieldWords & {
  chosen: Choice | null;
  onChoose: (choice: Choice | null) => void;
  /** Leavers and names not matched yet as well. */
  everyone?: boolean;
};

/** One person of the firm, found by a few letters of the name. */
export function PersonField({ everyone = false, ...props }: OneProps) {
  return <Choose {...props} from={everyone ? findAnybody : findPeople} />;
}

type PlaceProps = FieldWords & {
  chosen: Choice | null;
  onChoose: (choice: Choice | null) => void;
  /** A team or site that cannot be meant here: the one being changed. */
  without?: string;
};

/** One of the firm's teams, with the teams above it. */
export function TeamField({ without, ...props }: PlaceProps) {
  const teams = useTeamChoices();
  return <Choose {...props} from={teams.filter((team) => team.id !== without)} />;
}

/** One of the firm's sites. */
export function SiteField({ without, ...props }: PlaceProps) {
  const sites = useSiteChoices();
  return <Choose {...props} from={sites.filter((site) => site.id !== without)} />;
}
