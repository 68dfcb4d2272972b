import * as z from 'zod';
import { allows } from '../../platform/access/predicate.ts';
import { EdgeError } from '../../platform/http/edge-error.ts';
import { readFor } from '../../platform/http/read-for.ts';
import type { Http } from '../../platform/http/server.ts';
import { originOf } from '../../platform/ledger/append.ts';
import { exportBundle } from '../../platform/ledger/bundle.ts';
import { readCheckpoints } from '../../platform/ledger/checkpoints.ts';
import type { Platform } from '../../platform/platform.ts';
import { downloadEvidence, downloadReadable } from './policy.ts';
import { namesOfAll } from './store.ts';

/** The kinds of records that a part of the firm is made of, and whose story an auditor from outside reads (migrations/0052). */
const READABLE = ['action', 'problem', 'hold', 'measure'] as const;

// Whoever keeps both has to see which of them names nobody.
const WHOLE = 'record.bundle.json';
const BARE = 'record-without-names.bundle.json';

const may = {
  permit: [...downloadEvidence, ...downloadReadable] as const,
  words: 'download the record as a bundle that can be checked without the product',
};

/**
 * The bundle that an auditor takes away: everything up to the last signed state, or for somebody from outside the entries
 * about what they may read. Those come with a proof each and do not claim to be all there is.
 */
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
      const bundle = await readFor(
        request,
        platform,
        may,
        async (tx, { organisationId, actor }) => {
          const checkpoint = (await readCheckpoints(tx, organisationId)).at(-1);
          if (checkpoint === undefined) return undefined;
          return exportBundle(tx, {
            organisationId,
            origin: originOf(platform.installation, organisationId),
            checkpoint,
            entries: allows(downloadEvidence, actor, null) ? 'all' : { about: READABLE },
            payloads,
            names: payloads ? await namesOfAll(tx) : null,
          });
        },
      );
      if (bundle === undefined) {
        throw new EdgeError('not_found', 'No state of the record has been signed yet.');
      }
      return reply
        .header('content-disposition', `attachment; filename="${payloads ? WHOLE : BARE}"`)
        .type('application/json; charset=utf-8')
        .serializer(String)
        .send(JSON.stringify(bundle));
    },
  );
}
