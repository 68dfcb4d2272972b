import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import { refuseForeignOrigin } from '../platform/http/command-routes.ts';
import { contentSecurityPolicy } from '../platform/http/document.ts';
import { EdgeError } from '../platform/http/edge-error.ts';
import type { Http } from '../platform/http/server.ts';
import { doorPage } from './door-page.ts';
import { VIEW_KEYS, VIEWS, viewsOf, type Passwords, type ViewKey } from './views.ts';

const PASS = 'plumbline_example';
const CODE_BYTES = 18;

/** The doors of one run of the example. */
export type ExampleDoors = {
  /** A link for each view. It works once; the browser that used it may change views as long as this run lasts. */
  links(publicUrl: string): readonly { readonly key: ViewKey; readonly link: string }[];
  mount(app: Http): void;
};

/** Opens ways into the example that are drawn by chance for this run and kept in memory only. */
export function openDoors(passwords: () => Passwords): ExampleDoors {
  const codes = new Map<string, ViewKey>();
  const pass = secret();
  return {
    links: (publicUrl) =>
      viewsOf(passwords()).map(({ key }) => {
        const code = secret();
        codes.set(hashed(code).toString('hex'), key);
        return { key, link: `${publicUrl}/example#${code}` };
      }),
    mount: (app) => {
      app.get('/example', { schema: { hide: true } }, async (_request, reply) => {
        const nonce = secret();
        return reply
          .header('content-security-policy', contentSecurityPolicy(nonce))
          .type('text/html; charset=utf-8')
          .send(doorPage(nonce, viewsOf(passwords())));
      });
      app.post(
        '/api/example/enter',
        { schema: { hide: true, body: z.strictObject({ code: z.string().max(100) }) } },
        async (request, reply) => {
          refuseForeignOrigin(request.headers);
          const code = hashed(request.body.code).toString('hex');
          const view = codes.get(code);
          if (view === undefined) throw closed();
          codes.delete(code);
          void reply.setCookie(PASS, pass, {
            httpOnly: true,
            sameSite: 'strict',
            path: '/api/example',
          });
          return enter(app, request, reply, { view, passwords });
        },
      );
      app.post(
        '/api/example/switch',
        { schema: { hide: true, body: z.strictObject({ view: z.enum(VIEW_KEYS) }) } },
        async (request, reply) => {
          refuseForeignOrigin(request.headers);
          const shown = request.cookies[PASS] ?? '';
          if (!timingSafeEqual(hashed(shown), hashed(pass))) throw closed();
          return enter(app, request, reply, { view: request.body.view, passwords });
        },
      );
    },
  };
}

/** Ends the session there is and signs in, both through the product's own doors. */
async function enter(
  app: Http,
  request: FastifyRequest,
  reply: FastifyReply,
  { view, passwords }: { readonly view: ViewKey; readonly passwords: () => Passwords },
): Promise<{ entered: ViewKey }> {
  const headers = { 'user-agent': request.headers['user-agent'] ?? '' };
  const ask = (url: string, payload: object, cookie: string) =>
    app.inject({
      method: 'POST',
      url,
      remoteAddress: request.ip,
      headers: { ...headers, cookie },
      payload,
    });
  await ask('/api/auth/sign-out', {}, request.headers.cookie ?? '');
  const { signInName = '' } = VIEWS.find(({ key }) => key === view) ?? {};
  const answer = await ask(
    '/api/auth/sign-in/email',
    { email: signInName, password: passwords()[view] },
    '',
  );
  if (answer.statusCode !== 200) throw closed();
  const cookies = answer.headers['set-cookie'];
  for (const cookie of [cookies ?? []].flat()) void reply.header('set-cookie', cookie);
  return { entered: view };
}

function closed(): EdgeError {
  return new EdgeError('not_allowed', 'This link has been used, or belongs to an earlier start.');
}

function secret(): string {
  return randomBytes(CODE_BYTES).toString('base64url');
}

function hashed(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
