import * as z from 'zod';
import type { CommandPath } from '../commands/path.ts';
import { definitionOf, type Command } from '../commands/command.ts';
import { EdgeError } from './edge-error.ts';
import type { Gate } from './gate.ts';
import type { Http } from './server.ts';

/** What a refused command answers: a stable code; its wording lives in the browser's catalogue. */
export const refusalShape = z.strictObject({
  refusal: z.strictObject({
    code: z.string(),
    details: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  }),
});

/** The header under which the same act is done once, however often it is sent. */
export const keyHeader = z.object({
  'idempotency-key': z
    .string()
    .regex(/^[\w-]{8,100}$/)
    .meta({ description: 'One per act; a repeated act is answered the same.' }),
});

/** Exposes commands as `POST /api/<name>`. The whole edge of a write is here and nowhere else. */
export function exposeCommands(
  app: Http,
  commands: readonly Command[],
  path: CommandPath,
  gate: Gate,
): void {
  for (const command of commands) {
    const definition = definitionOf(command);
    app.post(
      `/api/${definition.name}`,
      {
        ...(definition.bodyLimit === undefined ? {} : { bodyLimit: definition.bodyLimit }),
        schema: {
          operationId: definition.name,
          summary: definition.words,
          tags: [definition.name.split('.')[0] ?? ''],
          ...(definition.byKey === true && { security: [{}, { postingKey: [] }] }),
          headers: keyHeader,
          body: definition.input as z.ZodType,
          response: { 200: z.strictObject({ result: definition.result }), 422: refusalShape },
        },
      },
      async (request, reply) => {
        refuseForeignOrigin(request.headers);
        const key = (request.headers as { 'idempotency-key': string })['idempotency-key'];
        const outcome = await path.runParsed(
          definition.byKey === true ? gate.keyedAdmission(request) : gate.admission(request),
          definition,
          request.body,
          key,
        );
        if (outcome.ok) return { result: outcome.value };
        return reply.status(422).send({ refusal: outcome.refusal });
      },
    );
  }
}

/** A browser says where a request was made; another site's page may not write here. */
export function refuseForeignOrigin(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): void {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') {
    throw new EdgeError('not_allowed', 'Requests from another site are not taken.');
  }
}
