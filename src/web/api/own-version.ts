type Seen = { readonly id: string; readonly version: number };

/** What a command answers of the record it changed, if it does. */
export function changedBy(answer: unknown): Seen | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined;
  const { id, version } = answer as Partial<Seen>;
  return typeof id === 'string' && typeof version === 'number' ? { id, version } : undefined;
}

/**
 * What is shown, with the version a record has since one's own change: who goes on before it was fetched anew has seen
 * everything but what they wrote themselves. Where somebody else was in between, the version stays, so that their change is
 * seen first. What does not change is given back as it is.
 */
export function withOwnVersion<Shown>(shown: Shown, own: Seen): Shown {
  if (Array.isArray(shown)) {
    const items = shown.map((item: unknown) => withOwnVersion(item, own));
    return items.some((item, at) => item !== shown[at]) ? (items as Shown) : shown;
  }
  if (typeof shown !== 'object' || shown === null) return shown;
  const record = shown as Record<string, unknown>;
  const next: Record<string, unknown> = {};
  let changed = false;
  for (const [name, value] of Object.entries(record)) {
    next[name] = withOwnVersion(value, own);
    changed ||= next[name] !== value;
  }
  if (record['id'] === own.id && record['version'] === own.version - 1) {
    return { ...next, version: own.version } as Shown;
  }
  return changed ? (next as Shown) : shown;
}
