import { catalogue } from '../../../web/i18n/catalogue.ts';
import en from './en.json';

/** Speaks to whoever answers from a mail. */
export const say = catalogue('weekly', en);
