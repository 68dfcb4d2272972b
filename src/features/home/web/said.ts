import { catalogue } from '../../../web/i18n/catalogue.ts';
import type { KeyOf } from '../../../web/i18n/catalogue.ts';
import english from '../../culture/web/en.json';
import type { PictureAnswer } from '../../culture/contract.ts';

const speak = catalogue('culture', english);

export type Message = PictureAnswer['headline'];

/** A sentence of the picture in the language of the page. */
export function said({ key, values }: Message): string {
  return speak(key as KeyOf<typeof english>, values);
}
