import { catalogue } from '../../../web/i18n/catalogue.ts';
import en from './en.json';

/** Speaks the catalogue of leadership. */
export const say = catalogue('leadership', en);
