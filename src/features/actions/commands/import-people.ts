import type { Bringing, RowToWrite } from '../../imports/commands/registers.ts';
import type { PersonWritten } from '../../imports/rules/register.ts';

type Value = RowToWrite['values'][string] | undefined;

/** The person a field of a row means; null where it names nobody. */
export function meant({ personOf }: Bringing, value: Value): string | null {
  return typeof value === 'object' && !Array.isArray(value)
    ? personOf(value as PersonWritten)
    : null;
}

/** Everybody a field of a row means, each once. */
export function everyoneMeant({ personOf }: Bringing, value: Value): string[] {
  const people = Array.isArray(value) ? (value as readonly PersonWritten[]) : [];
  const ids = people.map((one) => personOf(one)).filter((id) => id !== null);
  return [...new Set(ids)];
}
