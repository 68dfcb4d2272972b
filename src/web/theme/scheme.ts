/** `system` follows the device; the other two are the person's own wish on this device. */
export type Scheme = 'system' | 'light' | 'dark';

/** The script in index.html reads the same key before the first paint. */
const KEY = 'plumbline.scheme';

/** The wish kept on this device; `system` where there is none or storage is closed to us. */
export function keptScheme(): Scheme {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === 'light' || kept === 'dark' ? kept : 'system';
  } catch {
    return 'system';
  }
}

/** Applies a wish at once and keeps it on this device. */
export function keepScheme(scheme: Scheme): void {
  const root = document.documentElement;
  if (scheme === 'system') delete root.dataset['scheme'];
  else root.dataset['scheme'] = scheme;
  try {
    if (scheme === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, scheme);
  } catch {
    // A browser that keeps nothing still shows the wish until the page is left.
  }
}
