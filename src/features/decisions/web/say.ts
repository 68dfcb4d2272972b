import { catalogue } from '../../../web/i18n/catalogue.ts';
import en from './en.json';

/** Speaks the catalogue of decisions. */
export const say = catalogue('decisions', en);
