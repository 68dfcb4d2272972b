import * as z from 'zod';
import { accept } from '../../../lib/outcome.ts';
import { text } from '../../../lib/shapes.ts';
import type { At } from '../../../lib/version.ts';
import type { LedgerEvent } from '../../../platform/commands/contract.ts';
import { valuesCorrected, valuesRecorded } from '../contract/events.ts';
import { MOST_AT_ONCE } from '../contract/kinds.ts';
import { measureAt, writtenShape } from '../contract/shapes.ts';
import { measurePolicies } from '../policy.ts';
import { stillMeasured } from '../rules/decisions.ts';
import { recordValues as decide, sortOut, type Kept } from '../rules/values.ts';
import { insertValues, standingValues } from '../store/write.ts';
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
    const decided = decide(sortOut(measure, standing, values, today), reason);
    if (!decided.ok) return decided;
    // Whoever records it sees at once what it means.
    const tellOwner = measure.owner_id !== null && measure.owner_id !== actor.personId;
    return accept({ values: decided.value, reason, tellOwner });
  },
  beside: (write, { values, reason }, writing) => insertValues(write, values, reason, writing),
  jobs: ({ tellOwner }, { id }) => (tellOwner ? [{ task: TELL, payload: { measureId: id } }] : []),
  events: ({ values, reason }, changed) => {
    const events = [...fresh(values, changed), ...corrected(values, reason, changed)];
    return events as [LedgerEvent, ...LedgerEvent[]];
  },
});

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
