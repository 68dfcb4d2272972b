import type * as z from 'zod';
import type {
  evidenceShape,
  figureCardShape,
  figureValueShape,
  goodNewsShape,
  messageShape,
  signalCardShape,
  SignalLife,
  waitingCardShape,
} from '../contract.ts';
import type { Viewer } from '../rules/evaluation.ts';
import type { Evidence } from '../rules/evidence.ts';
import type { Figure } from '../rules/figures.ts';
import type { IndicatorResult } from '../rules/indicators/indicator.ts';
import { figureCard, goodNewsCard, signalCard, type Message } from '../rules/sentences.ts';
import type { Finding, GoodNews } from '../rules/signals/signal.ts';
import type { Thresholds } from '../rules/thresholds.ts';
import type { WaitingCard } from '../rules/waiting.ts';

/** A card leads to its page; it carries the ids of no more records than fit in a link. */
const MOST_ON_A_CARD = 20;

type Wire<Shape extends z.ZodType> = z.input<Shape>;

/** A key and the values for its gaps: the page has the words, in the language of whoever reads it. */
export function presentMessage({ key, values }: Message): Wire<typeof messageShape> {
  return { key, values: { ...values } };
}

/** How many records there are in all, and of them the first {@link MOST_ON_A_CARD}. */
export function presentEvidence({ total, records }: Evidence): Wire<typeof evidenceShape> {
  return { total, records: records.slice(0, MOST_ON_A_CARD) };
}

function presentFigure(figure: Figure): Wire<typeof figureValueShape> {
  switch (figure.kind) {
    case 'share':
      return { ...figure, interval: { low: figure.interval.low, high: figure.interval.high } };
    case 'difference':
      return {
        ...figure,
        top: { ...figure.top },
        others: { ...figure.others },
        interval: { low: figure.interval.low, high: figure.interval.high },
      };
    case 'ratio': {
      const { kind, near, nearDays, far, farDays, cases, value } = figure;
      return { kind, near, near_days: nearDays, far, far_days: farDays, cases, value };
    }
    case 'median': {
      const { atLeast: _, ...told } = figure;
      return told;
    }
    case 'index':
    case 'rate':
    case 'not_enough':
      return { ...figure };
  }
}

/** A figure with its verdict and sentences; below its floor how many cases there are and are needed, and no value. */
export function presentIndicator(
  result: IndicatorResult,
  thresholds: Thresholds,
): Wire<typeof figureCardShape> {
  const card = figureCard(result, thresholds);
  return {
    id: result.id,
    figure: presentFigure(result.figure),
    verdict: result.verdict,
    says: presentMessage(card.says),
    more: card.more.map(presentMessage),
    evidence: presentEvidence(card.evidence),
  };
}

/** A finding as this viewer, whom it must concern, reads it. `life` is null where none is noted yet, or none needed. */
export function presentSignal(
  finding: Finding,
  viewer: Viewer,
  life: SignalLife | null,
): Wire<typeof signalCardShape> {
  const card = signalCard(finding, viewer);
  return {
    id: finding.id,
    cause: card.cause,
    form: card.form,
    says: presentMessage(card.says),
    evidence_says: presentMessage(card.evidenceSays),
    evidence: presentEvidence(card.evidence),
    instead: presentMessage(card.instead),
    clears: presentMessage(card.clears),
    life,
  };
}

/** Good news in its one sentence, with how many records it rests on and the first few of them. */
export function presentGoodNews(news: GoodNews): Wire<typeof goodNewsShape> {
  const { says, evidence } = goodNewsCard(news);
  return { says: presentMessage(says), evidence: presentEvidence(evidence) };
}

/** A waiting time in sentences alone: no records are named behind it. */
export function presentWaiting({ id, says, more }: WaitingCard): Wire<typeof waitingCardShape> {
  return { id, says: presentMessage(says), more: more.map(presentMessage) };
}
