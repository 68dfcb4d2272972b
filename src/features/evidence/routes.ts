import * as z from 'zod';
import { allows } from '../../platform/access/predicate.ts';
import { EdgeError } from '../../platform/http/edge-error.ts';
import type { Http } from '../../platform/http/server.ts';
import { originOf } from '../../platform/ledger/append.ts';
import { exportBundle } from '../../platform/ledger/bundle.ts';
import { readCheckpoints } from '../../platform/ledger/checkpoints.ts';
import type { Platform } from '../../platform/platform.ts';
import { downloadEvidence } from './policy.ts';
import { namesOfAll } from './store.ts';

const WORDS = 'download the record as a bundle that can be checked without the product';

/** The bundle that an auditor takes away: everything up to the last signed state. */
export function evidenceRoutes(app: Http, { gate, database, installation }: Platform): void {
  app.get(
    '/api/evidence/bundle',
    {
      schema: {
        operationId: 'evidence.download',
        summary: WORDS,
        tags: ['evidence'],
        querystring: z.strictObject({
          /** `no` leaves out what happened and the names, and keeps what is needed for checking. */
          contents: z.enum(['yes', 'no']).default('yes'),
        }),
      },
    },
    async (request, reply) => {
      const scope = await gate.scopeOf(request);
      if (!allows(downloadEvidence, scope.actor, null)) throw EdgeError.forbidden(WORDS);
      const { organisationId } = scope;
      const payloads = request.query.contents === 'yes';
      const bundle = await database.transactions.read(scope, async (tx) => {
        const checkpoint = (await readCheckpoints(tx, organisationId)).at(-1);
        if (checkpoint === undefined) return undefined;
        return exportBundle(tx, {
          organisationId,
          origin: originOf(installation, organisationId),
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
