import { catalogue } from '../../../../web/i18n/catalogue.ts';
import english from '../en.json';
import en from './en.json';

/** Speaks the catalogue of culture with the words that only the pages behind a sentence need. */
export const say = catalogue('culture', { ...english, ...en });
