import { catalogue } from '../../../web/i18n/catalogue.ts';
import en from './en.json';

/** Speaks the catalogue of meetings. */
export const say = catalogue('meetings', en);
