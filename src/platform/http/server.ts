import cookie from '@fastify/cookie';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyServerOptions,
} from 'fastify';
import {
  jsonSchemaTransform,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod';
import type { Clock } from '../clock/clock.ts';
import { answerError, answerNothingHere } from './errors.ts';
import { setHeaders } from './headers.ts';
import { parseJsonStrictly } from './json.ts';
import { forgetNames } from './nameless.ts';
import {
  answerBrokenConnection,
  answerExpectation,
  answerUnreadableAddress,
} from './unreadable.ts';

/** Fastify, typed by the zod schemas of its routes. */
export type Http = FastifyInstance<
  Server,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;

export type HttpOptions = {
  readonly secure: boolean;
  readonly logger: FastifyServerOptions['logger'];
  /** Requests a minute and account, or address where nobody is signed in; 0 = no limit (tests, proofs). */
  readonly requestsPerMinute: number;
  readonly version: string;
  readonly clock: Clock;
};

const KILOBYTE = 1024;
/** Many more than any rhythm of values needs. */
const KEYED_PER_MINUTE = 60;

/** The bare server: parsing, limits, headers, errors and the OpenAPI document. Routes are added by main. */
export async function makeServer(options: HttpOptions): Promise<Http> {
  const app = Fastify({
    logger: options.logger ?? false,
    bodyLimit: 64 * KILOBYTE,
    requestTimeout: 60_000,
    routerOptions: { maxParamLength: 200 },
    genReqId: () => crypto.randomUUID(),
    // Behind a proxy on the same machine its word is taken; from elsewhere it is not.
    trustProxy: 'loopback',
    // A body's members are checked by zod, which neither drops nor converts anything.
    ajv: { customOptions: { removeAdditional: false, coerceTypes: false } },
    frameworkErrors: answerUnreadableAddress(options.secure) as never,
    clientErrorHandler: answerBrokenConnection,
    logController: new Fastify.LogController({ disableRequestLogging: true }),
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.server.on('checkExpectation', answerExpectation);
  app.setErrorHandler(answerError);
  app.setNotFoundHandler(answerNothingHere);
  parseJsonStrictly(app);
  setHeaders(app, options.secure, options.clock);
  forgetNames(app);
  await app.register(cookie);
  if (options.requestsPerMinute > 0) {
    await app.register(rateLimit, {
      max: ({ headers }) =>
        headers.authorization === undefined ? options.requestsPerMinute : KEYED_PER_MINUTE,
      timeWindow: 60_000,
      // A page is some forty files, and a whole shift may come in from one address.
      allowList: ({ url }) => url.startsWith('/assets/'),
      // Whoever shows a key is counted by address: keys made up one after another share its bucket.
      keyGenerator: ({ headers, ip }) =>
        headers.authorization === undefined ? (sessionKey(headers.cookie) ?? ip) : `key ${ip}`,
    });
  }
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Plumbline',
        version: options.version,
        description:
          'Every operation of the product. Commands are POST /api/<command>; reads are GET.',
      },
      components: { securitySchemes: { postingKey: { type: 'http', scheme: 'bearer' } } },
    },
    transform: jsonSchemaTransform,
  });
  return app as unknown as Http;
}

/** Requests of one session share one bucket, whatever address they come from. */
function sessionKey(cookies: string | undefined): string | undefined {
  return cookies === undefined
    ? undefined
    : /(?:^|;\s*)(?:__Host-|__Secure-)?plumbline[^=]*=([^;]+)/.exec(cookies)?.[1];
}
