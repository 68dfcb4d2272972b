import type { ExampleItem } from './said.ts';

/** What came by a poster, without a name. Days count from the day the story is told on. */
export type ExampleLetter = Omit<ExampleItem, 'by' | 'to' | 'joined' | 'thanks' | 'gone'> & {
  /** What its writer said later, so many days after it came. */
  readonly back?: { readonly after: number; readonly text: string };
  /** What its writer answers to "is it gone?", so many days after it was done. */
  readonly gone?: { readonly after: number; readonly gone: boolean };
};

/** Who opens what is sealed: of different areas, as it should be. */
export const HANDLERS = ['leonie', 'hedda'] as const;

/** Where posters hang. */
export const POSTERS = ['Press 7', 'Dock at Canal Street'] as const;

export const LETTERS: readonly ExampleLetter[] = [
  {
    key: 'letter_gauge',
    on: -41,
    kind: 'barrier',
    text: 'The gauge for the bores is in the office when the night shift needs it. We measure with the old one, which everybody knows is off.',
    place: 'Press 7',
    word: {
      by: 'marek',
      after: 1,
      text: 'Thank you. Which bores is it about: all of them, or the twelve only?',
    },
    back: { after: 2, text: 'The twelve only. The others we can do with the plug.' },
    decided: {
      by: 'marek',
      after: 5,
      decision: 'yes',
      reason: 'A second gauge costs less than one box that comes back.',
    },
    done: { by: 'marek', after: 19, outcome: 'It hangs at the press, on a chain.' },
    gone: { after: 2, gone: true },
  },
  {
    key: 'letter_pallets',
    on: -6,
    kind: 'question',
    text: 'Why do we wrap pallets for Canal Street twice, when they are unwrapped there to be weighed?',
    place: 'Dock at Canal Street',
    word: {
      by: 'freya',
      after: 2,
      text: 'Good question. I am asking the forwarder, and write the answer here.',
    },
  },
];
