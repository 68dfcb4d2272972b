type Present<Words> = { [Word in keyof Words]: Exclude<Words[Word], undefined> };

/** The words that were given: one left out and one given as undefined are the same on the wire. */
export function present<Words extends object>(words: Words): Present<Words> {
  return Object.fromEntries(
    Object.entries(words).filter(([, value]) => value !== undefined),
  ) as Present<Words>;
}
