/** The roles a person can hold in a firm; the first three are also their level. */
export const ROLES = [
  'top_management',
  'system_manager',
  'line_manager',
  'staff',
  'internal_auditor',
  'external_auditor',
  'consultant',
] as const;
export type Role = (typeof ROLES)[number];

/**
 * The part of the firm an auditor from outside reads: a site, or a team with all teams below it. What belongs to it says
 * the register as it is today (migrations/0052).
 */
export type Part = { readonly kind: 'team' | 'site'; readonly id: string };

/** Who acts, as the request gate or the job runner found them. Roles are those held today. */
export type Actor = {
  readonly kind: 'person' | 'system';
  readonly personId: string;
  readonly name: string;
  /** The key another program acts with on behalf of the person; absent where the person is there. */
  readonly keyId?: string;
  readonly roles: ReadonlySet<Role>;
  readonly teamId: string | null;
  /** Teams this person leads, with all teams below them. */
  readonly ledTeamIds: ReadonlySet<string>;
  /** The one part of the firm they read; absent where they read all that their roles let them. */
  readonly part?: Part;
};

/** The id under which the product itself acts (reminders, nightly work). No person has it. */
export const SYSTEM_ID = '00000000-0000-0000-0000-000000000000';

/** The product itself. It holds no role: what it may do is decided by the command it runs. */
export const systemActor: Actor = {
  kind: 'system',
  personId: SYSTEM_ID,
  name: 'Plumbline',
  roles: new Set(),
  teamId: null,
  ledTeamIds: new Set(),
};

/** Readers from outside hold no part in the work: they read, and change nothing. */
export const OUTSIDERS: ReadonlySet<Role> = new Set<Role>(['external_auditor']);

/** Whether somebody holds no role but one of a reader from outside. */
export function isOutsider(actor: Actor): boolean {
  return actor.roles.size > 0 && [...actor.roles].every((role) => OUTSIDERS.has(role));
}

/** The role under which an act is recorded in the ledger: the highest one held. */
export function principalRole(actor: Actor): Role | 'system' {
  return actor.kind === 'system'
    ? 'system'
    : (ROLES.find((role) => actor.roles.has(role)) ?? 'staff');
}
