import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { canonicalJson } from './canonical.ts';
import type { Json } from './canonical.ts';
import { sha256 } from './hash.ts';

/** The version of the entry's shape. Old entries are never rewritten; a new shape gets a new number. */
export const ENTRY_VERSION = 1;

const WORD = /^[a-z][a-z0-9_]*$/;
const PSEUDONYM = /^[0-9a-f]{32}$/;
const count = z.int().nonnegative();

/**
 * The members of an entry. Each pattern keeps names, addresses and free text out of what can never
 * be erased: they belong in the payload.
 */
const entryShape = z.strictObject({
  /** The person on whose behalf it was done, as a pseudonym; null where on nobody's. */
  acting_for: z.string().regex(PSEUDONYM).nullable(),
  /** Who did it, as a pseudonym; null where the product itself did, and where it is for nobody to know (role `unnamed`). */
  actor: z.string().regex(PSEUDONYM).nullable(),
  /** SHA-256 over the payload's salt and the payload, in hexadecimal. */
  commitment: z.string().regex(/^[0-9a-f]{64}$/),
  object: z.strictObject({
    id: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
    kind: z.string().regex(WORD),
    version: count,
  }),
  /** Which log this is: `<installation>/<organisation>`. */
  origin: z.string().regex(/^[A-Za-z0-9._/-]{1,200}$/),
  /** The role in which the actor acted. */
  role: z.string().regex(WORD),
  /** The index of the leaf, from 0. */
  sequence: count,
  /** UTC with six digits, `2026-11-24T04:32:25.000000Z`. */
  time: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/),
  type: z.string().regex(/^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+$/),
  type_version: count,
  v: z.literal(ENTRY_VERSION),
});

export type Entry = z.infer<typeof entryShape>;

/** What is known of an entry before the database gives it its place, its time and its pseudonyms. */
export type EntryDraft = Pick<
  Entry,
  'commitment' | 'object' | 'origin' | 'role' | 'type' | 'type_version'
>;

const draftShape = entryShape.pick({
  commitment: true,
  object: true,
  origin: true,
  role: true,
  type: true,
  type_version: true,
});

/**
 * The pieces of canonical JSON that stand between and behind the members which only the database
 * knows: `{"acting_for":…,"actor":…,` before `"sequence":…,"time":…,` after. Throws where a member
 * is not of its pattern, for then free text would enter the log for good.
 */
export function entryPieces(draft: EntryDraft): { before: string; after: string } {
  const { type, type_version, ...rest } = draftShape.parse(draft);
  return {
    before: `${canonicalJson(rest).slice(1, -1)},`,
    after: canonicalJson({ type, type_version, v: ENTRY_VERSION }).slice(1),
  };
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Reads the bytes of an entry; undefined where they are not exactly one canonical entry. */
export function readEntry(bytes: Uint8Array): Entry | undefined {
  try {
    const text = decoder.decode(bytes);
    const value: unknown = JSON.parse(text);
    const entry = entryShape.safeParse(value);
    return entry.success && canonicalJson(value as Json) === text ? entry.data : undefined;
  } catch {
    return undefined;
  }
}

/** A payload as it is kept, with what the entry says of it. */
export type SealedPayload = {
  readonly salt: Buffer;
  readonly payload: string;
  readonly commitment: string;
};

/**
 * Seals a payload: canonical text and a fresh salt of 256 bits, without which a short payload could
 * be guessed from its commitment after it was erased.
 */
export function sealPayload(payload: Json, salt: Buffer = newSalts(1)): SealedPayload {
  const text = canonicalJson(payload);
  return { salt, payload: text, commitment: commitmentOf(salt, text) };
}

const SALT_LENGTH = 32;

/** Salts for so many payloads, one behind the other: asking for each by itself takes longer than all the rest. */
export function newSalts(howMany: number): Buffer {
  return randomBytes(SALT_LENGTH * howMany);
}

/** One of {@link newSalts}. */
export function saltAt(salts: Buffer, index: number): Buffer {
  return salts.subarray(SALT_LENGTH * index, SALT_LENGTH * (index + 1));
}

/** `SHA-256(salt ‖ payload)` in hexadecimal. */
export function commitmentOf(salt: Uint8Array, payload: string): string {
  return sha256(salt, Buffer.from(payload, 'utf8')).toString('hex');
}
