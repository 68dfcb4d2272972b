/*
 * Which firm this tab looks at. Somebody who may enter several has one open in each tab, and every
 * request says which; for everybody else the server knows the only one.
 */
const KEY = 'plumbline.firm';

/** The header that names the chosen firm; empty where none was chosen. */
export function chosenFirm(): Record<string, string> {
  const id = typeof sessionStorage === 'undefined' ? null : sessionStorage.getItem(KEY);
  return id ? { 'x-organisation': id } : {};
}

/** Chooses a firm for this tab. The page is loaded anew, so that nothing of the other one stays. */
export function chooseFirm(id: string): void {
  sessionStorage.setItem(KEY, id);
  location.assign('/');
}

/** Forgets what this tab kept: the chosen firm and every draft. Called at sign-out. */
export function forgetTab(): void {
  sessionStorage.clear();
}
