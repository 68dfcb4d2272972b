import { scrypt } from '@noble/hashes/scrypt.js';
import { PROOF } from '../../contract/kinds.ts';
import { attempt, isFound } from '../../rules/proof.ts';

/** What a letter costs, done beside the page so that writing is not held up. */
export type Task = { readonly letter: string; readonly challenge: string; readonly tries: number };

addEventListener('message', ({ data }: MessageEvent<Task>) => {
  const { length, N, r, p } = PROOF;
  for (let nonce = 0; ; nonce += 1) {
    const hash = scrypt(attempt(data.letter, nonce), data.challenge, { N, r, p, dkLen: length });
    if (isFound(hash, data.tries)) {
      postMessage({ letter: data.letter, nonce });
      return;
    }
  }
});
