import { catalogue } from '../../../../web/i18n/catalogue.ts';
import en from './en.json';

/** Speaks of what stands at the end of a leader's page. */
export const say = catalogue('home.business', en);
