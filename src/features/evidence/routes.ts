import * as z from 'zod';
import { EdgeError } from '../../platform/http/edge-error.ts';
import { readFor } from '../../platform/http/read-for.ts';
import type { Http } from '../../platform/http/server.ts';
import { originOf } from '../../platform/ledger/append.ts';
import { exportBundle } from '../../platform/ledger/bundle.ts';
import { readCheckpoints } from '../../platform/ledger/checkpoints.ts';
import type { Platform } from '../../platform/platform.ts';
import { downloadEvidence } from './policy.ts';
import { namesOfAll } from './store.ts';

const may = {
  permit: downloadEvidence,
  words: 'download the record as a bundle that can be checked without the product',
};

/** The bundle that an auditor takes away: everything up to the last signed state. */
export function evidenceRoutes(app: Http, platform: Platform): void {
  app.get(
    '/api/evidence/bundle',
    {
      schema: {
        operationId: 'evidence.download',
        summary: may.words,
        tags: ['evidence'],
        querystring: z.strictObject({
          /** `no` leaves out what happened and the names, and keeps what is needed for checking. */
          contents: z.enum(['yes', 'no']).default('yes'),
        }),
      },
    },
    async (request, reply) => {
      const payloads = request.query.contents === 'yes';
      const bundle = await readFor(request, platform, may, async (tx, { organisationId }) => {
        const checkpoint = (await readCheckpoints(tx, organisationId)).at(-1);
        if (checkpoint === undefined) return undefined;
        return exportBundle(tx, {
          organisationId,
          origin: originOf(platform.installation, organisationId),
          checkpoint,
          entries: 'all',
          payloads,
          names: payloads ? await namesOfAll(tx) : null,
        });
      });
      if (bundle === undefined) {
        throw new EdgeError('not_found', 'No state of the record has been signed yet.');
      }
      return reply
        .header('content-disposition', 'attachment; filename="record.bundle.json"')
        .type('application/json; charset=utf-8')
        .serializer(String)
        .send(JSON.stringify(bundle));
    },
  );
}
