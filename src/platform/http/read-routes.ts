import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import { day, isDay, type Day } from '../../lib/day.ts';
import { allows, type Policy } from '../access/predicate.ts';
import type { Scope } from '../access/scope.ts';
import type { ReadTx, Transactions } from '../database/transaction.ts';
import { EdgeError } from './edge-error.ts';
import type { Gate } from './gate.ts';
import type { Http } from './server.ts';

/** What a read may know: who asks, today, and the past day it is asked for, if any. */
export type ReadContext = {
  readonly scope: Scope;
  readonly today: Day;
  /** The day whose end the answer shows; today where no past day was asked for. */
  readonly asOf: Day;
  readonly isPast: boolean;
};

/** One read: `GET path`. Its policy is asked before anything is read. */
export type ReadDefinition<
  Query extends z.ZodObject,
  Params extends z.ZodObject,
  Response extends z.ZodType,
> = {
  readonly path: string;
  readonly operation: string;
  readonly words: string;
  readonly permit: Policy<null>;
  readonly query: Query;
  readonly params: Params;
  readonly response: Response;
  readonly read: (
    tx: ReadTx,
    asked: { query: z.output<Query>; params: z.output<Params> },
    context: ReadContext,
  ) => Promise<z.input<Response> | undefined>;
};

export type Read = ReadDefinition<z.ZodObject, z.ZodObject, z.ZodType>;

/** Defines a read. What it returns is what its response schema lists and nothing else; undefined is answered 404. */
export function read<
  Response extends z.ZodType,
  Query extends z.ZodObject = z.ZodObject<Record<never, never>>,
  Params extends z.ZodObject = z.ZodObject<Record<never, never>>,
>(
  definition: Omit<ReadDefinition<Query, Params, Response>, 'query' | 'params'> & {
    query?: Query;
    params?: Params;
  },
): Read {
  return {
    query: z.strictObject({}),
    params: z.strictObject({}),
    ...definition,
  } as unknown as Read;
}

/** Every read may be asked as of a past day. */
const asOfQuery = z.strictObject({ as_of: z.iso.date().optional() });

/** Adds the reads to the server, with an ETag, so that an unchanged list costs a page nothing. */
export function exposeReads(
  app: Http,
  reads: readonly Read[],
  transactions: Transactions,
  gate: Gate,
): void {
  for (const definition of reads) {
    app.get(
      definition.path,
      {
        schema: {
          operationId: definition.operation,
          summary: definition.words,
          tags: [definition.operation.split('.')[0] ?? ''],
          querystring: definition.query.extend(asOfQuery.shape),
          params: definition.params,
          response: { 200: definition.response },
        },
      },
      async (request, reply) => {
        const { as_of: asOf, ...query } = request.query as { as_of?: string };
        const asked = { query, params: request.params as never };
        const answer = await transactions.read(gate.admission(request), (tx, scope) => {
          if (!allows(definition.permit, scope.actor, null))
            throw EdgeError.forbidden(definition.words);
          return definition.read(tx, asked, contextOf(scope, gate.today(scope), asOf));
        });
        if (answer === undefined) throw EdgeError.notFound();
        return tagged(request, reply, definition.response, answer);
      },
    );
  }
}

/** Before this day nothing is looked for; reads reach back some years from the day they are asked for. */
const EARLIEST = day('1920-01-01');

/** The day a read is asked for: today, or an earlier one. A later one is answered as today. */
export function contextOf(scope: Scope, today: Day, asked: string | undefined): ReadContext {
  const past = asked === undefined || asked >= today ? today : asked;
  const asOf = isDay(past) && past > EARLIEST ? past : EARLIEST;
  return { scope, today, asOf, isPast: asOf < today };
}

function tagged(
  request: FastifyRequest,
  reply: FastifyReply,
  response: z.ZodType,
  answer: unknown,
): unknown {
  const body = JSON.stringify(response.parse(answer));
  const tag = `"${createHash('sha1').update(body).digest('base64url')}"`;
  void reply.header('etag', tag).header('cache-control', 'private, no-cache');
  if (request.headers['if-none-match'] === tag) return reply.status(304).send();
  return reply
    .header('content-type', 'application/json; charset=utf-8')
    .serializer(String)
    .send(body);
}
