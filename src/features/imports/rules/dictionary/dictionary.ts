import { CONCEPTS, type Concept, type HeaderList } from './concepts.ts';
import { english } from './english.ts';
import { german } from './german.ts';
import { headerWords } from './header-words.ts';
import { chinese, czech, dutch, french, italian, polish, spanish } from './other-languages.ts';

const LISTS: readonly HeaderList[] = [
  english,
  german,
  french,
  spanish,
  italian,
  dutch,
  czech,
  polish,
  chinese,
];

/** How well a header says a concept: 1 by its exact name, less where only part of it does. */
export type HeaderMeaning = {
  readonly concept: Concept;
  readonly score: number;
  /** The name in the dictionary that was found. */
  readonly phrase: string;
};

const byPhrase = new Map<string, Concept[]>();
for (const list of LISTS) {
  for (const concept of CONCEPTS) {
    for (const name of list[concept] ?? []) {
      const phrase = headerWords(name);
      const known = byPhrase.get(phrase) ?? [];
      if (!known.includes(concept)) byPhrase.set(phrase, [...known, concept]);
    }
  }
}
const LONGEST_PHRASE = 5;

/**
 * What a header may mean, best first. A part of a header counts by how much of it the part is, and by standing
 * at its end, where English puts the word that matters (`corrective action owner` is an owner).
 */
export function headerMeanings(header: string): readonly HeaderMeaning[] {
  const words = headerWords(header);
  if (words === '') return [];
  const exact = byPhrase.get(words);
  const best = new Map<Concept, HeaderMeaning>();
  const note = (concepts: readonly Concept[], score: number, phrase: string) => {
    for (const [order, concept] of concepts.entries()) {
      const weighed = score - order * 0.05;
      if (weighed > (best.get(concept)?.score ?? 0))
        best.set(concept, { concept, score: weighed, phrase });
    }
  };
  if (exact !== undefined) note(exact, 1, words);
  for (const { phrase, share, last } of phrasesIn(words.split(' '))) {
    const concepts = byPhrase.get(phrase);
    if (concepts !== undefined) note(concepts, 0.25 + 0.4 * share + (last ? 0.15 : 0), phrase);
  }
  return [...best.values()].toSorted((one, other) => other.score - one.score);
}

function* phrasesIn(
  words: readonly string[],
): Generator<{ phrase: string; share: number; last: boolean }> {
  for (let length = Math.min(LONGEST_PHRASE, words.length - 1); length > 0; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      yield {
        phrase: words.slice(start, start + length).join(' '),
        share: length / words.length,
        last: start + length === words.length,
      };
    }
  }
}
