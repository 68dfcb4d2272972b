import type { FirmDay } from '../../../platform/database/end-of-day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { Day } from '../../../lib/day.ts';
import { yearBefore } from '../rules/coverage.ts';
import type { MeetingFacts } from '../rules/facts.ts';
import { storedFacts, storedGiven } from '../store/facts.ts';
import { plannedReviews, type PlannedReview } from '../store/planned.ts';
import { required } from './coverage.ts';

/**
 * The meetings held in the twelve months up to a day, as they were known at its end, and the inputs that the standards
 * held on that day require of a management review.
 */
export async function meetingFacts(
  tx: ReadTx,
  look: FirmDay & { readonly asOf: Day },
): Promise<{ meetings: MeetingFacts[]; required: string[] }> {
  const [meetings, inputs] = await Promise.all([
    storedFacts(tx, look, yearBefore(look.asOf)),
    required(tx, look),
  ]);
  return { meetings, required: inputs.map(({ key }) => key) };
}

/** Reviews that were first planned for a day on or after `since`, and whether they were held, as known at the end of a day. */
export function reviewsPlanned(
  tx: ReadTx,
  look: FirmDay & { readonly asOf: Day },
  since: Day,
  inputs: readonly string[],
): Promise<PlannedReview[]> {
  return plannedReviews(tx, look, since, inputs);
}

/** Actions that the management gave or took up in its meetings, as known at the end of a day, each with the day of that. */
export function actionsGiven(tx: ReadTx, look: FirmDay): Promise<{ id: string; givenOn: Day }[]> {
  return storedGiven(tx, look);
}
