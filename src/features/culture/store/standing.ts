import { sql, type RawBuilder } from 'kysely';
import { endOfDay } from '../../../platform/database/end-of-day.ts';
import type { Day } from '../../../lib/day.ts';

/** One day as it is looked at: its end lies where the firm is, not in Greenwich. */
export type Look = { readonly asOf: Day; readonly timeZone: string };

/** The day on which the firm wrote down the instant in that column. */
export function localDay(column: string, timeZone: string): RawBuilder<unknown> {
  return sql`(${sql.ref(column)} AT TIME ZONE ${timeZone})::date`;
}

/**
 * The day the records say an action ended, either way. Written as CASE because a COALESCE counts as leaky
 * to row security, and the index of migration 0009 would then not be used.
 */
export const ENDED = sql`(CASE WHEN done_on IS NOT NULL THEN done_on ELSE cancelled_on END)`;

/**
 * Actions as they stood at the end of the day, proposals left out: those open then, ended on or after
 * `since`, or first due from `since` on until the day. An imported one stands in its first state from the day it was
 * opened (rules/timeline.ts says so for one action; here it is said for all). The
 * parts of the condition are what the indexes of migration 0009 are made for.
 */
export function standing(look: Look, since: Day): RawBuilder<unknown> {
  const until = endOfDay(look);
  const relevant = sql`(${ENDED} IS NULL OR ${ENDED} >= ${since}::date
    OR first_due_on BETWEEN ${since}::date AND ${look.asOf}::date)`;
  const there = sql`NOT proposed AND opened_on <= ${look.asOf}::date AND ${relevant}`;
  const columns = sql`opened_on, significance = 'high' AS high, accountable_id, first_due_on, due_on, done_on,
    cancelled_on, import_id IS NOT NULL AND coalesce(${ENDED}
      <= ${localDay('recorded_at', look.timeZone)}, false) AS ended_before_import`;
  return sql`
    SELECT id, ${columns} FROM action
     WHERE organisation_id = current_organisation() AND ${there}
       AND (changed_at < ${until} OR (version = 1 AND import_id IS NOT NULL))
    UNION ALL
    SELECT id, ${columns} FROM action_past p
     WHERE p.organisation_id = current_organisation() AND p.replaced_at >= ${until} AND p.stands_from < ${until}
       AND ${there}`;
}

/** Leaders by the level held that day: `top` is true for top management, false for line managers. */
export function leaders({ asOf }: Look): RawBuilder<unknown> {
  return sql`
    SELECT r.person_id, bool_or(r.role = 'top_management') AS top
      FROM person_role r JOIN person p ON p.organisation_id = r.organisation_id AND p.id = r.person_id
     WHERE r.organisation_id = current_organisation() AND r.role IN ('top_management', 'line_manager')
       AND r.starts_on <= ${asOf}::date AND (r.ends_on IS NULL OR r.ends_on >= ${asOf}::date)
       AND (p.left_on IS NULL OR p.left_on >= ${asOf}::date)
     GROUP BY r.person_id`;
}

/**
 * Extensions (moves to a later day, or to none) of the actions that were extended since `since`: in all,
 * and in that time those made, made after the date had passed, and given a reason.
 */
export function extensions({ asOf }: Look, since: Day): RawBuilder<unknown> {
  const extended = sql`organisation_id = current_organisation() AND from_day IS NOT NULL
    AND (to_day IS NULL OR to_day > from_day) AND moved_on <= ${asOf}::date`;
  const inTime = sql`moved_on >= ${since}::date`;
  return sql`
    SELECT action_id, count(*) AS ever, count(*) FILTER (WHERE ${inTime}) AS made,
        count(*) FILTER (WHERE ${inTime} AND moved_on > from_day) AS late,
        count(*) FILTER (WHERE ${inTime} AND reason <> '') AS reasoned,
        max(moved_on) FILTER (WHERE ${inTime}) AS last_on,
        max(moved_on) FILTER (WHERE ${inTime} AND moved_on > from_day) AS last_late_on
      FROM action_due_move
     WHERE ${extended} AND action_id IN (SELECT action_id FROM action_due_move WHERE ${extended} AND ${inTime})
     GROUP BY action_id`;
}

/** The first day on which an action that stood then had been opened. */
export function earliest(look: Look): RawBuilder<unknown> {
  const until = endOfDay(look);
  return sql`SELECT min(opened_on) FROM (
    (SELECT opened_on FROM action WHERE organisation_id = current_organisation() AND NOT proposed
       AND (changed_at < ${until} OR (version = 1 AND import_id IS NOT NULL)) ORDER BY opened_on LIMIT 1)
    UNION ALL
    (SELECT min(opened_on) FROM action_past p
      WHERE p.organisation_id = current_organisation() AND p.replaced_at >= ${until} AND p.stands_from < ${until}
        AND NOT proposed)) opened WHERE opened_on <= ${look.asOf}::date`;
}
