import { addDays, type Day } from '../../../lib/day.ts';
import { accept, refuse, type Outcome } from '../../../lib/outcome.ts';
import { LEADER_FIRST_DAYS, ROUNDS_KEPT, type Open } from '../contract/kinds.ts';
import type { Results } from '../contract/results.ts';
import { stateOf, type Moments } from './life.ts';

/*
 * Where top management is one person, the results of a wave are that person's own data as well (reliability, section 5, F2).
 */

/** The first day on which a wave of a single leader may be published: three whole days, 72 hours at least, after it closed. */
export function publishedFrom(closedOn: Day): Day {
  return addDays(closedOn, LEADER_FIRST_DAYS + 1);
}

type Single = Moments & { readonly single_leader_id: string | null };

/** Whether somebody reads what came out before everybody does. */
export function readsFirst(wave: Single, personId: string): boolean {
  return stateOf(wave) === 'closed' && wave.single_leader_id === personId;
}

/** What the single leader adds is published with the results; afterwards it stands as they do. */
export function comment(
  wave: Moments,
  words: string,
): Outcome<string, 'pulse.not_closed' | 'pulse.words_needed'> {
  if (stateOf(wave) !== 'closed') return refuse('pulse.not_closed');
  return words === '' ? refuse('pulse.words_needed') : accept(words);
}

/** A text is objected to once, before it is published, and with a reason that the third person reads. */
export function object(
  wave: Moments & { readonly results: Results | null },
  { question, words, reason }: { question: Open; words: string; reason: string },
  objected: readonly { readonly question: string; readonly words: string }[],
): Outcome<
  null,
  'pulse.not_closed' | 'pulse.no_such_text' | 'pulse.objected_already' | 'pulse.reason_needed'
> {
  if (stateOf(wave) !== 'closed') return refuse('pulse.not_closed');
  if (wave.results?.texts?.[question].includes(words) !== true) {
    return refuse('pulse.no_such_text');
  }
  if (objected.some((one) => one.question === question && one.words === words)) {
    return refuse('pulse.objected_already');
  }
  return reason === '' ? refuse('pulse.reason_needed') : accept(null);
}

/** A third person judges, once and before everybody reads it. */
export function judge(
  wave: Moments,
  objection: { readonly judged_at: Date | null },
): Outcome<null, 'pulse.not_closed' | 'pulse.judged_already'> {
  if (stateOf(wave) !== 'closed') return refuse('pulse.not_closed');
  return objection.judged_at === null ? accept(null) : refuse('pulse.judged_already');
}

/** The results without one text; the same words said by somebody else go with it. */
export function without(results: Results, question: Open, words: string): Results {
  if (results.texts === null) return results;
  const left = results.texts[question].filter((one) => one !== words);
  return { ...results, texts: { ...results.texts, [question]: left } };
}

/** Whether what came out of a wave of a single leader is forgotten: three later ones were published. */
export function isForgotten(
  wave: { readonly single_leader_id: string | null; readonly published_at: Date | null },
  published: readonly Date[],
): boolean {
  const { published_at: at } = wave;
  if (wave.single_leader_id === null || at === null) return false;
  return published.filter((other) => other > at).length >= ROUNDS_KEPT;
}
