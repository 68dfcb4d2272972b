import { catalogue } from '../../../web/i18n/catalogue.ts';
import en from './en.json';

/** Speaks the catalogue of the strategy. */
export const say = catalogue('strategy', en);
