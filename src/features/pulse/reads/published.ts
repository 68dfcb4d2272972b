import type { Day } from '../../../lib/day.ts';
import type { FirmDay } from '../../../platform/database/end-of-day.ts';
import { dayOf } from '../../../lib/day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { Results } from '../contract/results.ts';
import type { Question } from '../contract/shapes.ts';
import type { Form } from '../contract/kinds.ts';
import { allWaves } from '../store/write.ts';

/** A wave as it was published: what everybody sees, and there is nothing else to ask for. */
export type PublishedPulse = {
  readonly id: string;
  readonly form: Form;
  readonly published_on: Day;
  readonly closed_on: Day;
  readonly questions: readonly Question[];
  readonly results: Results;
};

/** The waves published by the end of a day, the latest first. */
export async function publishedPulses(
  tx: ReadTx,
  { asOf, timeZone }: FirmDay,
): Promise<PublishedPulse[]> {
  return (await allWaves(tx)).flatMap((wave) => {
    const { published_at: at, closed_at: closed, results } = wave;
    if (at === null || closed === null || results === null) return [];
    const published_on = dayOf(at, timeZone);
    if (published_on > asOf) return [];
    const { id, form, questions } = wave;
    return [{ id, form, questions, results, published_on, closed_on: dayOf(closed, timeZone) }];
  });
}
