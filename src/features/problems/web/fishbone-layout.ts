import { CATEGORIES, type Category } from '../contract/kinds.ts';
import type { Cause } from '../contract/shapes.ts';

/** One bone: a category with its causes, above or below the spine. All lengths are in pixels. */
export type Bone = {
  readonly category: Category;
  /** Where it meets the spine. */
  readonly foot: number;
  /** Where it ends, and its name stands. */
  readonly top: { readonly x: number; readonly y: number };
  readonly causes: readonly {
    readonly cause: Cause;
    readonly x: number;
    readonly y: number;
    /** As much of its words as fits. */
    readonly words: string;
  }[];
};

export type Skeleton = {
  readonly wide: number;
  readonly high: number;
  readonly spine: number;
  readonly bones: readonly Bone[];
};

const WIDE = 900;
const HEAD = 150;
const LINE = 20;
const SLANT = 60;
const EDGE = 24;
const LETTER = 6.4;

/** Categories that have causes, by turns above and below the spine, each as high as it has causes to name. */
export function skeletonOf(causes: readonly Cause[]): Skeleton {
  const used = CATEGORIES.filter((category) => causes.some((one) => one.category === category));
  const places = Math.max(1, Math.ceil(used.length / 2));
  const step = (WIDE - HEAD - EDGE) / places;
  const most = Math.max(
    1,
    ...used.map((category) => causes.filter((one) => one.category === category).length),
  );
  const reach = (most + 1) * LINE + EDGE;
  const spine = reach + EDGE;
  const bones = used.map((category, at): Bone => {
    const side = at % 2 === 0 ? -1 : 1;
    const foot = EDGE + SLANT + step * Math.floor(at / 2) + step - SLANT;
    const top = { x: foot - SLANT, y: spine + side * reach };
    return {
      category,
      foot,
      top,
      causes: causes
        .filter((one) => one.category === category)
        .map((cause, line) => {
          const far = (line + 1) * LINE + EDGE / 2;
          const x = foot - (SLANT * far) / reach - 8;
          const room = Math.floor((step - SLANT) / LETTER);
          return { cause, x, y: spine + side * far, words: shortened(cause.text, room) };
        }),
    };
  });
  return { wide: WIDE, high: spine + reach + EDGE, spine, bones };
}

/** A text that fits into so many letters, with a mark where it goes on. */
export function shortened(text: string, most: number): string {
  const letters = [...text];
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
