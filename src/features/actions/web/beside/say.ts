import { catalogue } from '../../../../web/i18n/catalogue.ts';
import en from './en.json';

/** Speaks of what lies beside an action; apart from the words of actions, which the first page fetches too. */
export const say = catalogue('actions.beside', en);
