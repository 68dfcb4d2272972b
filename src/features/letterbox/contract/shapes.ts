import * as z from 'zod';
import { id } from '../../../lib/resource-id.ts';
import { dayShape, text } from '../../../lib/shapes.ts';
import { keyShape, wrappedKeyShape } from './public.ts';

export const posterRow = z.strictObject({
  id: id('poster'),
  version: z.int(),
  place: z.strictObject({ id: id('voice_place'), name: z.string() }),
  people: z.int().nullable(),
  /** As it is printed, in groups of four. */
  code: z.string(),
  invitation: z.string(),
  made_on: dayShape,
  revoked_on: dayShape.nullable(),
});
export type PosterRow = z.output<typeof posterRow>;

export const invitation = text(160);

export const handlerRow = z.strictObject({
  id: id('handler'),
  version: z.int(),
  person: z.strictObject({ id: id('person'), name: z.string() }),
  named_on: dayShape,
  /** Without a key nobody can seal anything to them yet. */
  has_key: z.boolean(),
  retired_on: dayShape.nullable(),
});
export type HandlerRow = z.output<typeof handlerRow>;

const wrapping = z
  .string()
  .max(200)
  .regex(/^[A-Za-z0-9+/]+={0,2}$/);

/** A handler's key as it is kept: the secret half is wrapped in the browser and never comes here open. */
export const keptKeyShape = z.strictObject({
  public_key: keyShape,
  salt: wrapping,
  by_passphrase: wrapping,
  by_recovery: wrapping,
});

/** A letter that was sealed to whoever asks. */
export const letterRow = z.strictObject({
  id: id('item'),
  reference: z.string(),
  raised_on: dayShape,
  place: z.string().nullable(),
  /** Others it is sealed to as well. */
  others: z.array(z.string()),
  answered: z.boolean(),
  decided: z.boolean(),
  closed: z.boolean(),
});
export type LetterRow = z.output<typeof letterRow>;

const part = z.strictObject({
  box: z.string(),
  /** The key of the box, wrapped for whoever asks; null where it was not sealed to them. */
  key: wrappedKeyShape.nullable(),
});

/** A sealed letter as its handler's browser opens it. */
export const openedLetter = z.strictObject({
  id: id('item'),
  letter: z.string(),
  reference: z.string(),
  raised_on: dayShape,
  letter_box: part.extend({ picture_box: z.string() }),
  said: z.array(
    part.extend({
      said: z.string(),
      by: z.strictObject({ id: id('person'), name: z.string() }).nullable(),
      said_on: dayShape,
    }),
  ),
  /** To whom an answer is sealed: the writer, and whoever else opens this letter. */
  writer_key: keyShape,
  readers: z.array(z.strictObject({ id: id('person'), name: z.string(), public_key: keyShape })),
});
export type OpenedLetter = z.output<typeof openedLetter>;
