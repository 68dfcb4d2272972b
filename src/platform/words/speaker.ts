import { createInstance } from 'i18next';
import type { Say, Written } from '../../lib/catalogue.ts';

/** Says a catalogue of the pages where there is no page: a document prints their sentences and has none of its own. In English. */
export function speaker<const Catalogue extends Written>(english: Catalogue): Say<Catalogue> {
  const speech = createInstance();
  void speech.init({
    lng: 'en',
    ns: 'words',
    defaultNS: 'words',
    resources: { en: { words: english } },
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return (key, gaps) => speech.t(key as string, { ...gaps });
}
