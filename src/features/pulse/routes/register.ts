import {
  constants,
  createHash,
  createPrivateKey,
  privateDecrypt,
  type KeyObject,
} from 'node:crypto';
import type * as z from 'zod';
import { accept, refuse, type Outcome } from '../../../lib/outcome.ts';
import { refuseForeignOrigin, refusalShape } from '../../../platform/http/command-routes.ts';
import { EdgeError } from '../../../platform/http/edge-error.ts';
import { readFor } from '../../../platform/http/read-for.ts';
import type { Http } from '../../../platform/http/server.ts';
import type { Platform } from '../../../platform/platform.ts';
import { tokenAskShape, tokenShape } from '../contract/shapes.ts';
import { fetchToken } from '../policy.ts';
import { stateOf } from '../rules/life.ts';
import { claimToken } from '../store/register.ts';
import { allWaves } from '../store/write.ts';

const MAY = { permit: fetchToken, words: 'fetch a token for a pulse' } as const;

type Token = z.output<typeof tokenShape>;

/**
 * The register's counter: whoever is asked gets one message signed unseen. Asked again with the same message it gives the same
 * signature; with another one nothing. It is no command, because receipts and the ledger keep times.
 */
export function exposeTokens(app: Http, platform: Platform): void {
  app.post(
    '/api/pulse/token',
    {
      schema: {
        operationId: 'pulse.token',
        summary: 'fetch a token for a pulse',
        tags: ['pulse'],
        body: tokenAskShape,
        response: { 200: tokenShape, 422: refusalShape },
      },
    },
    async (request, reply): Promise<Token | z.output<typeof refusalShape>> => {
      refuseForeignOrigin(request.headers);
      void reply.header('cache-control', 'no-store');
      const { wave_id: wave, blinded } = request.body;
      const asking = await readFor(request, platform, MAY, async (tx, scope) => {
        const found = (await allWaves(tx)).find(({ id }) => id === wave);
        const isOpen =
          found !== undefined &&
          stateOf(found) === 'open' &&
          platform.gate.today(scope) <= found.closes_on;
        return { known: found !== undefined, isOpen, scope };
      });
      if (!asking.known) throw EdgeError.notFound();
      const { organisationId, actor } = asking.scope;
      const outcome = asking.isOpen
        ? await issue(platform, { organisationId, person: actor.personId, wave, blinded })
        : refuse('pulse.not_open');
      if (outcome.ok) return outcome.value;
      void reply.status(422);
      return { refusal: outcome.refusal };
    },
  );
}

type Asking = {
  readonly organisationId: string;
  readonly person: string;
  readonly wave: string;
  readonly blinded: string;
};

async function issue(platform: Platform, { blinded, ...asking }: Asking): Promise<Outcome<Token>> {
  const message = Buffer.from(blinded, 'base64url');
  const hash = createHash('sha256').update(message).digest();
  const claim = await claimToken(platform, { ...asking, hash });
  if (claim === undefined) return refuse('pulse.no_token');
  const signature = signBlind(keyOf(claim.block_id, claim.private_key), message);
  if (signature === undefined) return refuse('pulse.no_token');
  return accept({ block_id: claim.block_id, signature: signature.toString('base64url') });
}

/**
 * BlindSign of RFC 9474, 4.3, by native code: less than a millisecond with 2048 bits, so it may run where everything else
 * runs. Undefined for a message that is no number below the modulus.
 */
export function signBlind(key: KeyObject, message: Buffer): Buffer | undefined {
  try {
    return privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, message);
  } catch (error) {
    if ((error as { code?: string }).code?.startsWith('ERR_OSSL')) return undefined;
    throw error;
  }
}

const MOST_KEYS = 64;
const keys = new Map<string, KeyObject>();

/** Reading a key takes longer than signing with it. Kept while the wave is open and a few others are. */
function keyOf(block: string, der: Buffer): KeyObject {
  const known = keys.get(block);
  if (known !== undefined) return known;
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const oldest = keys.keys().next().value;
  if (keys.size >= MOST_KEYS && oldest !== undefined) keys.delete(oldest);
  keys.set(block, key);
  return key;
}
