import type { KeyOf } from '../../../lib/catalogue.ts';
import { catalogue } from '../../../web/i18n/catalogue.ts';
import type { PictureAnswer } from '../contract.ts';
import en from './en.json';

/** Speaks the catalogue of culture. */
export const say = catalogue('culture', en);

/** A sentence as the server sends it: a key of the catalogue and the values for its gaps. */
export type Message = PictureAnswer['headline'];

/** Says a sentence of the server in the language of the page. The catalogue is tested to have every key it sends. */
export function said({ key, values }: Message): string {
  return say(key as KeyOf<typeof en>, values);
}
