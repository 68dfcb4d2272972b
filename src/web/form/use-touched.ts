import { useState } from 'react';
import { whatDiffers } from '../../lib/version.ts';

/**
 * Of the words that stand in a form, those that are different from what it began with; null where none is. A form sends these
 * alone: with all it shows, whoever saves again after being told of somebody else's change would take that change back.
 */
export function useTouched<Words extends object>(
  begun: Words,
): (now: Words) => Partial<Words> | null {
  const [first] = useState(begun);
  return (now) => {
    const words = whatDiffers<Words>(first, now);
    return Object.keys(words).length > 0 ? words : null;
  };
}
