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
    sessionStorage.removeItem(PREFIX + key);
  }, [key]);
  return [draft.text ?? initial, setText, forget];
}

/**
 * The same for the words of a form that makes something new, kept together. `key` is undefined for a
 * form that changes a record: an old draft laid over it would take back what others changed meanwhile.
 */
export function useDraftWords<Words extends object>(
  key: string | undefined,
  initial: Words,
): readonly [words: Words, change: (more: Partial<Words>) => void, forget: () => void] {
  const [words, setWords] = useState<Words>(() => ({ ...initial, ...keptWords(key) }));
  const change = (more: Partial<Words>) => {
    const next = { ...words, ...more };
    setWords(next);
    if (key !== undefined) keep(key, JSON.stringify(next));
  };
  const forget = () => {
    if (key !== undefined) sessionStorage.removeItem(PREFIX + key);
  };
  return [words, change, forget];
}

function keptWords(key: string | undefined): object {
  const kept = key === undefined ? null : keptDraft(key);
  return kept === null ? {} : (JSON.parse(kept) as object);
}

function keep(key: string, text: string): void {
  try {
    sessionStorage.setItem(PREFIX + key, text);
  } catch {
    // Where nothing can be kept, the text still lives as long as the page.
  }
}

function keptDraft(key: string): string | null {
  try {
    return sessionStorage.getItem(PREFIX + key);
  } catch {
    return null;
  }
}
