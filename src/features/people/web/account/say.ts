import { catalogue } from '../../../../web/i18n/catalogue.ts';
import en from './en.json';

/** Speaks of how somebody wants to be written to, on the page of their account. */
export const say = catalogue('people.account', en);
