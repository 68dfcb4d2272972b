import { expect, it } from 'vitest';
import en from '../web/behind/en.json';
import { SIGNAL_NAMES } from './signal-names.ts';
import { SIGNAL_IDS } from './thresholds.ts';

it('calls each signal in mails and packs what its page calls it', () => {
  const words: Readonly<Record<string, string>> = en;
  expect(SIGNAL_NAMES).toEqual(
    Object.fromEntries(SIGNAL_IDS.map((id) => [id, words[`signal.${id}.name`]])),
  );
});
