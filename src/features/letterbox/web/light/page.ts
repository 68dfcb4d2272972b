import { CODE_LETTERS } from '../../contract/kinds.ts';
import type { PosterFacts } from '../../contract/public.ts';
import { readLetters } from '../../rules/letters.ts';
import { codeScreen } from './code-screen.ts';
import { el, show } from './draw.ts';
import { howScreen } from './how-screen.ts';
import { keepOutgoing, keepPoster, knownPosters } from './kept.ts';
import { ownScript } from './own-scripts.ts';
import { pack } from './pack.ts';
import { newDraft, type Draft, type Poster, type Ways } from './poster.ts';
import { readScreen } from './read-screen.ts';
import { say } from './say.ts';
import { ask, workFor } from './send.ts';
import { sentScreen } from './sent-screen.ts';
import { isShared, readAddress, shareScreen } from './hall.ts';
import { talkScreen } from './talk-screen.ts';
import { tryNow } from './waiting.ts';
import { writeScreen } from './write-screen.ts';

/*
 * The page for whoever stands before a poster. It is small, works without a connection, and keeps nothing of who writes:
 * the posters it has seen, and letters until they have arrived.
 */

/** Milliseconds. Where nothing waits, nothing is asked. */
const TRY_AGAIN = 10_000;

/** Where the back button leads from the second screen: to what was written, and not out of the page. */
let written: (() => unknown) | undefined;

/** What is being written. It is in the memory of this page alone, so the browser asks before it is lost. */
let unsent: Draft | undefined;

const ways: Ways = {
  code: (complaint) => codeScreen(ways, complaint),
  open: openPoster,
  write: (poster, draft = newDraft(poster)) => {
    written = undefined;
    unsent = draft;
    writeScreen(poster, draft, ways);
  },
  how: (poster, draft) => {
    // While somebody reads the second screen, the telephone does its work.
    if (poster.work !== undefined) void workFor(draft.number, poster.work).catch(() => undefined);
    howScreen(poster, draft, ways);
    if (isShared()) return;
    written = () => ways.write(poster, draft);
    history.pushState(null, '');
  },
  send: sendDraft,
  read: (poster) => readScreen(poster, ways),
  talk: (poster, receipt) => talkScreen({ poster, receipt, ways }),
};

async function openPoster(typed: string): Promise<void> {
  const code = readLetters(typed, CODE_LETTERS);
  if (code === undefined) return void ways.code(say('code.unknown'));
  const looked = await ask('look', { code });
  if (looked.is === 'refused') return void ways.code(say('code.unknown'));
  if (looked.is === 'answered') {
    const { work, ...facts } = looked.body as PosterFacts;
    await keepPoster({ code, facts });
    return void ways.write({ code, facts, work });
  }
  const known = (await knownPosters()).find((one) => one.code === code);
  return void (known === undefined ? ways.code(say('code.unreachable')) : ways.write(known));
}

/** Kept on the device first, then sent: whatever happens to the connection or the page, it is not lost. */
async function sendDraft(poster: Poster, draft: Draft): Promise<void> {
  const { outgoing, receipt } = await pack(poster, draft);
  await keepOutgoing(outgoing);
  written = undefined;
  unsent = undefined;
  sentScreen(poster, draft, receipt, ways);
}

async function start(): Promise<void> {
  if (!isSecureContext) return show(say('code.title'), el('p', {}, say('insecure')));
  if (typeof indexedDB === 'undefined' || crypto.subtle === undefined) {
    return show(say('code.title'), el('p', {}, say('old')));
  }
  const { code: scanned, shared } = readAddress(decodeURIComponent(location.hash.slice(1)));
  // The address that is kept in the history does not tell which poster it was; a shared screen stays with its own.
  if (scanned !== '' && !shared) history.replaceState(null, '', '/box/');
  void navigator.serviceWorker
    ?.register(ownScript('/box/service.js'), { scope: '/box/', updateViaCache: 'none' })
    .catch(() => undefined);
  addEventListener('online', () => void tryNow());
  // Not every device says when its connection is back.
  setInterval(() => void tryNow(), TRY_AGAIN);
  void tryNow();
  if (shared) shareScreen(() => ways.open(scanned));
  await (scanned === '' ? ways.code() : ways.open(scanned));
}

/** A shared screen begins anew by itself, and asks nobody. */
function askBeforeLoss(event: BeforeUnloadEvent): void {
  const begun =
    unsent !== undefined && (unsent.words.trim() !== '' || unsent.picture !== undefined);
  if (begun && !isShared()) event.preventDefault();
}

addEventListener('beforeunload', askBeforeLoss);
addEventListener('popstate', () => written?.());
addEventListener('hashchange', () => location.hash !== '' && location.reload());
void start();
