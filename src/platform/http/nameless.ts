import type { FastifyInstance, FastifyRequest } from 'fastify';
import { dayOf } from '../../lib/day.ts';
import { systemClock } from '../clock/clock.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Nothing that tells who asks is looked at; see {@link NAMELESS}. */
    nameless?: true;
  }
}

/** What a route is given that must not learn who asks: no cookie, no key, no address, no counting by any of them. */
export const NAMELESS = { nameless: true, rateLimit: false } as const;

/** What a browser and a proxy say of whoever asks. */
const TELLING = [
  'cookie',
  'authorization',
  'user-agent',
  'referer',
  'accept-language',
  'if-none-match',
  'forwarded',
  'x-forwarded-for',
  'x-real-ip',
  'x-organisation',
] as const;

/** Takes what tells who asks out of a request to such a route, before anything else of the product sees it. */
export function forgetNames(app: FastifyInstance): void {
  app.addHook('onRequest', async (request) => {
    if (!isNameless(request)) return;
    for (const name of TELLING) delete request.raw.headers[name];
  });
}

/** Whether a request goes to a route with {@link NAMELESS}, so that nothing that tells who asks may be kept of it. */
export function isNameless({ routeOptions }: FastifyRequest): boolean {
  return routeOptions.config.nameless === true;
}

/** The one line there is of a request to such a route, and only where it broke: the day, the status, and where. */
export function noteBroken(error: Error): void {
  const where = /(?:src|dist)\/[\w/.-]+:\d+/.exec(error.stack ?? '')?.[0] ?? '';
  const day = dayOf(systemClock.now(), 'UTC');
  process.stderr.write(`${day} 500 ${error.name} ${where}\n`);
}
