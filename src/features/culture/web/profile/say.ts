import { catalogue } from '../../../../web/i18n/catalogue.ts';
import en from './en.json';

/** Speaks the catalogue of the nine dimensions. */
export const say = catalogue('culture.profile', en);
