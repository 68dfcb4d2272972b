import * as z from 'zod';
import { accept, type Outcome } from '../../../lib/outcome.ts';
import { text } from '../../../lib/shapes.ts';
import type { At } from '../../../lib/version.ts';
import type { Actor } from '../../../platform/access/actor.ts';
import type { Events, JobRequest } from '../../../platform/commands/command.ts';
import type { LedgerEvent } from '../../../platform/commands/contract.ts';
import { valuesCorrected, valuesRecorded } from '../contract/events.ts';
import { MOST_AT_ONCE } from '../contract/kinds.ts';
import { postShape } from '../contract/keys.ts';
import { measureAt, writtenShape, type Written } from '../contract/shapes.ts';
import { measurePolicies, postValues as mayPost } from '../policy.ts';
import { stillMeasured } from '../rules/decisions.ts';
import { recordValues as decide, sortOut, type Kept } from '../rules/values.ts';
import { noteUse } from '../store/keys.ts';
import { insertValues, newValues, standingValues } from '../store/write.ts';
import { changeMeasure } from './change.ts';
import { TELL } from './tell-job.ts';

/**
 * Records values as they were typed or pasted: new periods, and corrections with one reason. All of them or none, so that
 * what was pasted can be mended and sent once more.
 */
export const recordValues = changeMeasure({
  name: 'measure.record_values',
  words: 'record values of a measure',
  input: z.strictObject({
    id: measureAt.id,
    values: z.array(writtenShape).min(1).max(MOST_AT_ONCE),
    reason: text(4_000).default(''),
  }),
  bodyLimit: 1_000_000,
  permit: measurePolicies.record_values,
  around: (read, { id }) => standingValues(read, id),
  rule: (measure, { values, reason }, standing, { today, actor }) => {
    const open = stillMeasured(measure);
    if (!open.ok) return open;
    return taken(measure, decide(sortOut(measure, standing, values, today), reason), reason, actor);
  },
  beside: (write, { values, reason }, writing) =>
    insertValues(write, newValues(values, reason, writing)),
  jobs: ({ tellOwner }, { id }) => jobsFor(tellOwner, id),
  events: ({ values, reason }, changed) => eventsOf(values, reason, changed),
});

/** The same for another program: numbers as numbers, and the one command that a key opens. */
export const postValues = changeMeasure({
  name: 'measure.post_values',
  words: 'post values of a measure from another program',
  input: postShape,
  bodyLimit: 1_000_000,
  byKey: true,
  permit: mayPost,
  around: (read, { id }) => standingValues(read, id),
  rule: (measure, { values, reason }, standing, { today, actor }) => {
    const open = stillMeasured(measure);
    if (!open.ok) return open;
    const sorted = sortOut(measure, standing, values.map(asWritten), today, 'point');
    return taken(measure, decide(sorted, reason), reason, actor);
  },
  beside: async (write, { values, reason }, writing) => {
    await insertValues(write, newValues(values, reason, writing));
    if (writing.keyId !== null) await noteUse(write, writing.keyId, writing.today);
  },
  jobs: ({ tellOwner }, { id }) => jobsFor(tellOwner, id),
  events: ({ values, reason }, changed) => eventsOf(values, reason, changed),
});

const PLAIN = new Intl.NumberFormat('en-US', { useGrouping: false, maximumFractionDigits: 20 });

function asWritten(
  { period, value, size }: z.output<typeof postShape>['values'][number],
  at: number,
): Written {
  return {
    row: at + 1,
    period,
    value: PLAIN.format(value),
    size: size === null ? '' : PLAIN.format(size),
  };
}

type Taken = {
  readonly values: readonly Kept[];
  readonly reason: string;
  readonly tellOwner: boolean;
};

/** What is kept, and whether its owner is told: whoever records it themselves sees at once what it means. */
function taken<Code extends string>(
  { owner_id: owner }: { readonly owner_id: string | null },
  decided: Outcome<readonly Kept[], Code>,
  reason: string,
  { personId, keyId }: Actor,
): Outcome<Taken, Code> {
  if (!decided.ok) return decided;
  const tellOwner = owner !== null && (owner !== personId || keyId !== undefined);
  return accept({ values: decided.value, reason, tellOwner });
}

function jobsFor(tellOwner: boolean, measureId: string): JobRequest[] {
  return tellOwner ? [{ task: TELL, payload: { measureId } }] : [];
}

/** What the ledger keeps of values: those that are new, and those that took the place of others. */
export function eventsOf(values: readonly Kept[], reason: string, changed: At): Events {
  return [...fresh(values, changed), ...corrected(values, reason, changed)] as unknown as Events;
}

function fresh(values: readonly Kept[], changed: At): LedgerEvent[] {
  const kept = values.filter(({ before }) => before === null);
  if (kept.length === 0) return [];
  return [
    valuesRecorded.of(changed, {
      values: kept.map(({ period, value, size }) => ({ period, value, size })),
    }),
  ];
}

function corrected(values: readonly Kept[], reason: string, changed: At): LedgerEvent[] {
  const kept = values.flatMap(({ period, value, size, before }) =>
    before === null
      ? []
      : [
          {
            period,
            value,
            size,
            value_before: before.value,
            size_before: before.size,
            revision: before.revision + 1,
          },
        ],
  );
  return kept.length === 0 ? [] : [valuesCorrected.of(changed, { reason, values: kept })];
}
