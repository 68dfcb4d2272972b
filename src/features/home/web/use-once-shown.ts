import { useState } from 'react';

/**
 * True from the moment when there is something to show: a part of the page whose last entry was just
 * answered stays to say so, and does not vanish under the hands of whoever answered it.
 */
export function useOnceShown(isThere: boolean): boolean {
  const [shown, setShown] = useState(isThere);
  if (isThere && !shown) setShown(true);
  return isThere || shown;
}
