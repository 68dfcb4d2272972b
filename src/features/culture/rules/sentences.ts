/**
 * Results put into words: a catalogue key and the values for its gaps. The words themselves stand in `web/en.json`,
 * one catalogue per language; nothing here knows a language, and no value is ever a person's name.
 */
import { stateOf } from './evaluation.ts';
import type { Picture, Viewer } from './evaluation.ts';
import type { Evidence } from './evidence.ts';
import type { Figure } from './figures.ts';
import type { IndicatorResult } from './indicators/indicator.ts';
import type { Finding, GoodNews } from './signals/signal.ts';
import type { Thresholds } from './thresholds.ts';

/** A catalogue key with the values for the gaps of its text. `count` chooses singular or plural. */
export type Message = {
  readonly key: string;
  readonly values: Readonly<Record<string, number | string>>;
};

/** A signal as it is put to one person: what is so, on what records, what to do instead, what ends it. */
export type SignalCard = {
  readonly id: string;
  readonly cause: string;
  /** `you` where it speaks of the reader's own actions, `team` where it speaks of the firm or the top team as one. */
  readonly form: 'you' | 'team';
  readonly says: Message;
  readonly evidenceSays: Message;
  readonly evidence: Evidence;
  readonly instead: Message;
  readonly clears: Message;
};

/** One figure in one sentence, with the records behind it. */
export type FigureCard = {
  readonly id: string;
  readonly verdict: IndicatorResult['verdict'];
  readonly says: Message;
  readonly more: readonly Message[];
  readonly evidence: Evidence;
};

/** Good news in one sentence, with the records behind it. */
export type GoodNewsCard = { readonly says: Message; readonly evidence: Evidence };

/** A message; the gaps of its text may be none. */
export function message(key: string, values: Message['values'] = {}): Message {
  return { key, values };
}

function formFor(finding: Finding, viewer: Viewer): { form: 'you' | 'team'; yours: number } {
  const own = finding.ownParts.find((part) => part.personId === viewer.personId)?.count ?? 0;
  if (finding.concerns.kind === 'leader') return { form: 'you', yours: own };
  return { form: own > 0 ? 'you' : 'team', yours: own };
}

/** A live signal as one person reads it. The viewer must be one whom {@link Finding.concerns} concerns. */
export function signalCard(finding: Finding, viewer: Viewer): SignalCard {
  const { form, yours } = formFor(finding, viewer);
  const values = { ...finding.numbers, yours };
  const base = `signal.${finding.id}.${finding.cause}`;
  return {
    id: finding.id,
    cause: finding.cause,
    form,
    says: message(`${base}.${form}`, values),
    evidenceSays: message(`${base}.evidence`, { count: finding.evidence.total }),
    evidence: finding.evidence,
    instead: message(`${base}.instead`, values),
    clears: message(`${base}.clears`, { ...values, count: finding.numbers['toClear'] ?? 1 }),
  };
}

/** "A signal you stopped sending." */
export function stoppedSentence(finding: Finding): Message {
  const form = finding.concerns.kind === 'leader' ? 'you' : 'team';
  return message(`stopped.${finding.id}.${finding.cause}.${form}`, finding.numbers);
}

/** Spoken to `you` where it concerns one leader, else of the team as one; there is no own part in it as in a signal. */
export function goodNewsCard(news: GoodNews): GoodNewsCard {
  const form = news.concerns.kind === 'leader' ? 'you' : 'team';
  return {
    says: message(`good.${news.cause}.${form}`, news.numbers),
    evidence: news.evidence,
  };
}

function perCase(figure: Figure | undefined): number | null {
  return figure?.kind === 'rate' ? Math.round(figure.value * 10) / 10 : null;
}

/** Details that have a sentence of their own where they are more than none. */
const DETAILS = [
  'undated',
  'ownerless',
  'imported',
  'without_goal',
  'without_lead',
  'waiting',
  'untold',
  'late',
] as const;

/** The sentences beside an indicator's own: what else its records say, and what they cannot. */
function moreOf(result: IndicatorResult): readonly Message[] {
  const { groups, details } = result;
  const more: Message[] = [];
  const after = groups['after_the_date'];
  if (after?.kind === 'share') {
    more.push(message('indicator.3c.after', { count: after.hits, extensions: after.cases }));
  }
  const top = perCase(groups['top']);
  const others = perCase(groups['others']);
  if (top !== null && others !== null) more.push(message('indicator.3c.groups', { top, others }));
  for (const detail of DETAILS) {
    const count = details[detail] ?? 0;
    if (count > 0) more.push(message(`indicator.${result.id}.${detail}`, { count }));
  }
  return more;
}

function saysOf(
  { id, details }: IndicatorResult,
  figure: Exclude<Figure, { kind: 'not_enough' }>,
  { counting }: Thresholds,
): Message {
  const values = { cases: figure.cases, days: counting.windowDays, limit: counting.decideDays };
  if (figure.kind === 'ratio') {
    const { near, far, value } = figure;
    return message(`indicator.${id}.says`, { near, far, times: Math.round(value * 10) / 10 });
  }
  if (figure.kind === 'index') {
    return message(`indicator.${id}.says`, { percent: Math.round(figure.value * 100) });
  }
  if (figure.kind === 'difference') {
    const { top, others } = figure;
    const percent = ({ hits, cases }: typeof top) => Math.round((100 * hits) / cases);
    return message(`indicator.${id}.says`, { top: percent(top), others: percent(others) });
  }
  if (figure.kind !== 'median') {
    const owners = details['owners'] ?? 0;
    return message(`indicator.${id}.says`, { ...values, count: figure.hits, owners });
  }
  return figure.days === null
    ? message(`indicator.${id}.longer`, { ...values, longest: figure.longest })
    : message(`indicator.${id}.says`, { ...values, count: figure.days });
}

/** An indicator in one sentence; below its floor a sentence that says so, never a number. */
export function figureCard(result: IndicatorResult, thresholds: Thresholds): FigureCard {
  const { id, figure, verdict, evidence } = result;
  const days = thresholds.counting.windowDays;
  if (figure.kind === 'not_enough') {
    const values = { count: figure.has, needs: figure.needs, days };
    return { id, verdict, evidence, says: message(`indicator.${id}.not_enough`, values), more: [] };
  }
  return { id, verdict, evidence, says: saysOf(result, figure, thresholds), more: moreOf(result) };
}

function undatedSentence({ indicators }: Picture): Message {
  const late = indicators.find(({ id }) => id === '3d');
  const cases = late?.figure.kind === 'share' ? late.figure.cases : 0;
  const count = late?.details['undated'] ?? 0;
  return message(count === cases ? 'headline.undated_all' : 'headline.undated', { count, cases });
}

/** The one sentence at the head of a leader's page, by what the picture comes to. */
export function headline(picture: Picture, viewer: Viewer, thresholds: Thresholds): Message {
  const state = stateOf(picture);
  const [signal] = picture.live;
  const [stopped] = picture.stopped;
  const promises = picture.weak.find((result) => result.id === '7b-actions');
  const [weak] = picture.weak;
  if (state === 'signals' && signal !== undefined) return signalCard(signal, viewer).says;
  if (state === 'promises' && promises !== undefined) return figureCard(promises, thresholds).says;
  if (state === 'figure' && weak !== undefined) return figureCard(weak, thresholds).says;
  if (state === 'stopped' && stopped !== undefined) return stoppedSentence(stopped);
  if (state === 'undated') return undatedSentence(picture);
  if (state === 'forming') return message('headline.look_again', { count: thresholds.recheckDays });
  if (state === 'watch') {
    const watched = picture.indicators.filter((result) => result.verdict === 'watch');
    return message('headline.watch', { count: watched.length });
  }
  return message(`headline.${state}`);
}
