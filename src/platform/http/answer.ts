import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Ready as bytes: an answer that is kept is not written out anew for each who asks. */
export type Answer = {
  readonly body: Buffer;
  /** Weak: the same whether the bytes travel packed or as they are. */
  readonly tag: string;
  /** The body packed, from when it was first asked for so. */
  packed?: Buffer;
};

const pack = promisify(gzip);

// Below this a packet holds the answer as it is.
const WORTH_PACKING = 1_400;

/** An answer of this text, in UTF-8. */
export function answerOf(text: string): Answer {
  const body = Buffer.from(text);
  return { body, tag: `W/"${createHash('sha1').update(body).digest('base64url')}"` };
}

/**
 * Sends an answer, or that nothing has changed since the one that whoever asks has already. One that is `kept` travels packed
 * to whoever takes it so: it is packed once, where one that is composed anew each time would cost more than it saves.
 */
export async function sendAnswer(
  { headers }: FastifyRequest,
  reply: FastifyReply,
  answer: Answer,
  kept: boolean,
): Promise<FastifyReply> {
  void reply.header('etag', answer.tag).header('cache-control', 'private, no-cache');
  if (kept) void reply.header('vary', 'accept-encoding');
  if (headers['if-none-match'] === answer.tag) return reply.status(304).send();
  void reply.header('content-type', 'application/json; charset=utf-8');
  if (!kept || answer.body.length < WORTH_PACKING || !takesPacked(headers)) {
    return reply.send(answer.body);
  }
  // Kept once it is there: what failed is tried again for whoever asks next.
  answer.packed ??= await pack(answer.body);
  return reply.header('content-encoding', 'gzip').send(answer.packed);
}

/** What another site had asked for could be guessed by its packed length: it gets the answer as it is. */
function takesPacked(headers: FastifyRequest['headers']): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  return /(?:^|[\s,])gzip(?!\s*;\s*q=0(?:\.0*)?(?:[\s,]|$))/.test(
    String(headers['accept-encoding'] ?? ''),
  );
}
