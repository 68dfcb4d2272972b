import i18next from 'i18next';
import type { Say, Written } from '../../lib/catalogue.ts';
import type { Refusal } from '../../lib/outcome.ts';

let language = 'en';

i18next.init({
  lng: language,
  fallbackLng: 'en',
  resources: {},
  initAsync: false,
  interpolation: { escapeValue: false },
  returnNull: false,
});

/** The language in which the page speaks, as a BCP 47 tag. */
export function spokenLanguage(): string {
  return language;
}

/** Changes the language of everything said from now on; called once, before the first page is drawn. */
export function speak(tag: string): void {
  language = tag;
  void i18next.changeLanguage(tag);
  if (typeof document !== 'undefined') document.documentElement.lang = tag;
}

/**
 * Adds the catalogue of one noun and returns the function that speaks it:
 * `const say = catalogue('actions', en)` and then `say('late', { count: 3 })`.
 * A `refusals` part of the catalogue is also known to {@link sayRefusal}.
 */
export function catalogue<const Catalogue extends Written>(
  noun: string,
  english: Catalogue,
): Say<Catalogue> {
  i18next.addResourceBundle('en', noun, english, true, true);
  const refusals = english['refusals'];
  if (typeof refusals === 'object')
    i18next.addResourceBundle('en', 'refusals', refusals, true, true);
  return (key, gaps) => i18next.t(key as string, { ns: noun, ...gaps });
}

/**
 * A refusal as a sentence. The code is looked up in the catalogues loaded so far; a code without
 * a sentence is a gap in a catalogue, and the person is told the code rather than nothing.
 */
export function sayRefusal(refusal: Refusal): string {
  return i18next.t([refusal.code, 'unworded'], {
    ns: 'refusals',
    code: refusal.code,
    ...refusal.details,
  });
}
