import type * as z from 'zod';
import { allows } from '../../../platform/access/predicate.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import type { ownLimitsShape } from '../contract/limits.ts';
import { setFigureLimits } from '../policy.ts';
import { thresholdsWith } from '../rules/limits.ts';
import { DEFAULT_THRESHOLDS, type IndicatorId, type Thresholds } from '../rules/thresholds.ts';
import { limitsAt, limitVersions } from '../store/limits.ts';
import type { Look } from '../store/standing.ts';

/** What a figure of a day is judged by: the limits that held at the end of it. */
export async function thresholdsOn(tx: ReadTx, look: Look): Promise<Thresholds> {
  const own = await limitsAt(tx, look);
  return thresholdsWith(
    new Map(
      own.map(({ indicator, watch, act }) => [
        indicator,
        watch === null || act === null ? null : { watch, act },
      ]),
    ),
  );
}

/** What the firm set for one figure, and whether the reader may set something else. */
export async function ownLimitsOf(
  tx: ReadTx,
  id: IndicatorId,
  { asOf, isPast, scope }: ReadContext,
): Promise<z.input<typeof ownLimitsShape>> {
  const versions = await limitVersions(tx, { asOf, timeZone: scope.timeZone }, id);
  const judged = DEFAULT_THRESHOLDS.indicators[id].trouble !== 'neither';
  return {
    version: versions[0]?.version ?? 0,
    versions: versions.map(({ version, setOn, watch, act, reason }) => ({
      version,
      set_on: setOn,
      watch,
      act,
      reason,
    })),
    can: { set: judged && !isPast && allows(setFigureLimits, scope.actor, null) },
  };
}
