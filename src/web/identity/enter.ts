import type { Unfinished } from './client.ts';

/**
 * Goes where somebody wanted to go before signing in; with a sign-in that lacks something, first to
 * the page that says what. The page is loaded anew, so that nothing of an earlier person is left in it.
 */
export function enter(to: string | undefined, unfinished: Unfinished = 'no'): void {
  const wanted = to?.startsWith('/') && !to.startsWith('//') ? to : '/';
  location.assign(unfinished === 'no' ? wanted : `/finish?to=${encodeURIComponent(wanted)}`);
}
