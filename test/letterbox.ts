import { randomUUID, scryptSync } from 'node:crypto';
import { PROOF } from '../src/features/letterbox/contract/kinds.ts';
import type { Answers, PosterFacts } from '../src/features/letterbox/contract/public.ts';
import { emptyings } from '../src/features/letterbox/jobs.ts';
import { attempt, isFound } from '../src/features/letterbox/rules/proof.ts';
import { bytesOf } from '../src/features/letterbox/web/seal/bytes.ts';
import { makeKey } from '../src/features/letterbox/web/seal/own-key.ts';
import {
  keysOf,
  makeReceipt,
  type ReceiptKeys,
} from '../src/features/letterbox/web/seal/receipt.ts';
import { beginSealing } from '../src/features/letterbox/web/seal/seal.ts';
import { sealWords } from '../src/features/letterbox/web/seal/seal-words.ts';
import { systemActor } from '../src/platform/access/actor.ts';
import { openScope } from '../src/platform/access/scope.ts';
import { act, type At } from './acting.ts';
import { addMember, post, type Answer, type Firm, type Member, type TestApp } from './app.ts';

/** A poster that hangs at a place of its own. */
export type Hung = At & { readonly code: string; readonly placeId: string };

/** Adds a place and hangs a poster there. */
export async function hang(
  app: TestApp,
  firm: Firm,
  place: {
    readonly name?: string;
    readonly people?: number | null;
    readonly team_id?: string;
  } = {},
): Promise<Hung> {
  const name = place.name ?? `Hall ${randomUUID().slice(0, 8)}`;
  const { id: placeId } = await act(app, firm.founder, 'voice.place_add', { ...place, name });
  const made = await post(app, firm.founder, 'poster.make', { place_id: placeId });
  const { id, version, code } = made.body.result;
  return { id, version, code, placeId };
}

/** Asks as a browser does that has no account: nothing in the request says who it is. */
export async function askAsNobody(
  app: Pick<TestApp, 'app'>,
  operation: string,
  body: object,
): Promise<Answer> {
  const response = await app.app.inject({
    method: 'POST',
    url: `/api/letterbox/${operation}`,
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
    payload: JSON.stringify(body),
  });
  return { status: response.statusCode, body: response.json(), headers: response.headers };
}

export async function lookAt(app: Pick<TestApp, 'app'>, code: string): Promise<PosterFacts> {
  return (await askAsNobody(app, 'look', { code })).body as PosterFacts;
}

/** Does the work a letter costs, as quickly as this machine can. */
export function workOn(
  { challenge, tries }: { readonly challenge: string; readonly tries: number },
  letter: string,
): { challenge: string; nonce: number } {
  const { length, N, r, p } = PROOF;
  for (let nonce = 0; ; nonce += 1) {
    const hash = scryptSync(attempt(letter, nonce), challenge, length, { N, r, p });
    if (isFound(hash, tries)) return { challenge, nonce };
  }
}

/** A letter as it is about to be sent, and the receipt of whoever wrote it. */
export type Written = {
  readonly body: Record<string, unknown> & { readonly letter: string };
  readonly receipt: string;
  readonly keys: ReceiptKeys;
};

/** Writes a letter; what is given takes the place of what it would say. */
export function write(facts: PosterFacts, code: string, given: object = {}): Written {
  const receipt = makeReceipt();
  const keys = keysOf(receipt);
  const letter = randomUUID();
  const body = {
    code,
    letter,
    proof: workOn(facts.work, letter),
    kind: 'idea',
    whole_site: false,
    words: 'Hooks for the hoses beside the gate.',
    receipt: { lookup_hash: keys.lookupHash, public_key: keys.publicKey },
    ...given,
  };
  return { body, receipt, keys };
}

/** Writes a concern under seal to these handlers. */
export async function writeSealed(
  facts: PosterFacts,
  code: string,
  words: string,
  handlers: PosterFacts['handlers'] = facts.handlers,
): Promise<Written> {
  const bare = write(facts, code, { kind: 'concern', words: '' });
  const sealed = await sealWords(bare.body.letter, words, handlers, bare.keys.publicKey);
  const picture = await beginSealing(bare.body.letter).seal('picture', bytesOf('no picture'));
  return { ...bare, body: { ...bare.body, sealed: { ...sealed, picture_box: picture } } };
}

/** Puts a letter into the box and fails where it is not taken. */
export async function dropped(app: TestApp, code: string, given: object = {}): Promise<Written> {
  const letter = write(await lookAt(app, code), code, given);
  const { status, body } = await askAsNobody(app, 'drop', letter.body);
  if (status !== 200) throw new Error(JSON.stringify(body));
  return letter;
}

export async function answersTo(
  app: Pick<TestApp, 'app'>,
  code: string,
  { keys }: Pick<Written, 'keys'>,
): Promise<Answers> {
  return (await askAsNobody(app, 'answers', { code, lookup: keys.lookup })).body as Answers;
}

/** Says more about a letter, as its writer. */
export async function writeBack(
  app: Pick<TestApp, 'app'>,
  code: string,
  letter: Pick<Written, 'keys'>,
  given: object,
  said: string = randomUUID(),
): Promise<Answer> {
  const { work } = await answersTo(app, code, letter);
  const body = { code, lookup: letter.keys.lookup, said, proof: workOn(work, said), ...given };
  return askAsNobody(app, 'write_back', body);
}

/** Lets the hour of the next emptying come, and the box be emptied. The firm is in Berlin. */
export async function emptied(app: TestApp, firm: Firm): Promise<void> {
  const scope = openScope(firm.id, systemActor, 'Europe/Berlin');
  for (let hours = 0; hours < 24; hours += 1) {
    app.clock.advance(3_600_000);
    for (const job of emptyings) {
      if (job.hour !== hourInBerlin(app.clock.now())) continue;
      await job.run(app.platform, scope);
      return;
    }
  }
}

function hourInBerlin(now: Date): number {
  const format = new Intl.DateTimeFormat('en', {
    timeZone: 'Europe/Berlin',
    hour: 'numeric',
    hourCycle: 'h23',
  });
  return Number(format.format(now));
}

/** Somebody who opens sealed letters, with a key of their own. */
export type Handling = {
  readonly who: Member;
  readonly handler: At;
  readonly passphrase: string;
  readonly secretKey: Uint8Array;
  readonly recovery: string;
};

const PASSPHRASE = 'copper kettle seven hills';

/** By name: making one takes a second, and a test file needs the same few over and over. */
const made = new Map<string, ReturnType<typeof makeKey>>();

/** Names somebody and lets them make their key. */
export async function handling(app: TestApp, firm: Firm, name: string): Promise<Handling> {
  const who = await addMember(app, firm, ['staff'], name);
  const { id, version } = await act(app, firm.founder, 'handler.name', { person_id: who.personId });
  const making = made.get(name) ?? makeKey(PASSPHRASE);
  made.set(name, making);
  const { kept, secretKey, recovery } = await making;
  const handler = await act(app, who, 'handler.make_key', { id, version, key: kept });
  return { who, handler, passphrase: PASSPHRASE, secretKey, recovery };
}
