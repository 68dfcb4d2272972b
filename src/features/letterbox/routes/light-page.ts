import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NAMELESS } from '../../../platform/http/nameless.ts';
import type { Http } from '../../../platform/http/server.ts';
import { productRoot } from '../../../platform/root.ts';

const BUILT = join(productRoot, 'dist/box');

/** What the page is made of, and as what each part is sent. Names that never change: its worker keeps them as one set. */
const PARTS = {
  'page.js': 'text/javascript; charset=utf-8',
  'page.css': 'text/css; charset=utf-8',
  'work.js': 'text/javascript; charset=utf-8',
  'service.js': 'text/javascript; charset=utf-8',
} as const;

/**
 * Stricter than that of the product: the page is the same for everybody, so nothing in it needs a nonce. The one policy
 * for Trusted Types names its own two workers and lets nothing else through.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types box',
].join('; ');

type Kept = { readonly plain: Buffer; readonly packed: Buffer | undefined };

/**
 * Serves the page for whoever stands before a poster, and its parts. It is kept by the browser's own worker, for that page
 * alone, and is asked for anew whenever there is a connection. Who asks is not looked at.
 */
export function servePage(app: Http): void {
  const kept = new Map<string, Kept>();
  const read = (name: string): Kept | undefined => {
    const path = join(BUILT, name);
    if (!kept.has(name) && existsSync(path)) {
      const packed = existsSync(`${path}.br`) ? readFileSync(`${path}.br`) : undefined;
      kept.set(name, { plain: readFileSync(path), packed });
    }
    return kept.get(name);
  };
  const hidden = { config: NAMELESS, schema: { hide: true } };
  app.get('/box', hidden, (_request, reply) => reply.redirect('/box/', 308));
  app.get('/box/', hidden, async (_request, reply) => {
    const page = read('page.html');
    if (page === undefined) return reply.callNotFound();
    return reply
      .header('content-security-policy', POLICY)
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(page.plain);
  });
  for (const [name, type] of Object.entries(PARTS)) {
    app.get(`/box/${name}`, hidden, async (request, reply) => {
      const part = read(name);
      if (part === undefined) return reply.callNotFound();
      const packs =
        part.packed !== undefined && /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
      if (packs) void reply.header('content-encoding', 'br');
      return reply
        .header('content-security-policy', POLICY)
        .header('cache-control', 'no-cache')
        .header('vary', 'accept-encoding')
        .type(type)
        .send(packs ? part.packed : part.plain);
    });
  }
}
