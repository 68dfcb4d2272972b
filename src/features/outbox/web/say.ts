import { catalogue } from '../../../web/i18n/catalogue.ts';
import en from './en.json';

/** Speaks the catalogue of the outbox. */
export const say = catalogue('outbox', en);
