import { sayDay, sayList, sayNumber } from '../../../web/i18n/format.ts';
import type { DecisionRecord, DecisionRow, Frozen } from '../contract/shapes.ts';
import { say } from './say.ts';

/** What a decision is called: its line, and what it was where that was no plain decision. */
export function nameOf({
  kind,
  chosen,
  request,
}: Pick<DecisionRow, 'kind' | 'chosen' | 'request'>) {
  if (request !== null && request.answer !== 'changed')
    return say(`named.${request.answer}`, { chosen });
  return say(`named.${kind}`, { chosen });
}

/** Where a decision stands, in a few words. */
export function standing({ withdrawn_on: withdrawn, verdict, missing }: DecisionRow): string {
  if (withdrawn !== null) return say('stands.withdrawn');
  if (verdict !== null) return say(`stands.${verdict}`);
  return missing.length === 0
    ? say('stands.whole')
    : say('stands.missing', { count: missing.length });
}

/** What is not written yet, as one sentence. */
export function sayMissing({ missing }: Pick<DecisionRow, 'missing'>): string {
  return say('missing.intro', { parts: sayList(missing.map((part) => say(`missing.${part}`))) });
}

/** What a record said when it was frozen, as short phrases. */
export function frozenPhrases({ kind, frozen }: DecisionRecord['facts'][number]): string[] {
  switch (kind) {
    case 'action':
      return actionPhrases(frozen);
    case 'measure':
      return measurePhrases(frozen);
    case 'objective':
      return objectivePhrases(frozen);
    case 'resource_request':
      return requestPhrases(frozen);
    case 'text':
      return [];
  }
}

const STAGES = ['proposed', 'open', 'contained', 'planned', 'done', 'proved', 'cancelled'] as const;

function actionPhrases(frozen: Frozen): string[] {
  const stage = STAGES.find((one) => one === frozen.stage);
  const { accountable, due_on: due, late_days: late = 0, due_moves: moves = 0 } = frozen;
  return [
    ...(stage === undefined ? [] : [say('facts.stage', { stage: say(`stage.${stage}`) })]),
    accountable ? say('facts.accountable', { who: accountable }) : say('facts.unowned'),
    due ? say('facts.due', { day: sayDay(due) }) : say('facts.undated'),
    ...(late > 0 ? [say('facts.late', { count: late })] : []),
    ...(moves > 0 ? [say('facts.moves', { count: moves })] : []),
  ];
}

const VARIATIONS = [
  'too_early',
  'common',
  'improvement_high',
  'improvement_low',
  'concern_high',
  'concern_low',
  'neutral_high',
  'neutral_low',
] as const;

function measurePhrases({ unit = '', period, value, target, variation }: Frozen): string[] {
  const meaning = VARIATIONS.find((one) => one === variation);
  const latest =
    value === null || value === undefined || !period
      ? say('facts.no_value')
      : say(unit === '' ? 'facts.value' : 'facts.value_unit', {
          value: figure(value),
          unit,
          period: sayDay(period),
        });
  return [
    latest,
    ...(target === null || target === undefined
      ? []
      : [say('facts.target_was', { value: figure(target) })]),
    ...(meaning === undefined ? [] : [say(`variation.${meaning}`)]),
  ];
}

const STANDINGS = [
  'unsaid',
  'on_track',
  'at_risk',
  'off_track',
  'reached',
  'partly',
  'missed',
  'dropped',
] as const;

function objectivePhrases({
  stage,
  accountable,
  due_on: due,
  late_days: late = 0,
  target,
}: Frozen) {
  const stands = STANDINGS.find((one) => one === stage);
  return [
    ...(stands === undefined ? [] : [say(`standing.${stands}`)]),
    accountable ? say('facts.accountable', { who: accountable }) : say('facts.unowned'),
    ...(due ? [say('facts.due', { day: sayDay(due) })] : []),
    ...(late > 0 ? [say('facts.late', { count: late })] : []),
    ...(target === null || target === undefined
      ? []
      : [say('facts.target_was', { value: figure(target) })]),
  ];
}

const MOST_DECIMALS = 2;

function figure(value: number): string {
  const [, decimals = ''] = String(Number(value.toFixed(MOST_DECIMALS))).split('.');
  return sayNumber(value, decimals.length);
}

function requestPhrases(frozen: Frozen): string[] {
  const { asked_by: who, asked_on: on, wanted_by: wanted, cost, without_it: without } = frozen;
  return [
    ...(on ? [say('facts.asked', { who: who ?? say('somebody'), day: sayDay(on) })] : []),
    ...(wanted ? [say('facts.wanted', { day: sayDay(wanted) })] : []),
    ...(cost ? [say('facts.cost', { cost })] : []),
    ...(without ? [say('facts.without', { without })] : []),
  ];
}
