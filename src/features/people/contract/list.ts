import * as z from 'zod';
import { requiredText, text } from '../../../lib/shapes.ts';

/** One line of a list of names. Everything but the name may be missing; teams, sites and managers are named. */
export const listRowShape = z.strictObject({
  name: requiredText(200),
  email: text(254).default(''),
  job_title: text(200).default(''),
  team: text(200).default(''),
  site: text(200).default(''),
  /** Name or e-mail of who leads their team. */
  manager: text(254).default(''),
});
export type ListRow = z.output<typeof listRowShape>;

export const LIST_COLUMNS = ['name', 'email', 'job_title', 'team', 'site', 'manager'] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];

export const MOST_LIST_ROWS = 2_000;

export const listShape = z.strictObject({
  rows: z.array(listRowShape).min(1).max(MOST_LIST_ROWS),
});

export const listResultShape = z.strictObject({
  added: z.int(),
  completed: z.int(),
  unchanged: z.int(),
  teams: z.int(),
  sites: z.int(),
});
