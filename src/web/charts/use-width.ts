import { useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

/** How wide an element is drawn, in pixels, so that letters inside a drawing keep their size on a telephone. */
export function useWidth<Drawn extends Element>(
  initial: number,
): readonly [RefObject<Drawn | null>, number] {
  const drawn = useRef<Drawn>(null);
  const [width, setWidth] = useState(initial);
  useLayoutEffect(() => {
    const element = drawn.current;
    if (element === null) return undefined;
    const watcher = new ResizeObserver(([entry]) => {
      const wide = Math.round(entry?.contentRect.width ?? 0);
      if (wide > 0) setWidth(wide);
    });
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  return [drawn, width];
}
