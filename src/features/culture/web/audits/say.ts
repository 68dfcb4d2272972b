import { catalogue } from '../../../../web/i18n/catalogue.ts';
import en from './en.json';

/** Speaks the catalogue of what is done around external audits. */
export const say = catalogue('culture.audits', en);
