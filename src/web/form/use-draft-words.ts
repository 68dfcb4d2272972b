import { useState } from 'react';
import { drop, keep, keptDraft } from './use-draft.ts';

/**
 * The words of a form that makes something new, kept together as {@link useDraft} keeps one text. `key` is undefined for a
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
    if (key !== undefined) drop(key);
  };
  return [words, change, forget];
}

function keptWords(key: string | undefined): object {
  const kept = key === undefined ? null : keptDraft(key);
  return kept === null ? {} : (JSON.parse(kept) as object);
}
