import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { OwnWave } from '../contract/shapes.ts';
import { keepAt, keptAt, placeOf } from './keep.ts';
import { fetchToken } from './use-token.ts';

const WAVE = { wave_id: 'w', address: 'a', block_id: 'b', public_key: 'a2V5' } as OwnWave;
const PLACE = placeOf('w', 'p');

const asked: string[] = [];
beforeEach(() => {
  const kept = new Map<string, string>();
  asked.length = 0;
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    return Response.json({ keys: [{ block_id: 'b', public_key: 'a2V5' }] });
  });
});
afterEach(() => vi.unstubAllGlobals());

it('keeps what is known of a token that was used, and asks for no other', async () => {
  const sent = { is: 'sent', nonce: 'n' } as const;
  keepAt(PLACE, sent);
  expect(await fetchToken({ ...WAVE, has_token: true }, PLACE)).toEqual({ is: 'used' });
  expect(keptAt(PLACE)).toEqual(sent);
  expect(asked).toEqual([]);
});

it('asks for none on a device that is not the one it lies on', async () => {
  const state = await fetchToken({ ...WAVE, has_token: true }, PLACE);
  expect(state).toEqual({ is: 'failed', why: 'elsewhere' });
  expect(keptAt(PLACE)).toBeNull();
});

it('takes no token by a key that is not the one everybody sees', async () => {
  const state = await fetchToken({ ...WAVE, has_token: false, public_key: 'another' }, PLACE);
  expect(state).toEqual({ is: 'failed', why: 'other_key' });
  expect(asked).toEqual(['/box/a']);
});
