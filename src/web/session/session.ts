import { hashKey, queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import type { Day } from '../../lib/day.ts';
import { fetchJson } from '../api/client.ts';

/** The roles as the server names them. */
export type Role =
  | 'top_management'
  | 'system_manager'
  | 'line_manager'
  | 'staff'
  | 'internal_auditor'
  | 'external_auditor'
  | 'consultant';

/** Who looks at the page, at which firm, and on which day. */
export type Session = {
  readonly person: { readonly id: string; readonly name: string };
  readonly organisation: {
    readonly id: string;
    readonly name: string;
    readonly isExample: boolean;
    readonly timeZone: string;
  };
  readonly roles: readonly Role[];
  /** Whether they read one part of the firm alone. */
  readonly inPart: boolean;
  /** Today in the firm's time zone. */
  readonly today: Day;
  /** Every firm this account may enter. */
  readonly entrances: readonly {
    readonly organisationId: string;
    readonly name: string;
    readonly isExample: boolean;
  }[];
};

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  // Who looks is the same on every day that is looked at.
  queryKeyHashFn: hashKey,
  queryFn: ({ signal }) => fetchJson<Session>('/api/me', signal),
  staleTime: 60_000,
});

/** The session of the page; pages inside the shell always have one. */
export function useSession(): Session {
  return useSuspenseQuery(sessionQuery).data;
}

/** Whether somebody holds at least one of these roles. Decides what a menu shows, never what is allowed. */
export function holds(session: Pick<Session, 'roles'>, ...roles: Role[]): boolean {
  return roles.some((role) => session.roles.includes(role));
}

/** Whether somebody works here; readers from outside look on and are offered nothing to begin. */
export function worksHere(session: Pick<Session, 'roles'>): boolean {
  return session.roles.some((role) => role !== 'external_auditor');
}
