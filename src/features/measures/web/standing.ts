import { sayRefusal } from '../../../web/i18n/catalogue.ts';
import type { Day } from '../../../lib/day.ts';
import type { MeasureRecord, Written } from '../contract/shapes.ts';
import { nextPeriod } from '../rules/periods.ts';
import { sortOut, type Problem, type SortedOut, type Standing } from '../rules/values.ts';

/** What every form of an act is given. */
export type ActFormProps = { measure: MeasureRecord; onDone: () => void };

/** Reads entries as the server will, against what the page shows as recorded. */
export function sortedFor(
  measure: MeasureRecord,
  entries: readonly Written[],
  today: Day,
): SortedOut {
  const recorded = new Map<string, Standing>(
    measure.values.map(({ period, value, size, revision }) => [period, { value, size, revision }]),
  );
  return sortOut(measure, recorded, entries, today);
}

/** The period that is likely recorded next; none of rare events, and none that has not begun. */
export function periodToCome({ kind, rhythm, values }: MeasureRecord, today: Day): Day | null {
  const latest = values[0]?.period;
  if (kind === 'rare' || latest === undefined) return null;
  const next = nextPeriod(rhythm, latest);
  return next > today ? null : next;
}

/** Why an entry cannot be taken, as a sentence. */
export function sayProblem({ code, written }: Problem): string {
  return sayRefusal({ code, details: { written } });
}
