import { catalogue } from '../../../web/i18n/catalogue.ts';
import en from './en.json';

/** Speaks the catalogue of what people say. */
export const say = catalogue('voice', en);
