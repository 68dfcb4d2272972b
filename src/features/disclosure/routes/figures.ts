import type { KeyOf } from '../../../lib/catalogue.ts';
import { speaker } from '../../../platform/words/speaker.ts';
import { formulaOf, howSignal } from '../../culture/rules/explanations.ts';
import { INDICATORS } from '../../culture/rules/indicators/catalogue.ts';
import type { Indicator } from '../../culture/rules/indicators/indicator.ts';
import { limitShownTimes } from '../../culture/rules/limits.ts';
import { MISSING } from '../../culture/rules/missing.ts';
import type { Message } from '../../culture/rules/sentences.ts';
import { SIGNALS } from '../../culture/rules/signals/catalogue.ts';
import type { Thresholds } from '../../culture/rules/thresholds.ts';
import behind from '../../culture/web/behind/en.json';
import pulseWords from '../../pulse/web/en.json';
import { heading, list, note, say, table, words, type Part, type Section } from './parts.ts';

const sayCulture = speaker(behind);
const sayPulse = speaker(pulseWords);

function said({ key, values }: Message): string {
  return sayCulture(key as KeyOf<typeof behind>, values);
}

/** Every figure there is, by dimension: what it asks, how it is counted, when it is worth something, from when on it says anything. */
export function figuresSection(thresholds: Thresholds): Section {
  const heads = ['figure', 'how', 'watch', 'act', 'floor'] as const;
  const dimensions = [...new Set(INDICATORS.map(({ dimension }) => dimension))].toSorted();
  return {
    title: say('council.figures.title'),
    parts: [
      words(
        say('council.figures.text', {
          days: thresholds.counting.windowDays,
          level: Math.round(100 * thresholds.level),
        }),
      ),
      ...dimensions.flatMap((dimension): Part[] => [
        heading(sayPulse(`dimension.${dimension}`)),
        table(
          heads.map((head) => say(`council.figures.heads.${head}`)),
          [3.8, 7, 1.7, 1.7, 1.5],
          INDICATORS.filter((one) => one.dimension === dimension)
            .toSorted((one, other) => (one.id < other.id ? -1 : 1))
            .map((one) => rowOf(one, thresholds)),
        ),
      ]),
    ],
  };
}

function rowOf({ id, kind }: Indicator, thresholds: Thresholds): string[] {
  const threshold = thresholds.indicators[id];
  const limit = (value: number) =>
    threshold.trouble === 'neither'
      ? ''
      : kind === 'difference'
        ? inUnit(kind, value)
        : say(`council.figures.${threshold.trouble}`, { limit: inUnit(kind, value) });
  const [watch, act] =
    threshold.trouble === 'neither'
      ? [say('council.figures.told'), '']
      : [limit(threshold.watch), limit(threshold.act)];
  return [
    `${id} · ${sayCulture(`indicator.${id}.name`)}\n${sayCulture(`indicator.${id}.question`)}`,
    said(formulaOf(id, thresholds)),
    watch,
    act,
    String(threshold.floor),
  ];
}

/** A limit in the unit of its figure. */
function inUnit(kind: Indicator['kind'], value: number): string {
  const shown = Number((value * limitShownTimes(kind)).toPrecision(6));
  if (kind === 'share') return say('council.figures.percent', { value: shown });
  if (kind === 'difference') return say('council.figures.points', { value: shown });
  return kind === 'median' ? say('council.figures.days', { count: shown }) : String(shown);
}

/** Every signal there is: its name, and the rule by which it is sent. */
export function signalsSection(thresholds: Thresholds): Section {
  return {
    title: say('council.signals.title'),
    parts: [
      words(say('council.signals.text', { count: thresholds.mostSignals })),
      table(
        [say('council.signals.heads.signal'), say('council.signals.heads.rule')],
        [2.4, 9],
        SIGNALS.map(({ id }) => [
          `${id} · ${sayCulture(`signal.${id}.name`)}`,
          rulesOf(id, thresholds),
        ]),
      ),
      note(twice(thresholds)),
    ],
  };
}

/** How many looks it takes is said once, below the table, where it takes two. */
function rulesOf(id: (typeof SIGNALS)[number]['id'], thresholds: Thresholds): string {
  const common = twice(thresholds);
  return howSignal(id, thresholds)
    .map(said)
    .filter((sentence) => sentence !== common)
    .join(' ');
}

function twice({ recheckDays: count }: Thresholds): string {
  return sayCulture('how.twice', { count });
}

/** What the culture model asks for and nothing is recorded about. */
export function missingSection(): Section {
  return {
    title: say('council.missing.title'),
    parts: [
      list(
        MISSING.map(
          ({ id, name, record }) =>
            `${id} · ${sayCulture(`page.missing_figure.${name}`)}. ${sayCulture(`page.missing_record.${record}`)}`,
        ),
      ),
    ],
  };
}
