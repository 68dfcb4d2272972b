import { catalogue } from '../../../../web/i18n/catalogue.ts';
import en from './en.json';

/** Speaks of acts that are done where an action is mentioned; fetched with their forms. */
export const say = catalogue('actions.in_place', en);
