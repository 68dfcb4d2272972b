import { catalogue } from '../../../../web/i18n/catalogue.ts';
import en from './en.json';

/** Speaks the few words of meetings that other pages show. */
export const say = catalogue('meetings.beside', en);
