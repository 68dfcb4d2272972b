import { decide, endTry } from '../features/voice/commands/decide.ts';
import { finish, sayBenefit, sayGone } from '../features/voice/commands/do.ts';
import { sayFair } from '../features/voice/commands/fair.ts';
import { escalate } from '../features/voice/commands/nightly.ts';
import { addPlace } from '../features/voice/commands/places.ts';
import { raise } from '../features/voice/commands/raise.ts';
import { reply } from '../features/voice/commands/reply.ts';
import { join } from '../features/voice/commands/share.ts';
import type { At } from '../lib/version.ts';
import { PLACES, type ExampleItem } from './firm/said.ts';
import { LETTERS, type ExampleLetter } from './firm/letters.ts';
import { ITEMS } from './firm/voice.ts';
import { isOfLetters, playLetters, type LetterAct } from './play-letters.ts';
import type { VoiceAct } from './script.ts';
import { placed, type Stage } from './stage.ts';

/** Plays what people said, what they heard, and what came of it. */
export async function playVoice(stage: Stage, as: string, act: VoiceAct): Promise<void> {
  if (act.kind === 'places') return addPlaces(stage, as);
  if (isOfLetters(act)) return playLetters(stage, as, act);
  const said = [...ITEMS, ...LETTERS].find(({ key }) => key === act.item)!;
  if (act.kind === 'say') {
    stage.items.set(act.item, await sayIt(stage, as, said as ExampleItem));
    return;
  }
  const at = placed(stage.items, act.item);
  const { id } = at;
  if (act.kind === 'join') {
    await stage.run(as, join, { id });
    return;
  }
  if (act.kind === 'thank') {
    await stage.run(as, raise, {
      kind: 'thanks',
      text: (said as ExampleItem).thanks!.text,
      about_id: id,
    });
    return;
  }
  if (act.kind === 'say_fair') {
    await stage.run(as, sayFair, { id, score: act.score });
    return;
  }
  const next = await goOn(stage, as, at, said, act);
  stage.items.set(act.item, { id, version: next.version });
}

async function addPlaces(stage: Stage, as: string): Promise<void> {
  for (const { name, team, people } of PLACES) {
    const words = { name, team_id: placed(stage.teams, team).id, people };
    stage.seenAt.set(name, await stage.run(as, addPlace, words));
  }
}

async function sayIt(stage: Stage, as: string, said: ExampleItem): Promise<At> {
  const { kind, text, place, to } = said;
  const { id, version } = await stage.run(as, raise, {
    kind,
    text,
    place_id: place === undefined ? null : placed(stage.seenAt, place).id,
    to_person_id: to === undefined ? null : placed(stage.people, to).id,
  });
  return { id, version };
}

type Later = Exclude<
  VoiceAct,
  { kind: 'places' | 'say' | 'join' | 'thank' | 'say_fair' } | LetterAct
>;
type Said = ExampleItem | ExampleLetter;

function goOn(stage: Stage, as: string, at: At, said: Said, act: Later): Promise<At> {
  const { id, version } = at;
  switch (act.kind) {
    case 'word':
      return stage.run(as, reply, { id, version, text: said.word!.text });
    case 'escalate':
      // By rule, and by nobody.
      return stage.run(null, escalate, { id });
    case 'decide_item': {
      const { decision, reason, tried } = said.decided!;
      const trial = { try_until: act.until, try_measure: tried?.measure ?? '' };
      return stage.run(as, decide, { id, version, decision, reason, ...trial });
    }
    case 'end_try': {
      const [outcome, decision, reason] = said.decided!.tried!.ended!;
      return stage.run(as, endTry, { id, version, outcome, decision, reason });
    }
    case 'item_done':
      return doneIt(stage, as, at, said);
    case 'say_gone':
      return stage.run(as, sayGone, { id, version, gone: said.gone!.gone });
  }
}

/** It is done, and what it brought is said where somebody counted it. */
async function doneIt(stage: Stage, as: string, at: At, said: Said): Promise<At> {
  const { id, version } = at;
  const { hours = null, money = null } = said;
  const done = await stage.run(as, finish, { id, version, outcome: said.done!.outcome });
  return hours === null && money === null
    ? done
    : stage.run(as, sayBenefit, { ...done, hours, money });
}
