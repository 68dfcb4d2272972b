import { catalogue } from '../../../../web/i18n/catalogue.ts';
import en from './en.json';

/** Speaks the catalogue of the limits that a firm sets for a figure. */
export const say = catalogue('culture.limits', en);
