import { sayDay } from '../../../lib/spoken-day.ts';
import { SIGNAL_NAMES } from '../../culture/rules/signal-names.ts';
import type { Thanks } from '../../home/contract.ts';
import type { Money, WordThanks } from '../../home/contract/business.ts';
import type { OwedPromise } from '../../leadership/reads/own.ts';
import type { SentSignal, Stopped } from '../reads/signal.ts';
import type { Line } from './words.ts';

/** What a leader sends, since when, and by when they are to answer; what it rests on stands on its page. */
export function signalLine({
  id,
  began_on: began,
  answer_by: by,
  answered,
  more,
}: SentSignal): Line {
  const since = began === null ? '' : `, since ${sayDay(began)}`;
  const says = [
    `${SIGNAL_NAMES[id]}${since}.`,
    ...(answered ? ['You have answered it.'] : []),
    ...(!answered && by !== null ? [`Your answer is expected by ${sayDay(by)}.`] : []),
    ...(more === 1 ? ['One more is on your page.'] : []),
    ...(more > 1 ? [`${more} more are on your page.`] : []),
  ];
  return { id, says: says.join(' '), path: `/signals/${id}` };
}

/** One that stopped since the last looks. */
export function stoppedLine({ id }: Stopped): Line {
  return { id, says: `${SIGNAL_NAMES[id]}: you send it no longer.`, path: `/signals/${id}` };
}

/** Somebody to thank, with words to begin with. */
export function thanksLine(thanks: Thanks | null, word: WordThanks | null): Line[] {
  if (word !== null) {
    const { item_id: id, person, words, on } = word;
    const says = `${person.name} said “${words}”, and since ${sayDay(on)} it is done. Tell them that it mattered.`;
    return [{ id, says, path: `/say?kind=thanks&about=${id}` }];
  }
  if (thanks === null) return [];
  const { action_id: id, person, title, on, why } = thanks;
  const says =
    why === 'proposal'
      ? `${person.name} proposed “${title}”, and since ${sayDay(on)} it is done. Tell them that it mattered.`
      : `${person.name} finished “${title}”, and on ${sayDay(on)} it was found to work. Tell them so.`;
  return [{ id, says, path: `/actions/${id}` }];
}

const AMOUNT = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

const HOURS = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

const hours = (count: number): string => `${HOURS.format(count)} ${count === 1 ? 'hour' : 'hours'}`;

const isNothing = ({ known, estimated }: { known: number; estimated: number }): boolean =>
  known === 0 && estimated === 0;

/** What went wrong costs and what was improved brings, each in one sentence. */
export function moneyLines({ currency, cost, benefit }: Money): Line[] {
  const money = (amount: number): string => `${AMOUNT.format(amount)} ${currency}`;
  const both = ({ known, estimated }: { known: number; estimated: number }): string =>
    estimated === 0
      ? `${money(known)} as known`
      : known === 0
        ? `${money(estimated)} as estimated`
        : `${money(known)} as known and ${money(estimated)} as estimated`;
  const lines: Line[] = [];
  if (cost !== null) {
    const now = isNothing(cost.now)
      ? 'Nothing that went wrong this month is known to have cost anything'
      : `What went wrong has cost ${both(cost.now)} so far this month`;
    const before = isNothing(cost.before) ? 'nothing' : both(cost.before);
    const says = `${now}; in the whole of last month it was ${before}.`;
    lines.push({ id: 'cost', says, path: '/problems/trends' });
  }
  if (benefit !== null) {
    const { last } = benefit;
    const parts = [
      ...((last.money ?? 0) > 0 ? [money(last.money!)] : []),
      ...((last.hours ?? 0) > 0 ? [hours(last.hours!)] : []),
    ];
    const says = `The last improvement, “${last.text}”, brings ${parts.join(' and ')} a year.`;
    lines.push({ id: last.id, says, path: `/voice/${last.id}` });
  }
  return lines;
}

/** A promise to people whose day is near or past. */
export function owedLine({ id, what, due_on: due, late }: OwedPromise): Line {
  const says = late
    ? `You promised “${what}” for ${sayDay(due)}. Show that it is so, or say why not yet.`
    : `You promised “${what}” for ${sayDay(due)}. Tell people when it is so.`;
  return { id, says, path: `/promises/${id}` };
}
