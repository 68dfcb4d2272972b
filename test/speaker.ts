/** Puts messages into words the way the browser does, and is strict about it. */
import i18next from 'i18next';

export type Speaker = {
  /** The message's text; throws where its key is unknown or a gap stays open. */
  readonly say: (message: {
    readonly key: string;
    readonly values: Readonly<Record<string, number | string>>;
  }) => string;
  /** Every key that was asked for so far. */
  readonly asked: ReadonlySet<string>;
};

/** A speaker of one catalogue of flat keys. */
export function speakerOf(catalogue: Readonly<Record<string, string>>): Speaker {
  const asked = new Set<string>();
  const speech = i18next.createInstance();
  void speech.init({
    lng: 'en',
    initAsync: false,
    resources: { en: { translation: catalogue } },
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    missingInterpolationHandler: (text: string, [gap]: string[]) => {
      throw new Error(`Nothing for the gap ${gap} in "${text}"`);
    },
  });
  return {
    asked,
    say: ({ key, values }) => {
      if (!speech.exists(key, values)) throw new Error(`No text for ${key}`);
      asked.add(key);
      const text = speech.t(key, values);
      if (/\{\{|\}\}|\$t\(|undefined|null|NaN|Infinity/.test(text)) {
        throw new Error(`Not filled: ${text}`);
      }
      return text;
    },
  };
}
