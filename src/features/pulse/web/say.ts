import { catalogue, spokenLanguage } from '../../../web/i18n/catalogue.ts';
import en from './en.json';

/** Speaks the catalogue of the pulse. */
export const say = catalogue('pulse', en);

/** A statement in the language of the page, in English where nobody has translated it. */
export function inLanguage(wording: Readonly<Record<string, string>>): string {
  return wording[spokenLanguage()] ?? wording['en'] ?? '';
}
