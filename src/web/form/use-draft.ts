import { useCallback, useState } from 'react';

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
  const [draft, setDraft] = useState(() => ({ key, text: keptDraft(key) }));
  // The same form for another record: what was typed there is another draft.
  if (draft.key !== key) setDraft({ key, text: keptDraft(key) });
  const setText = useCallback(
    (text: string) => {
      setDraft({ key, text });
      keep(key, text);
    },
    [key],
  );
  const forget = useCallback(() => {
    setDraft({ key, text: null });
    drop(key);
  }, [key]);
  return [draft.text ?? initial, setText, forget];
}

/** Keeps a draft in this tab. */
export function keep(key: string, text: string): void {
  try {
    sessionStorage.setItem(PREFIX + key, text);
  } catch {
    // Where nothing can be kept, the text still lives as long as the page.
  }
}

/** The draft that this tab keeps, or null. */
export function keptDraft(key: string): string | null {
  try {
    return sessionStorage.getItem(PREFIX + key);
  } catch {
    return null;
  }
}

/** Forgets the draft that this tab keeps under a key, if there is one. */
export function drop(key: string): void {
  try {
    sessionStorage.removeItem(PREFIX + key);
  } catch {
    // Where nothing can be kept, there is nothing to forget.
  }
}
