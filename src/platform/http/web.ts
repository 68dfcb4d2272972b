import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { contentSecurityPolicy, renderDocument } from './document.ts';
import { EdgeError } from './edge-error.ts';
import type { Http } from './server.ts';

/**
 * Serves the built web client: hashed assets for ever and precompressed, and for every other
 * address that is not the API the one document, under its own policy.
 */
export async function serveWeb(app: Http, directory: string): Promise<void> {
  if (!existsSync(join(directory, 'index.html'))) return;
  const html = readFileSync(join(directory, 'index.html'), 'utf8');
  await app.register(fastifyStatic, {
    root: directory,
    serve: true,
    index: false,
    wildcard: false,
    preCompressed: true,
    immutable: true,
    maxAge: '365d',
    globIgnore: ['index.html'],
  });
  app.get('/*', { schema: { hide: true } }, async (request, reply) => {
    if (request.url.startsWith('/api/') || request.url === '/api') throw EdgeError.notFound();
    const nonce = randomBytes(18).toString('base64');
    return reply
      .header('content-security-policy', contentSecurityPolicy(nonce))
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(renderDocument(html, nonce));
  });
}
