import { catalogue } from '../../../web/i18n/catalogue.ts';
import en from './en.json';

/** Speaks the catalogue of the pulse. */
export const say = catalogue('pulse', en);
