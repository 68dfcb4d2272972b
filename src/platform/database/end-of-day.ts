import { sql, type RawBuilder } from 'kysely';

/** A day of a firm: a calendar day where the firm is. */
export type FirmDay = { readonly asOf: string; readonly timeZone: string };

type Asked = { readonly asOf: string; readonly scope: { readonly timeZone: string } };

/** The instant at which the day asked for is over: what was recorded before it was there on that day. */
export function endOfDay(of: FirmDay | Asked): RawBuilder<Date> {
  const timeZone = 'scope' in of ? of.scope.timeZone : of.timeZone;
  return sql<Date>`((${of.asOf}::date + 1)::timestamp AT TIME ZONE ${timeZone})`;
}
