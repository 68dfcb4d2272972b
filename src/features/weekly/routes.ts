import type { FastifyReply } from 'fastify';
import type * as z from 'zod';
import type { Outcome } from '../../lib/outcome.ts';
import { keyHeader, refusalShape } from '../../platform/http/command-routes.ts';
import type { Http } from '../../platform/http/server.ts';
import { IdentityRefusal } from '../../platform/identity/identity.ts';
import type { Platform } from '../../platform/platform.ts';
import { give } from './commands.ts';
import { askShape, givenShape, giveShape, questionShape } from './contract.ts';
import { questionOf } from './reads/question.ts';

/**
 * What a link in a mail opens, without signing in. The token is asked for in the body, so it stands in no address and no log,
 * and nothing happens by looking: mail programs and scanners open links too.
 */
export function weeklyRoutes(app: Http, platform: Platform): void {
  const { answerLinks } = platform.identity;
  app.post(
    '/api/mail_answer/question',
    {
      schema: {
        operationId: 'mail_answer.question',
        summary: 'read what a link of a mail asks',
        tags: ['mail_answer'],
        body: askShape,
        response: { 200: questionShape, 422: refusalShape },
      },
    },
    (request, reply) =>
      settled(reply, async () => {
        const link = await answerLinks.find(request, reply, request.body.token);
        return questionOf(platform, link);
      }),
  );
  app.post(
    '/api/mail_answer/give',
    {
      schema: {
        operationId: 'mail_answer.give',
        summary: 'answer by a link of a mail, once',
        tags: ['mail_answer'],
        headers: keyHeader,
        body: giveShape,
        response: { 200: givenShape, 422: refusalShape },
      },
    },
    (request, reply) =>
      settled(reply, async () => {
        const link = await answerLinks.find(request, reply, request.body.token);
        const { 'idempotency-key': key } = request.headers as z.output<typeof keyHeader>;
        return give(platform, link, request.body, key);
      }),
  );
}

type Refusal = { readonly refusal: z.output<typeof refusalShape>['refusal'] };

async function settled<Value>(
  reply: FastifyReply,
  work: () => Promise<Outcome<Value, string>>,
): Promise<Value | Refusal> {
  void reply.header('cache-control', 'no-store');
  const outcome = await work().catch((error: unknown): Outcome<Value, string> => {
    if (!(error instanceof IdentityRefusal)) throw error;
    return { ok: false, refusal: { code: 'mail_answer.unknown' } };
  });
  if (outcome.ok) return outcome.value;
  void reply.status(422);
  return { refusal: outcome.refusal as Refusal['refusal'] };
}
