import { constants, createHash, createPublicKey, verify, type KeyObject } from 'node:crypto';
import * as z from 'zod';
import { refuseForeignOrigin } from '../../../platform/http/command-routes.ts';
import type { Http } from '../../../platform/http/server.ts';
import type { Platform } from '../../../platform/platform.ts';
import { tokenMessage } from '../contract/token.ts';
import {
  addressShape,
  ballotShape,
  boxShape,
  receivedShape,
  spentShape,
} from '../contract/shapes.ts';
import { castBallot, keysAt, spentAt, type BoxKey } from '../store/box.ts';

const params = z.strictObject({ address: addressShape });

/** A whole firm may sit behind one address, and nobody says who they are: more requests a minute than elsewhere. */
const config = { rateLimit: { max: 3_000 } };

/**
 * The box. Nobody is asked who they are: no session is looked up, a cookie that comes along is not read, nothing is kept of the
 * request but the ballot. The answer is the same whether a token was good, used before or made up.
 */
export function exposeBox(app: Http, platform: Platform): void {
  app.get(
    '/box/:address',
    {
      config,
      schema: {
        operationId: 'pulse_box.read',
        summary: 'read the keys of a box',
        tags: ['pulse_box'],
        params,
        response: { 200: boxShape },
      },
    },
    async (request) => {
      const keys = await keysAt(platform, request.params.address);
      return {
        is_open: keys.some(({ is_open: open }) => open),
        keys: keys.map((key) => ({
          block_id: key.block_id,
          public_key: key.public_key.toString('base64'),
        })),
      };
    },
  );
  exposeSlot(app, platform);
  app.get(
    '/box/:address/spent',
    {
      config,
      schema: {
        operationId: 'pulse_box.spent',
        summary: 'read which tokens were used',
        tags: ['pulse_box'],
        params,
        response: { 200: spentShape },
      },
    },
    async (request) => {
      const hashes = await spentAt(platform, request.params.address);
      return { hashes: hashes.map((hash) => hash.toString('base64url')) };
    },
  );
}

function exposeSlot(app: Http, platform: Platform): void {
  app.post(
    '/box/:address',
    {
      config,
      bodyLimit: 16 * 1024,
      schema: {
        operationId: 'pulse_box.cast',
        summary: 'put a ballot into a box',
        tags: ['pulse_box'],
        params,
        body: ballotShape,
        response: { 200: receivedShape },
      },
    },
    async (request) => {
      refuseForeignOrigin(request.headers);
      await take(platform, request.params.address, request.body);
      return { received: true as const };
    },
  );
}

type Sent = z.output<typeof ballotShape>;

/** Puts a ballot in where its token is good; drops it without a word where it is not. */
async function take(platform: Platform, address: string, sent: Sent): Promise<void> {
  const keys = await keysAt(platform, address);
  const key = keys.find(({ block_id: block }) => block === sent.block_id) ?? keys[0];
  const isGood = key !== undefined && (await verifies(key, sent));
  if (!isGood || key.block_id !== sent.block_id) return;
  await castBallot(platform, {
    address,
    block: sent.block_id,
    hash: createHash('sha256').update(Buffer.from(sent.nonce, 'base64url')).digest(),
    answers: sent.answers,
    texts: Object.fromEntries(
      Object.entries(sent.texts).filter((text): text is [string, string] => Boolean(text[1])),
    ),
  });
}

/** Whether a token was signed with the key of this block for this wave. Checked on another thread. */
function verifies(key: BoxKey, { prefix, nonce, signature }: Sent): Promise<boolean> {
  const message = tokenMessage(key.wave_id, key.block_id, Buffer.from(nonce, 'base64url'));
  const over = Buffer.concat([Buffer.from(prefix, 'base64url'), message]);
  const { RSA_PKCS1_PSS_PADDING: padding } = constants;
  return new Promise((resolve, reject) => {
    verify(
      'sha384',
      over,
      { key: publicKeyOf(key), padding, saltLength: SALT_BYTES },
      Buffer.from(signature, 'base64url'),
      (error, good) => (error === null ? resolve(good) : reject(error)),
    );
  });
}

const SALT_BYTES = 48;
const MOST_KEYS = 64;
const known = new Map<string, KeyObject>();

function publicKeyOf({ block_id: block, public_key: der }: BoxKey): KeyObject {
  const found = known.get(block);
  if (found !== undefined) return found;
  const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
  const oldest = known.keys().next().value;
  if (known.size >= MOST_KEYS && oldest !== undefined) known.delete(oldest);
  known.set(block, key);
  return key;
}
