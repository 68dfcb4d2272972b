import { button, el } from './draw.ts';
import { allOutgoing, dropOutgoing, type Outgoing } from './kept.ts';
import { say, sayRefused } from './say.ts';
import { sendAll } from './send.ts';
import { isShared } from './hall.ts';

/** What waits on this device, wherever it is shown; it follows what becomes of it. */
const shown = new Set<HTMLElement>();

/** Letters that wait on this device for a connection, or that were not taken. Empty where there are none. */
export function waitingLetters(): HTMLElement {
  const place = el('div', { role: 'status' });
  shown.clear();
  // On a shared screen they are somebody else's, and go their way unseen.
  if (isShared()) return place;
  shown.add(place);
  void drawWaiting();
  return place;
}

/** Draws anew what waits, after something of it was kept, sent or deleted. */
export async function drawWaiting(): Promise<void> {
  const all = await allOutgoing();
  const waiting = all.filter((one) => one.refused === undefined).length;
  const refused = all.filter((one) => one.refused !== undefined);
  for (const place of shown) {
    place.replaceChildren(
      ...(waiting === 0 ? [] : [waitingOnes(waiting)]),
      ...refused.map(refusedOne),
    );
  }
}

function waitingOnes(count: number): HTMLElement {
  return el(
    'div',
    { class: 'waiting' },
    el('p', {}, say('waiting', { count }), ' ', say('waiting.means')),
    button(say('waiting.try'), tryNow),
  );
}

function refusedOne({ number, refused = '' }: Outgoing): HTMLElement {
  const away = async () => {
    await dropOutgoing(number);
    await drawWaiting();
  };
  return el(
    'div',
    { class: 'waiting' },
    el('p', { class: 'wrong' }, say('waiting.refused', { reason: sayRefused(refused) })),
    button(say('waiting.discard'), away),
  );
}

/** Sends what can be sent, and shows what is left. */
export async function tryNow(): ReturnType<typeof sendAll> {
  const sent = await sendAll();
  await drawWaiting();
  return sent;
}
