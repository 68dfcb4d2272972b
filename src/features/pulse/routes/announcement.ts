import * as z from 'zod';
import type { Http } from '../../../platform/http/server.ts';
import { systemScope } from '../../../platform/jobs/runner.ts';
import { originOf } from '../../../platform/ledger/append.ts';
import { exportBundle } from '../../../platform/ledger/bundle.ts';
import { readCheckpoints } from '../../../platform/ledger/checkpoints.ts';
import type { Platform } from '../../../platform/platform.ts';
import { pulseAnnounced } from '../contract/events.ts';
import { announcementShape, type Recorded } from '../contract/record.ts';
import { addressShape } from '../contract/shapes.ts';
import { announcedAt, firmAt } from '../store/announcement.ts';

/** As at the box: a whole firm may sit behind one address. */
const config = { rateLimit: { max: 3_000 } };
const MOST_KEPT = 200;

/**
 * The announcement of a wave as it stands in the signed record, with the proof. It is asked for without a session, like the box
 * itself: who does not know who asks cannot show somebody a record of their own.
 */
export function exposeAnnouncement(app: Http, platform: Platform): void {
  // What was signed does not change, and everybody who answers asks for it.
  const kept = new Map<string, Recorded>();
  app.get(
    '/box/:address/announcement',
    {
      config,
      schema: {
        operationId: 'pulse_box.announcement',
        summary: 'read how a pulse was announced, with the proof that it is in the record',
        tags: ['pulse_box'],
        params: z.strictObject({ address: addressShape }),
        response: { 200: announcementShape },
      },
    },
    async (request) => {
      const { address } = request.params;
      const known = kept.get(address);
      if (known !== undefined) return { recorded: known };
      const found = await recordedAt(platform, address);
      if (found === undefined) return { recorded: null };
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(address, found);
      return { recorded: found };
    },
  );
}

async function recordedAt(platform: Platform, address: string): Promise<Recorded | undefined> {
  const firm = await firmAt(platform, address);
  const scope = firm && (await systemScope(platform, firm.organisation_id));
  if (firm === undefined || scope === undefined) return undefined;
  const { organisationId } = scope;
  return platform.database.transactions.read(scope, async (tx) => {
    const sequence = await announcedAt(tx, pulseAnnounced.type, firm.wave_id);
    if (sequence === undefined) return undefined;
    const checkpoint = (await readCheckpoints(tx, organisationId)).find(
      ({ size }) => size > sequence,
    );
    if (checkpoint === undefined) return undefined;
    const { entries } = await exportBundle(tx, {
      organisationId,
      origin: originOf(platform.installation, organisationId),
      checkpoint,
      entries: [sequence],
      payloads: true,
      names: null,
    });
    const [one] = entries;
    if (one === undefined || one.payload === null || one.proof === null) return undefined;
    return {
      sequence,
      entry: one.entry,
      payload: one.payload,
      proof: [...one.proof],
      checkpoint: checkpoint.note,
      key: checkpoint.verifierKey,
    };
  });
}
