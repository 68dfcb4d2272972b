import en from './en.json';
import { catalogue } from './i18n/catalogue.ts';

/** Speaks the catalogue of the shell and of the parts that every screen shares. */
export const say = catalogue('web', en);
