import { useCallback, useEffect, useState } from 'react';

const PREFIX = 'plumbline.draft.';

/**
 * Text that survives a failed save, a reload and a detour to another page, until `forget` is called
 * after it was saved. It is kept in this tab only and goes when the tab is closed or somebody signs
 * out: a shared terminal must not keep what was typed. `key` names the form and its record.
 */
export function useDraft(
  key: string,
  initial: string,
): readonly [text: string, setText: (text: string) => void, forget: () => void] {
  const [draft, setDraft] = useState(() => keptDraft(key));
  useEffect(() => setDraft(keptDraft(key)), [key]);
  const setText = useCallback(
    (text: string) => {
      setDraft(text);
      try {
        sessionStorage.setItem(PREFIX + key, text);
      } catch {
        // Where nothing can be kept, the text still lives as long as the page.
      }
    },
    [key],
  );
  const forget = useCallback(() => {
    setDraft(null);
    sessionStorage.removeItem(PREFIX + key);
  }, [key]);
  return [draft ?? initial, setText, forget];
}

function keptDraft(key: string): string | null {
  try {
    return sessionStorage.getItem(PREFIX + key);
  } catch {
    return null;
  }
}
