import { catalogue } from '../../../../web/i18n/catalogue.ts';
import en from './en.json';

/** Speaks the catalogue of the answers to signals. */
export const say = catalogue('culture.mirror', en);
