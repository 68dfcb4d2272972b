import * as z from 'zod';
import { addDays } from '../../../lib/day.ts';
import { id } from '../../../lib/resource-id.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { read, type ReadContext } from '../../../platform/http/read-routes.ts';
import { auditShape, auditsShape } from '../contract/around.ts';
import { seeFigures } from '../policy.ts';
import { countAround, stretchesOf, type StretchCounts } from '../rules/around.ts';
import { auditsHeld, doneBetween, type HeldAudit } from '../store/audits.ts';
import { firmSince } from '../store/leading.ts';
import { recordsBehind } from './records.ts';

/** Audits of three years are shown. */
const YEARS = 3 * 365;
const MOST_RECORDS = 100;

async function audits(tx: ReadTx, { asOf }: ReadContext): Promise<HeldAudit[]> {
  return auditsHeld(tx, asOf, addDays(asOf, -YEARS));
}

async function around(
  tx: ReadTx,
  audit: HeldAudit,
  { asOf, scope }: ReadContext,
): Promise<StretchCounts[]> {
  const stretches = stretchesOf(audit);
  const look = { asOf, timeZone: scope.timeZone };
  const done = await doneBetween(tx, look, stretches[0]!.from, stretches.at(-1)!.to);
  return countAround(audit, done, asOf, await firmSince(tx, look));
}

const presentAudit = ({ id: auditId, kind, standards, startsOn, endsOn }: HeldAudit) => ({
  id: auditId,
  kind,
  standards: [...standards],
  starts_on: startsOn,
  ends_on: endsOn,
});

const presentCounts = ({ isOver, isKnown, ...counts }: StretchCounts) => ({
  stretch: counts.stretch,
  days: counts.days,
  is_over: isOver,
  is_known: isKnown,
  closed: counts.closed,
  begun: counts.begun,
  written: counts.written,
});

export const cultureAudits = read({
  path: '/api/culture/audits',
  operation: 'culture.audits',
  words: 'read what was done before, during and after external audits',
  permit: seeFigures,
  response: auditsShape,
  read: async (tx, _asked, context) => {
    const held = await audits(tx, context);
    const shown = [];
    for (const audit of held) {
      const stretches = (await around(tx, audit, context)).map(presentCounts);
      shown.push({ ...presentAudit(audit), stretches });
    }
    return { as_of: context.asOf, audits: shown };
  },
});

export const cultureAudit = read({
  path: '/api/culture/audits/:audit',
  operation: 'culture.audit',
  words: 'read which records were closed, begun and written around an external audit',
  permit: seeFigures,
  params: z.strictObject({ audit: id('external_audit') }),
  response: auditShape,
  read: async (tx, { params }, context) => {
    const audit = (await audits(tx, context)).find(({ ids }) => ids.includes(params.audit));
    if (audit === undefined) return undefined;
    const stretches = [];
    for (const counts of await around(tx, audit, context)) {
      const records = counts.done.slice(0, MOST_RECORDS).map(({ kind, id: doneId }) => ({
        kind,
        id: doneId,
      }));
      const total = counts.done.length;
      stretches.push({
        ...presentCounts(counts),
        total,
        records: await recordsBehind(tx, { total, records }, context),
      });
    }
    return { as_of: context.asOf, ...presentAudit(audit), stretches };
  },
});
