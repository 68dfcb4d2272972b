import * as z from 'zod';
import { id } from '../../../lib/resource-id.ts';
import { dayShape, requiredText, text, versionShape } from '../../../lib/shapes.ts';
import { personNamedShape, siteNamedShape } from './shapes.ts';

const team = id('team');
const site = id('site');

export const teamAt = { id: team, version: versionShape } as const;
export const siteAt = { id: site, version: versionShape } as const;

export const teamWords = {
  name: requiredText(200),
  parent_id: team.nullable(),
  site_id: site.nullable(),
  lead_id: id('person').nullable(),
} as const;

export type TeamWords = {
  -readonly [Word in keyof typeof teamWords]: z.output<(typeof teamWords)[Word]>;
};

export const newTeamShape = z.strictObject({
  name: teamWords.name,
  parent_id: teamWords.parent_id.default(null),
  site_id: teamWords.site_id.default(null),
  lead_id: teamWords.lead_id.default(null),
});

export const siteWords = { name: requiredText(200), address: text(1_000) } as const;
export type SiteWords = { name: string; address: string };

export const newSiteShape = z.strictObject({
  name: siteWords.name,
  address: siteWords.address.default(''),
});

/** A team as the tree shows it. */
export const teamRowShape = z.strictObject({
  id: team,
  name: z.string(),
  parent_id: team.nullable(),
  site: siteNamedShape.nullable(),
  lead: personNamedShape.nullable(),
  people: z.int().meta({ description: 'people here who are in this team itself' }),
  closed_on: dayShape.nullable(),
  version: z.int(),
});
export type TeamRow = z.infer<typeof teamRowShape>;

export const teamListShape = z.strictObject({
  rows: z.array(teamRowShape),
  /** People here who are in no team. */
  without_team: z.int(),
  can: z.strictObject({ edit: z.boolean() }),
});

export const siteRowShape = z.strictObject({
  id: site,
  name: z.string(),
  address: z.string(),
  people: z.int(),
  teams: z.int(),
  closed_on: dayShape.nullable(),
  version: z.int(),
});
export type SiteRow = z.infer<typeof siteRowShape>;

export const siteListShape = z.strictObject({
  rows: z.array(siteRowShape),
  can: z.strictObject({ edit: z.boolean() }),
});
