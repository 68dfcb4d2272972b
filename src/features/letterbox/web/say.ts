import { catalogue } from '../../../web/i18n/catalogue.ts';
import en from './en.json';

/** Speaks the catalogue of the letterbox, as those with an account see it. */
export const say = catalogue('letterbox', en);
