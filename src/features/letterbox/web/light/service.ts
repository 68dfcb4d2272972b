/*
 * Keeps the page on the device, so that it opens without a connection. It looks after this page and its parts alone; what
 * is written goes its own way, and is not seen here.
 */

/** Stands in place of a hash over all parts; the build puts it in. */
declare const VERSION: string;

const CACHE = `box-${VERSION}`;
const PAGE = '/box/';
const PARTS = [PAGE, '/box/page.js', '/box/page.css', '/box/work.js'];

type Lasting = Event & { waitUntil(work: Promise<unknown>): void };
type Fetching = Lasting & {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
};
type Scope = {
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
};

const scope = globalThis as unknown as Scope;

addEventListener('install', (event) => {
  const parts = PARTS.map((part) => new Request(part, { cache: 'reload', credentials: 'omit' }));
  const filled = caches.open(CACHE).then((cache) => cache.addAll(parts));
  (event as Lasting).waitUntil(filled.then(() => scope.skipWaiting()));
});

addEventListener('activate', (event) => {
  const others = caches
    .keys()
    .then((names) => names.filter((name) => name.startsWith('box-') && name !== CACHE))
    .then((names) => Promise.all(names.map((name) => caches.delete(name))));
  (event as Lasting).waitUntil(others.then(() => scope.clients.claim()));
});

addEventListener('fetch', (event) => {
  const { request } = event as Fetching;
  const { pathname, origin } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || !PARTS.includes(pathname)) return;
  (event as Fetching).respondWith(kept(pathname));
});

/** All parts from one keeping, so that they fit each other; a new one is fetched in the background as a whole. */
async function kept(pathname: string): Promise<Response> {
  const cache = await caches.open(CACHE);
  return (await cache.match(pathname)) ?? fetch(pathname, { credentials: 'omit' });
}
