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

/** The role under which an act is recorded in the ledger: the highest one held. */
export function principalRole(actor: Actor): Role | 'system' {
  return actor.kind === 'system'
    ? 'system'
    : (ROLES.find((role) => actor.roles.has(role)) ?? 'staff');
}
