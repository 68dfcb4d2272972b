import type { FastifyInstance } from 'fastify';
import type { Clock } from '../clock/clock.ts';

const PERMISSIONS = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
  'xr-spatial-tracking',
]
  .map((feature) => `${feature}=()`)
  .join(', ');

/** What is sent with every answer, whatever it is about. */
export function fixedHeaders(secure: boolean): Record<string, string> {
  return {
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': PERMISSIONS,
    ...(secure ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
  };
}

/** Headers a route may have set to something narrower or kinder of its own. */
const OWN = new Set(['content-security-policy', 'cache-control']);

/** Headers of every answer; the app document replaces the policy by its own (document.ts). */
export function setHeaders(app: FastifyInstance, secure: boolean, clock: Clock): void {
  const headers = Object.entries(fixedHeaders(secure));
  app.addHook('onSend', async (_request, reply) => {
    // By the product's clock, which is not that of the machine where it is set.
    reply.header('date', clock.now().toUTCString());
    for (const [name, value] of headers) {
      if (!OWN.has(name) || !reply.hasHeader(name)) reply.header(name, value);
    }
  });
}
