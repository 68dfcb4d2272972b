import { act, type At } from './acting.ts';
import type { Member, TestApp } from './app.ts';

/** Something somebody has just said. */
export const said = (app: TestApp, who: Member, words: object = {}): Promise<At> =>
  act(app, who, 'voice.raise', { kind: 'idea', text: 'Label the hoses', ...words });
