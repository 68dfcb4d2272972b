import { catalogue } from '../i18n/catalogue.ts';
import en from './en.json';

/** Speaks the catalogue of signing in and of the account. */
export const say = catalogue('identity', en);
