import type { Printable } from '../../../platform/pdf/paper.ts';
import { speaker } from '../../../platform/words/speaker.ts';
import en from '../web/en.json';

export const PAPER_TEMPLATE = 'src/features/disclosure/routes/disclosure.typ';

/** Says what the page says too. */
export const say = speaker(en);

/** A section of a paper, and what it is made of; the template knows the same kinds. */
export type Section = { readonly title: string; readonly parts: readonly Part[] };
export type Part =
  /** Words, a promise set apart, a note in small letters, a heading within the section. */
  | { readonly kind: 'words' | 'claim' | 'note' | 'heading'; readonly text: string }
  | { readonly kind: 'list' | 'steps'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [name: string, value: string])[] }
  | {
      readonly kind: 'table';
      readonly heads: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** Widths of the columns beside each other. */
      readonly widths: readonly number[];
    }
  /** What the product cannot know: a name, a mark that it is missing, and room to write. */
  | { readonly kind: 'blanks'; readonly names: readonly string[] };

export const words = (text: string): Part => ({ kind: 'words', text });
export const note = (text: string): Part => ({ kind: 'note', text });
export const heading = (text: string): Part => ({ kind: 'heading', text });
export const list = (items: readonly string[]): Part => ({ kind: 'list', items });
export const blanks = (...names: readonly string[]): Part => ({ kind: 'blanks', names });
export const table = (
  heads: readonly string[],
  widths: readonly number[],
  rows: readonly (readonly string[])[],
): Part => ({ kind: 'table', heads, rows, widths });

/** Sections as the template reads them. */
export function printed(sections: readonly Section[]): Printable {
  return sections as unknown as Printable;
}
