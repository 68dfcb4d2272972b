import * as z from 'zod';
import { id } from '../../../lib/resource-id.ts';
import { dayShape, text } from '../../../lib/shapes.ts';
import { dialogueShape } from '../../voice/contract/dialogue.ts';
import { KINDS } from '../../voice/contract/kinds.ts';
import { fairScore } from '../../voice/contract/shapes.ts';
import { GREATEST_PICTURE, LONGEST_NAME, LONGEST_WORDS, MOST_HANDLERS } from './kinds.ts';

/*
 * What crosses the wire without an account. A letter has a number that its writer's device draws, and no other name;
 * it is no id of a record.
 */

const NUMBER = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;
const number = z.string().regex(NUMBER);

function base64(bytes: number): z.ZodString {
  return z
    .string()
    .max(Math.ceil(bytes / 3) * 4)
    .regex(BASE64);
}

/** 32 bytes. */
export const keyShape = base64(33).length(44);
/** Behind the `#` of a poster's address. Whatever was typed: what it can be is decided where it is read. */
const code = z.string().max(60);
const proof = z.strictObject({
  challenge: z.string().max(200),
  nonce: z.int().min(0).max(4_294_967_295),
});

export const wrappedKeyShape = z.strictObject({ ephemeral: keyShape, wrapped: base64(90) });
export const readersKeyShape = wrappedKeyShape.extend({ person_id: id('person') });

/** Words under a key, and the key wrapped for those who may open it and for the writer. */
const LONGEST_BOX = LONGEST_WORDS * 4 + 4_096;
export const sealedShape = z.strictObject({
  box: base64(LONGEST_BOX).min(1),
  keys: z.array(readersKeyShape).min(1).max(MOST_HANDLERS),
  own: wrappedKeyShape,
});
export type Sealed = z.output<typeof sealedShape>;

export const lookShape = z.strictObject({ code });

export const posterShape = z.strictObject({
  firm: z.string(),
  place: z.string(),
  /** So few work there that a letter from there is better one from the whole site. */
  few: z.boolean(),
  /** A poster that was made invalid takes no letters; answers are still read with it. */
  revoked: z.boolean(),
  /** Who can open what is sealed, named before anything is written. */
  handlers: z.array(
    z.strictObject({
      id: id('person'),
      name: z.string(),
      job: z.string(),
      public_key: keyShape,
      /** They lead the team of this place, or one above it. */
      leads_here: z.boolean(),
    }),
  ),
  /** Working days within which people hear. */
  promises: z.array(z.strictObject({ kind: z.enum(KINDS), days: z.int() })),
  empties: z.strictObject({ hour: z.int(), tomorrow: z.boolean() }),
  work: z.strictObject({ challenge: z.string(), tries: z.int() }),
});
export type PosterFacts = z.output<typeof posterShape>;

export const dropShape = z.strictObject({
  code,
  proof,
  letter: number,
  kind: z.enum(KINDS),
  whole_site: z.boolean(),
  words: text(LONGEST_WORDS).default(''),
  name: text(LONGEST_NAME).default(''),
  /** A JPEG picture. */
  picture: base64(GREATEST_PICTURE).default(''),
  receipt: z.strictObject({
    lookup_hash: z.string().regex(/^[0-9a-f]{64}$/),
    public_key: keyShape,
  }),
  sealed: sealedShape
    .extend({ picture_box: base64(GREATEST_PICTURE + 64).default('') })
    .nullable()
    .default(null),
});
export type Drop = z.output<typeof dropShape>;

export const droppedShape = z.strictObject({
  empties: z.strictObject({ hour: z.int(), tomorrow: z.boolean() }),
});

const lookup = keyShape;

export const askDialogueShape = z.strictObject({ code, lookup });

/** One thing that was said behind the seal, for the writer. */
const saidShape = z.strictObject({
  said: z.string(),
  by: z.string().nullable(),
  said_on: dayShape,
  box: z.string(),
  own: wrappedKeyShape,
});

export const answersShape = z.strictObject({
  firm: z.string(),
  letter: z.string(),
  /** Null while the letter lies in the box. */
  dialogue: dialogueShape.nullable(),
  /** What was written, where it was not sealed. */
  words: z.string(),
  /** What was written under the seal, and what was said there since; null where it was not sealed. */
  sealed: z
    .strictObject({
      box: z.string(),
      own: wrappedKeyShape,
      said: z.array(saidShape),
      readers: z.array(
        z.strictObject({ id: id('person'), name: z.string(), public_key: keyShape }),
      ),
    })
    .nullable(),
  /** Answers of the writer that still lie in the box. */
  waiting: z.int(),
  /** The writer is asked whether they were treated fairly. */
  asks_fair: z.boolean(),
  empties: z.strictObject({ hour: z.int(), tomorrow: z.boolean() }),
  work: z.strictObject({ challenge: z.string(), tries: z.int() }),
});
export type Answers = z.output<typeof answersShape>;

export const writeBackShape = z.strictObject({
  code,
  proof,
  lookup,
  said: number,
  words: text(LONGEST_WORDS).default(''),
  sealed: sealedShape.nullable().default(null),
  gone: z.boolean().nullable().default(null),
  fair: fairScore.nullable().default(null),
});
export type WriteBack = z.output<typeof writeBackShape>;
