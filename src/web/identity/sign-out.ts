import { forgetTab } from '../api/firm.ts';

/**
 * Ends the session of this device and forgets what the tab kept. The page is loaded anew, so that
 * nothing of the last person stays in memory on a shared terminal.
 */
export async function signOut(): Promise<void> {
  try {
    await fetch('/api/auth/sign-out', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
  } finally {
    forgetTab();
    location.assign('/sign-in');
  }
}
