import { button, el } from './draw.ts';
import { say } from './say.ts';

/** Behind the code in the address of a screen that many people use one after the other, as in a hall. */
const MARK = '.shared';

/** Milliseconds without a touch after which such a screen is cleared, and how long before that it says so. */
const CLEARED_AFTER = 90_000;
const SAYS_SO_BEFORE = 30_000;
/** Milliseconds after which an untouched screen asks anew what its poster is, so that it does not grow stale. */
const ASKS_ANEW = 600_000;

let clear: (() => unknown) | undefined;
let touched = false;
let warning: ReturnType<typeof setTimeout> | undefined;
let clearing: ReturnType<typeof setTimeout> | undefined;

/** What stands behind the `#` of an address: the code, and whether the screen is one that people share. */
export function readAddress(hash: string): { readonly code: string; readonly shared: boolean } {
  const shared = hash.endsWith(MARK);
  return { code: shared ? hash.slice(0, -MARK.length) : hash, shared };
}

/** Whether whoever comes next may be somebody else. */
export function isShared(): boolean {
  return clear !== undefined;
}

/** Makes this a screen that people share: nothing of one person is left on it for the next. */
export function shareScreen(begin: () => unknown): void {
  clear = begin;
  for (const touch of ['pointerdown', 'keydown', 'input']) addEventListener(touch, noticeTouch);
  setInterval(() => touched || begin(), ASKS_ANEW);
}

/** Clears the screen at once; somebody said that they are done. */
export function clearNow(): void {
  touched = false;
  stopWaiting();
  void clear?.();
}

function noticeTouch(): void {
  touched = true;
  stopWaiting();
  warning = setTimeout(warn, CLEARED_AFTER - SAYS_SO_BEFORE);
  clearing = setTimeout(clearNow, CLEARED_AFTER);
}

function stopWaiting(): void {
  clearTimeout(warning);
  clearTimeout(clearing);
  document.getElementById('clearing')?.remove();
}

function warn(): void {
  const still = button(say('shared.still'), noticeTouch, 'first');
  const words = el('p', {}, say('shared.clearing', { count: SAYS_SO_BEFORE / 1000 }));
  document.body.append(el('div', { id: 'clearing', role: 'alert' }, words, still));
}
