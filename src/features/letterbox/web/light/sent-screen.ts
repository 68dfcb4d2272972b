import { inGroups } from '../../rules/letters.ts';
import { button, el, show } from './draw.ts';
import { dropOutgoing } from './kept.ts';
import type { Draft, Poster, Ways } from './poster.ts';
import { say, sayRefused } from './say.ts';
import type { Sent } from './send.ts';
import { clearNow, isShared } from './hall.ts';
import { drawWaiting, tryNow } from './waiting.ts';

/** Milliseconds. */
const LOOK_AGAIN = 5_000;

/** The third screen: the receipt, at once, and whether the letter has arrived. */
export function sentScreen(poster: Poster, draft: Draft, receipt: string, ways: Ways): void {
  const state = el('div', { role: 'status' }, el('p', {}, say('sent.sending')));
  show(
    say('sent.receipt'),
    state,
    el('p', { class: 'receipt' }, inGroups(receipt)),
    el('p', {}, say('sent.receipt_means')),
    el('p', {}, say('sent.how', { address: addressOf(poster) })),
    isShared() && el('p', {}, say('shared.receipt')),
    el('div', { class: 'row' }, ...endings(poster, receipt, ways)),
  );
  const follow = async (): Promise<void> => {
    const sent = (await tryNow()).get(draft.number) ?? { is: 'waits' };
    state.replaceChildren(...wordsFor(sent, poster, draft));
    if (sent.is !== 'waits') return;
    setTimeout(() => state.isConnected && void follow(), LOOK_AGAIN);
  };
  void follow();
}

/** On a shared screen nothing is copied: what is in its clipboard is there for whoever comes next. */
function endings(poster: Poster, receipt: string, ways: Ways): HTMLElement[] {
  const printing = button(say('sent.print'), () => print());
  if (isShared()) return [button(say('shared.done'), clearNow, 'first'), printing];
  const again = button(say('sent.again'), () => ways.write(poster), 'plain');
  return [copying(receipt, poster), printing, again];
}

function wordsFor(sent: Sent, { facts }: Poster, { kind, number }: Draft): HTMLElement[] {
  if (sent.is === 'waits') {
    return [el('h2', {}, say('sent.waits_title')), el('p', {}, say('sent.waits'))];
  }
  if (sent.is === 'refused') {
    // Nobody who comes later to a shared screen could do anything with it.
    void (isShared() ? dropOutgoing(number) : drawWaiting());
    return [el('p', { class: 'wrong' }, say('waiting.refused', { reason: sayRefused(sent.code) }))];
  }
  const { hour, tomorrow } = sent.empties;
  const days = facts.promises.find((promise) => promise.kind === kind)?.days;
  const when = say(tomorrow ? 'sent.empties_tomorrow' : 'sent.empties', { hour });
  const promise = days === undefined ? '' : ` ${say('sent.promise', { count: days })}`;
  return [el('h2', {}, say('sent.title')), el('p', {}, `${when}${promise}`)];
}

function addressOf({ code }: Poster): string {
  return `${location.host}/box#${inGroups(code)}`;
}

function copying(receipt: string, poster: Poster): HTMLElement {
  const element = button(say('sent.copy'), async () => {
    await navigator.clipboard.writeText(
      `${inGroups(receipt)}\n${location.protocol}//${addressOf(poster)}`,
    );
    element.textContent = say('sent.copied');
  });
  return element;
}
