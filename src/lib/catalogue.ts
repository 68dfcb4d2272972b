/** Values for the gaps of a sentence. A `count` also chooses the plural form. */
export type Gaps = Readonly<Record<string, string | number>>;

type Plural = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type Stem<Key extends string> = Key extends `${infer Base}_${Plural}` ? Base : Key;

/** Every key of a catalogue as a path with dots; the plural forms of one sentence count as one key. */
export type KeyOf<Catalogue, Path extends string = ''> = {
  [Key in keyof Catalogue & string]: Catalogue[Key] extends string
    ? `${Path}${Stem<Key>}`
    : KeyOf<Catalogue[Key], `${Path}${Key}.`>;
}[keyof Catalogue & string];

/** Says the sentence under a key. A missing key does not compile. */
export type Say<Catalogue> = (key: KeyOf<Catalogue>, gaps?: Gaps) => string;

/** A catalogue as it stands in `en.json`. */
export type Written = { readonly [key: string]: string | Written };
