import { catalogue } from '../../../web/i18n/catalogue.ts';
import en from './en.json';

/** Speaks the catalogue of what is measured. */
export const say = catalogue('disclosure', en);
