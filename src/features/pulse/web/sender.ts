import { now } from '../../../web/clock.ts';
import { keepAt, waiting, type Waiting } from './keep.ts';

const LOOK_EVERY_MS = 300_000;

/** Puts a ballot into the box: without a cookie, a key, or a word of where it comes from. True where it arrived. */
export async function sendBallot({
  address,
  token,
  filled,
}: Omit<Waiting, 'is'>): Promise<boolean> {
  try {
    const response = await fetch(`/box/${address}`, {
      method: 'POST',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...token, ...filled }),
    });
    return response.ok;
  } catch {
    return false;
  }
}

/** Sends what is due on this device; what does not arrive is tried again at the next look. */
export async function sendDue(): Promise<void> {
  for (const { place, kept } of waiting()) {
    if (now().getTime() < kept.sendAt) continue;
    if (await sendBallot(kept)) keepAt(place, { is: 'sent', nonce: kept.token.nonce });
  }
}

let looking = false;

/** Looks every few minutes, and when the network is back, as long as the page is open. */
export function keepSending(): void {
  if (looking) return;
  looking = true;
  const look = () => void sendDue();
  setInterval(look, LOOK_EVERY_MS);
  addEventListener('online', look);
  look();
}
