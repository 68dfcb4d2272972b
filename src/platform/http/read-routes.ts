import type { FastifyRequest } from 'fastify';
import * as z from 'zod';
import { day, isDay, type Day } from '../../lib/day.ts';
import type { Policy } from '../access/predicate.ts';
import type { Scope } from '../access/scope.ts';
import { HeadCache } from '../database/head-cache.ts';
import type { ReadTx } from '../database/transaction.ts';
import type { Platform } from '../platform.ts';
import { answerOf, sendAnswer, type Answer } from './answer.ts';
import { EdgeError } from './edge-error.ts';
import { mustBeAllowed, readFor } from './read-for.ts';
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
  /**
   * The answer follows from ledgered records alone (and from who asks what, on which day), so it is
   * kept until the organisation's ledger grows. Not for what changes without an entry: accounts,
   * mails on their way, the progress of an import.
   */
  readonly fromRecords?: true;
  readonly read: (
    tx: ReadTx,
    asked: { query: z.output<Query>; params: z.output<Params> },
    context: ReadContext,
  ) => Promise<z.input<Response> | Composed | undefined>;
};

/**
 * An answer that a read has put together as text itself, of parts it checked with the parts of its response and kept. For
 * long answers of which a write changes little.
 */
export class Composed {
  readonly body: string;
  constructor(body: string) {
    this.body = body;
  }
}

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
  platform: Pick<Platform, 'gate' | 'database'>,
): void {
  const keptAnswer = keeper(platform);
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
        const inContext = (scope: Scope): ReadContext =>
          contextOf(scope, platform.gate.today(scope), asOf);
        const compose: Compose = async (tx, context) =>
          composed(definition.response, await definition.read(tx, asked, context));
        const answer = definition.fromRecords
          ? await keptAnswer(request, { definition, asked, inContext, compose })
          : await readFor(request, platform, definition, (tx, scope) =>
              compose(tx, inContext(scope)),
            );
        if (answer === undefined) throw EdgeError.notFound();
        return sendAnswer(request, reply, answer, definition.fromRecords === true);
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

type Compose = (tx: ReadTx, context: ReadContext) => Promise<Answer | undefined>;

type Wanted = {
  readonly definition: Read;
  readonly asked: unknown;
  readonly inContext: (scope: Scope) => ReadContext;
  readonly compose: Compose;
};

/**
 * Answers that follow from records alone. One that is kept is handed out at the door, without a transaction; one that is
 * not is composed in one, from the snapshot whose head it is kept under.
 */
function keeper(platform: Pick<Platform, 'gate' | 'database'>) {
  const kept = new HeadCache(MOST_ANSWERS_KEPT);
  return async (
    request: FastifyRequest,
    { definition, asked, inContext, compose }: Wanted,
  ): Promise<Answer | undefined> => {
    const questionOf = (context: ReadContext) => nameOf(definition.operation, asked, context);
    const door = await platform.gate.atTheDoor(request);
    mustBeAllowed(definition, door.scope);
    const found = kept.find<Answer>(door.head, door.scope, questionOf(inContext(door.scope)));
    if (found !== undefined) return found;
    return readFor(request, platform, definition, (tx, scope, head) => {
      const context = inContext(scope);
      return kept.at(head, scope, questionOf(context), () => compose(tx, context));
    });
  };
}

// A page of a list is some 30 kB, so this is the memory of a few dozen pictures.
const MOST_ANSWERS_KEPT = 500;

function composed(response: z.ZodType, answer: unknown): Answer | undefined {
  if (answer === undefined) return undefined;
  return answerOf(
    answer instanceof Composed ? answer.body : JSON.stringify(response.parse(answer)),
  );
}

/** Everything an answer depends on besides the records: two who may do the same are still two people. */
function nameOf(operation: string, asked: unknown, context: ReadContext): string {
  const { personId, roles, teamId, ledTeamIds } = context.scope.actor;
  const who = [personId, teamId, [...roles].toSorted(), [...ledTeamIds].toSorted()];
  return JSON.stringify([operation, asked, who, context.today, context.asOf]);
}
