import * as z from 'zod';
import type { Day } from '../../../lib/day.ts';
import { id } from '../../../lib/resource-id.ts';
import { dayShape, requiredText, text, versionShape } from '../../../lib/shapes.ts';

/** What somebody may hold in a firm; the first three are also the level they stand on. */
export const ROLE_NAMES = [
  'top_management',
  'line_manager',
  'staff',
  'system_manager',
  'internal_auditor',
  'external_auditor',
  'consultant',
] as const;
export type RoleName = (typeof ROLE_NAMES)[number];
export const roleShape = z.enum(ROLE_NAMES);

const person = id('person');
const team = id('team');
const site = id('site');

/** Names one record and the version the actor has seen. */
export const personAt = { id: person, version: versionShape } as const;

/** What is written about a person, on creating and on editing alike. */
export const personWords = {
  name: requiredText(200),
  email: z.email().max(254).nullable(),
  job_title: text(200),
  team_id: team.nullable(),
  site_id: site.nullable(),
  starts_on: dayShape.nullable(),
} as const;

export type PersonWords = {
  -readonly [Word in keyof typeof personWords]: z.output<(typeof personWords)[Word]>;
};

/** No part of the firm in particular. */
export const WHOLE_FIRM = { scope_team_id: null, scope_site_id: null } as const;

/** A role asked for: from a day on, and where it is not for good until a day. */
export const roleAskedShape = z.strictObject({
  role: roleShape,
  starts_on: dayShape.optional(),
  ends_on: dayShape.nullable().default(null),
  /** What an external auditor looks at, in words: "ISO 9001, Plant North". A note, which opens and closes nothing. */
  scope: text(300).default(''),
  /** The part of the firm an external auditor reads: a team with all below it, or a site. Neither: the whole firm. */
  scope_team_id: team.nullable().default(null),
  scope_site_id: site.nullable().default(null),
});
export type RoleAsked = z.output<typeof roleAskedShape>;

export const newPersonShape = z.strictObject({
  name: personWords.name,
  email: personWords.email.default(null),
  job_title: personWords.job_title.default(''),
  team_id: personWords.team_id.default(null),
  site_id: personWords.site_id.default(null),
  starts_on: personWords.starts_on.default(null),
  roles: z
    .array(roleAskedShape)
    .max(7)
    .default([{ role: 'staff', ends_on: null, scope: '', ...WHOLE_FIRM }]),
});

/** A partial edit: what is left out stays as it is. */
export const personEditShape = z.strictObject({
  ...personAt,
  ...z.object(personWords).partial().shape,
});

/** One record that goes to somebody else than the rest. */
export const exceptionShape = z.strictObject({
  kind: z.enum(['action']),
  id: id('action'),
  to_id: person,
});
export type HandoverException = z.output<typeof exceptionShape>;

export const leavingShape = z.strictObject({
  ...personAt,
  /** The last day here; today where left out. */
  on: dayShape.optional(),
  /** Who takes over everything they own. */
  to_id: person,
  except: z.array(exceptionShape).max(500).default([]),
});

export const personNamedShape = z.strictObject({ id: person, name: z.string() });
export const teamNamedShape = z.strictObject({ id: team, name: z.string() });
export const siteNamedShape = z.strictObject({ id: site, name: z.string() });

const can = z.strictObject({
  edit: z.boolean(),
  roles: z.boolean(),
  invite: z.boolean(),
  leave: z.boolean(),
  see_leave: z.boolean(),
  record_leave: z.boolean(),
});
export type PersonCan = z.infer<typeof can>;

/** One person as a list shows them. */
export const personRowShape = z.strictObject({
  id: person,
  name: z.string(),
  email: z.string().nullable(),
  job_title: z.string(),
  team: teamNamedShape.nullable(),
  site: siteNamedShape.nullable(),
  roles: z.array(roleShape),
  starts_on: dayShape.nullable(),
  left_on: dayShape.nullable(),
  away_until: dayShape.nullable().meta({ description: 'the last day of a leave they are on' }),
  as_written: z
    .boolean()
    .meta({ description: 'a name found in an import, not yet matched to somebody known' }),
  version: z.int(),
  can,
});
export type PersonRow = z.infer<typeof personRowShape>;

export const rolePeriodShape = z.strictObject({
  id: id('person_role'),
  role: roleShape,
  starts_on: dayShape,
  ends_on: dayShape.nullable(),
  scope: z.string(),
  /** Of an external auditor, the part of the firm they read; null where it is the whole firm. */
  scope_team: teamNamedShape.nullable(),
  scope_site: siteNamedShape.nullable(),
});

export const leaveShape = z.strictObject({
  id: id('leave'),
  starts_on: dayShape,
  ends_on: dayShape,
  version: z.int(),
});

export const storyShape = z.strictObject({
  sequence: z.int(),
  at: z.string(),
  type: z.string(),
  version: z.int(),
  actor: z.string().nullable(),
  payload: z.record(z.string(), z.unknown()),
});

/** One person with everything that belongs to them. */
export const personRecordShape = personRowShape.extend({
  periods: z.array(rolePeriodShape),
  leave: z.array(leaveShape),
  leads: z.array(teamNamedShape),
  /** Who leads the team they are in, or the next team above that has a lead. */
  manager: personNamedShape.nullable(),
  /** Who takes over, once a last day is set. */
  successor: personNamedShape.nullable(),
  /** Whether everything was handed over and access has ended. */
  departed: z.boolean(),
  story: z.array(storyShape),
});
export type PersonRecord = z.infer<typeof personRecordShape>;

export const PEOPLE_STATES = ['here', 'away', 'left', 'outside', 'as_written', 'all'] as const;

/** The filters of the list, as they stand in the page's URL. */
export const peopleQueryShape = z.strictObject({
  state: z.enum(PEOPLE_STATES).default('here'),
  q: z
    .string()
    .trim()
    .max(100)
    .regex(/^[^\u0000]*$/)
    .optional(),
  team: team.optional(),
  site: site.optional(),
  role: roleShape.optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  size: z.coerce.number().int().min(1).max(2_000).default(100),
});
export type PeopleQuery = z.output<typeof peopleQueryShape>;

/** The facts of a person that the rules look at. */
export type PersonFacts = {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly email: string | null;
  readonly job_title: string;
  readonly team_id: string | null;
  readonly site_id: string | null;
  readonly starts_on: Day | null;
  readonly left_on: Day | null;
  readonly departed_at: Date | null;
  readonly as_written: boolean;
  readonly merged_into_id: string | null;
  readonly successor_id: string | null;
};

/** One period in which a person held a role; `ends_on` is its last day. */
export type RolePeriod = {
  readonly id: string;
  readonly person_id: string;
  readonly role: RoleName;
  readonly starts_on: Day;
  readonly ends_on: Day | null;
  readonly scope: string;
  readonly scope_team_id: string | null;
  readonly scope_site_id: string | null;
};
