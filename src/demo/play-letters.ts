import { nameHandler } from '../features/letterbox/commands/handlers.ts';
import { makePoster } from '../features/letterbox/commands/posters.ts';
import { tellAnswer, tellLetter } from '../features/letterbox/commands/tell.ts';
import { HANDLERS, LETTERS, POSTERS } from './firm/letters.ts';
import type { VoiceAct } from './script.ts';
import { placed, type Stage } from './stage.ts';

/** Posters, and what came by them without a name. */
export type LetterAct = Extract<
  VoiceAct,
  { kind: 'posters' | 'letter' | 'letter_back' | 'letter_gone' }
>;

/** Whether {@link playLetters} plays an act: one of the posters, or of a letter that came by them. */
export function isOfLetters(act: VoiceAct): act is LetterAct {
  return act.kind === 'posters' || act.kind.startsWith('letter');
}

/** Plays what whoever has no account says; the posters are made by whoever keeps the system. */
export async function playLetters(stage: Stage, as: string, act: LetterAct): Promise<void> {
  if (act.kind === 'posters') {
    for (const place of POSTERS) {
      await stage.run(as, makePoster, { place_id: placed(stage.seenAt, place).id });
    }
    // They make their keys themselves, in their browsers: whoever looks around as one of them can try it.
    for (const who of HANDLERS) {
      await stage.run(as, nameHandler, { person_id: placed(stage.people, who).id });
    }
    return;
  }
  const { kind, text, place, back, gone } = LETTERS.find(({ key }) => key === act.item)!;
  if (act.kind === 'letter') {
    const where = place === undefined ? null : placed(stage.seenAt, place).id;
    const said = { kind, words: text, place_id: where };
    stage.items.set(act.item, await stage.run(null, tellLetter, said));
    return;
  }
  const { id, version } = placed(stage.items, act.item);
  const words = act.kind === 'letter_back' ? back!.text : '';
  const answer = act.kind === 'letter_gone' ? gone!.gone : null;
  await stage.run(null, tellAnswer, { id, words, gone: answer });
  stage.items.set(act.item, { id, version: version + 1 });
}
