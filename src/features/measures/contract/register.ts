import type { Choice, Register } from '../../imports/rules/register.ts';
import type { Kind, Rhythm } from './kinds.ts';

const words = (text: string): string[] => text.split(', ');

const KIND_WORDS: Readonly<Record<Kind, string>> = {
  xmr: 'xmr, single values, individuals, i-mr, value, einzelwerte, einzelwert',
  p: 'p, share, proportion, percentage, anteil, quote, taux',
  u: 'u, rate, events per unit, rate of events',
  c: 'c, count, number of events, anzahl, nombre',
  rare: 'rare, rare events, days between, days between events, seltene ereignisse',
};
const BETTER_WORDS = {
  higher:
    'higher, high, up, increase, maximise, maximize, higher is better, more, hoch, mehr, größer, plus haut',
  lower:
    'lower, low, down, decrease, minimise, minimize, lower is better, less, niedrig, weniger, kleiner, plus bas',
  neither: 'neither, none, neutral, range, keine',
} as const;
const RHYTHM_WORDS: Readonly<Record<Rhythm, string>> = {
  week: 'week, weekly, every week, woche, wöchentlich, hebdomadaire',
  month: 'month, monthly, every month, monat, monatlich, mensuel',
  quarter: 'quarter, quarterly, every quarter, quartal, vierteljährlich, trimestriel',
  year: 'year, yearly, annual, annually, every year, jahr, jährlich, annuel',
};

function choices(of: Readonly<Record<string, string>>): Choice[] {
  return Object.entries(of).map(([value, text]) => ({ value, words: words(text) }));
}

/**
 * What a file can say about measures: one value a row, or months, quarters or weeks beside each other. A measure is found
 * by its name; one that is not here begins with its first value, drawn as the other columns say.
 */
export const measureRegister: Register = {
  noun: 'measure',
  called: ['kpi', 'measure', 'figure', 'metric', 'indicator', 'kennzahl'],
  identity: [['measure', 'period']],
  series: { period: 'period', value: 'value' },
  telling: 'value',
  changedBy: ['value', 'size', 'target'],
  judged: true,
  fields: [
    {
      kind: 'text',
      name: 'measure',
      concepts: ['title'],
      headings: words(
        'Measure, KPI, Metric, Indicator, Key figure, Kennzahl, Messgröße, Indicateur',
      ),
      required: true,
      max: 200,
    },
    {
      kind: 'day',
      name: 'period',
      concepts: [],
      headings: words(
        'Period, Month, Week, Quarter, Year, Date, Periode, Zeitraum, Monat, Woche, Quartal, Jahr, Datum, Période, Mois, Semaine, Trimestre, Année',
      ),
      required: true,
      ofPeriod: 'first',
      length: 'length',
    },
    {
      kind: 'number',
      name: 'value',
      concepts: ['actual'],
      headings: words('Value, Actual, Count, Figure, Wert, Istwert, Anzahl, Valeur, Nombre'),
      required: true,
    },
    {
      kind: 'number',
      name: 'size',
      concepts: [],
      headings: words(
        'Size, Counted in, Out of, Of, Base, Denominator, Sample size, Nenner, Bezugsgröße, Grundgesamtheit, Base de calcul',
      ),
    },
    {
      kind: 'number',
      name: 'target',
      concepts: ['target'],
      headings: words(
        'Target, Aim, Goal, Target value, Ziel, Zielwert, Soll, Sollwert, Cible, Objectif',
      ),
    },
    { kind: 'text', name: 'unit', concepts: ['unit'], max: 40, signs: true },
    {
      kind: 'choice',
      name: 'kind',
      concepts: [],
      headings: words('Kind, Kind of chart, Chart, Chart type, Art'),
      choices: choices(KIND_WORDS),
    },
    {
      kind: 'choice',
      name: 'better',
      concepts: [],
      headings: words('Better, Good is, Direction, Direction of good, Polarity, Richtung, Sens'),
      choices: choices(BETTER_WORDS),
    },
    { kind: 'choice', name: 'rhythm', concepts: ['frequency'], choices: choices(RHYTHM_WORDS) },
    {
      kind: 'text',
      name: 'definition',
      concepts: ['description'],
      headings: words('Definition, Formula, Formel'),
      max: 4_000,
      joins: true,
    },
    { kind: 'text', name: 'source', concepts: ['source'], max: 1_000 },
    { kind: 'person', name: 'owner', concepts: ['owner'] },
  ],
};
