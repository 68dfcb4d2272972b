import type { FastifyInstance } from 'fastify';
import { EdgeError } from './edge-error.ts';

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
// Deeper than any of our schemas; a thousand opening brackets are an attack on the parser's stack.
const GREATEST_DEPTH = 40;

/** JSON is the only body there is; anything else is answered 415 before it is read. */
export function parseJsonStrictly(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => {
    try {
      done(null, parse(body as string));
    } catch (error) {
      done(error as Error);
    }
  });
}

function parse(body: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw new EdgeError('malformed', 'The body is not JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new EdgeError('malformed', 'The body is not a JSON object.');
  }
  refuseHostile(value, 0);
  return value;
}

function refuseHostile(value: unknown, depth: number): void {
  if (typeof value === 'string') refuseHalfCharacters(value);
  if (typeof value !== 'object' || value === null) return;
  if (depth > GREATEST_DEPTH) throw new EdgeError('malformed', 'The body is nested too deeply.');
  for (const key of Object.keys(value)) {
    if (FORBIDDEN_KEYS.has(key))
      throw new EdgeError('malformed', `The body has a member named ${key}.`);
    refuseHalfCharacters(key);
    refuseHostile((value as Record<string, unknown>)[key], depth + 1);
  }
}

/** Half of a surrogate pair is no character: UTF-8 cannot hold it, and so neither can the database or the ledger. */
function refuseHalfCharacters(text: string): void {
  if (/\p{Surrogate}/u.test(text))
    throw new EdgeError('malformed', 'The body holds half a character.');
}
