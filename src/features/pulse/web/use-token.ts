import { useEffect, useState } from 'react';
import { chosenFirm } from '../../../web/api/firm.ts';
import type { OwnWave } from '../contract/shapes.ts';
import { keepAt, keptAt } from './keep.ts';
import { checkRecord } from './record.ts';
import { beginToken, canSeal, endToken, fingerprint, TokenFault, type Token } from './token.ts';

type Why =
  | 'no_means'
  | 'elsewhere'
  | 'other_key'
  | 'not_recorded'
  | 'other_record'
  | 'refused'
  | 'no_connection';

export type TokenState =
  | { readonly is: 'fetching' }
  | {
      readonly is: 'ready';
      readonly token: Token;
      readonly fingerprint: string;
      /** The signed state in which the announcement is, in short. */
      readonly state: string;
    }
  | { readonly is: 'used' }
  | { readonly is: 'failed'; readonly why: Why };

/** The token of this device for a wave: the one that is kept, or a fresh one fetched when the page is opened. */
export function useToken(wave: OwnWave, place: string): TokenState {
  const [state, setState] = useState<TokenState>({ is: 'fetching' });
  useEffect(() => {
    let shown = true;
    const fetchIt = async () => {
      const next = await fetchToken(wave, place);
      if (shown) setState(next);
    };
    void fetchIt();
    return () => void (shown = false);
  }, [wave, place]);
  return state;
}

/** What {@link useToken} comes to. What is kept of a token that was used stays: by it one looks up whether it was counted. */
export async function fetchToken(wave: OwnWave, place: string): Promise<TokenState> {
  if (keptAt(place)?.is === 'sent') return { is: 'used' };
  if (!canSeal()) return failed('no_means');
  try {
    if (!(await isTheSameForAll(wave))) return failed('other_key');
    const kept = keptAt(place);
    if (kept === null && wave.has_token) return failed('elsewhere');
    const found = await checkRecord(wave);
    if (found.is !== 'recorded') {
      return failed(found.is === 'not_yet' ? 'not_recorded' : 'other_record');
    }
    const marks = { fingerprint: await fingerprint(wave.public_key), state: found.state };
    if (kept?.is === 'token' || kept?.is === 'waiting') {
      return { is: 'ready', token: kept.token, ...marks };
    }
    const asking = kept?.is === 'asking' ? kept.asking : await beginToken(wave);
    keepAt(place, { is: 'asking', asking });
    const answer = await ask(wave.wave_id, asking.blinded);
    if (answer === null) return failed('refused');
    const token = await endToken(wave, asking, answer);
    keepAt(place, { is: 'token', token });
    return { is: 'ready', token, ...marks };
  } catch (error) {
    return failed(error instanceof TokenFault ? 'other_key' : 'no_connection');
  }
}

const failed = (why: Why): TokenState => ({ is: 'failed', why });

/** Asks the box for its key without saying who asks: a key made for one person would not be the one it gives. */
async function isTheSameForAll({
  address,
  block_id: block,
  public_key: key,
}: OwnWave): Promise<boolean> {
  const response = await fetch(`/box/${address}`, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
  });
  const { keys } = (await response.json()) as { keys: { block_id: string; public_key: string }[] };
  return keys.some((one) => one.block_id === block && one.public_key === key);
}

/** The answer to what was blinded; null where it is refused. Throws where there is no connection. */
async function ask(wave: string, blinded: string): Promise<string | null> {
  const response = await fetch('/api/pulse/token', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', ...chosenFirm() },
    body: JSON.stringify({ wave_id: wave, blinded }),
  });
  if (!response.ok) return null;
  return ((await response.json()) as { signature: string }).signature;
}
