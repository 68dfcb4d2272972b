import { catalogue } from '../../../../web/i18n/catalogue.ts';
import en from './en.json';

/** Speaks of measures on pages that are not about them. */
export const say = catalogue('measures.beside', en);
