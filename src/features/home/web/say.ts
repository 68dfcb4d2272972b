import { catalogue } from '../../../web/i18n/catalogue.ts';
import en from './en.json';

/** Speaks the catalogue of the first pages. */
export const say = catalogue('home', en);
