import { useLocation, useRouter } from '@tanstack/react-router';
import { useState } from 'react';

type Stepped = { readonly step?: number };

/**
 * At which of several screens of one page somebody is. Each is a step of the browser's history as well: the back button of a
 * telephone leads to the screen before it and not out of the page, with what was chosen still there. After a reload, which
 * keeps no pictures, it begins at the first.
 */
export function useStep(): {
  readonly step: number;
  /** Somebody has moved; the page was not merely opened. */
  readonly moved: boolean;
  readonly goOn: () => void;
  readonly goBack: () => void;
  readonly restart: () => void;
} {
  const router = useRouter();
  const { step: asked = 1 } = useLocation({ select: ({ state }) => state as Stepped });
  const [reached, setReached] = useState(1);
  const [moved, setMoved] = useState(false);
  const step = Math.min(asked, reached);
  return {
    step,
    moved,
    goOn: () => {
      setMoved(true);
      setReached(step + 1);
      router.history.push(router.state.location.href, { step: step + 1 });
    },
    goBack: () => router.history.back(),
    restart: () => setReached(1),
  };
}
