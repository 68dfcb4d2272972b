import { accept, refuse, type Outcome } from './outcome.ts';

/** A record that counts its versions, and what a change to one answers: the version the next change must name. */
export type At = { readonly id: string; readonly version: number };

/** Whether the writer saw a record as it stands now: the second of two writers is told, and loses nothing typed. */
export function seenLatest(
  record: { readonly version: number },
  seen: number,
): Outcome<null, 'record.changed_meanwhile'> {
  return record.version === seen
    ? accept(null)
    : refuse('record.changed_meanwhile', { seen, now: record.version });
}

/**
 * Of what is asked for, what is different from the record as it stands, so that the ledger names that and nothing else.
 * A form sends all it shows. Lists are compared in their order.
 */
export function whatDiffers<Words extends object>(
  record: Words,
  asked: { readonly [Word in keyof Words]?: unknown },
): Partial<Words> {
  const changed = Object.entries(asked).filter(
    ([word, value]) =>
      value !== undefined && JSON.stringify(record[word as keyof Words]) !== JSON.stringify(value),
  );
  return Object.fromEntries(changed) as Partial<Words>;
}
