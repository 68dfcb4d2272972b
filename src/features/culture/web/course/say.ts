import { catalogue } from '../../../../web/i18n/catalogue.ts';
import en from './en.json';

/** Speaks the catalogue of the months of figures and of what changed over time. */
export const say = catalogue('culture.course', en);
