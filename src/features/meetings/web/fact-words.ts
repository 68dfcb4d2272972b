import { sayDay, sayNumber } from '../../../web/i18n/format.ts';
import type { PackFact } from '../contract/pack.ts';
import en from './en.json';
import { say } from './say.ts';

/** A request counts the days of waiting, a signal those since it began, everything else those past its day. */
const DAYS: Partial<Record<PackFact['kind'], 'fact_waits' | 'fact_live'>> = {
  resource_request: 'fact_waits',
  signal: 'fact_live',
};

type Standing = keyof typeof en.standing;

/** What is to be known of a record of the pack, as one line: how it stands, whose it is, and the day it has. */
export function sayFact(fact: PackFact): string {
  const { kind, standing, owner, due_on: on, days, words } = fact;
  const parts = [
    ...(standing in en.standing && !(standing === 'late' && days > 0)
      ? [say(`standing.${standing as Standing}`)]
      : []),
    ...sayValue(fact),
    ...(owner === null ? [] : [owner]),
    ...(on === null ? [] : [say(`fact_day.${kind}`, { day: sayDay(on) })]),
    ...(days > 0 ? [say(DAYS[kind] ?? 'fact_late', { count: days })] : []),
  ];
  const line = parts.length === 0 ? '' : `(${parts.join(', ')})`;
  return words === '' ? line : `${line} ${words}`.trim();
}

/** As many decimals as the number has, at most three: a pack is no place for rounding noise. */
function sayValue({ value, target_value: target, unit }: PackFact): string[] {
  if (value === null) return [];
  const plain = (number: number): string => {
    const decimals = (String(Number(number.toFixed(3))).split('.')[1] ?? '').length;
    return `${sayNumber(number, decimals)}${unit === '' ? '' : ` ${unit}`}`;
  };
  return target === null
    ? [plain(value)]
    : [say('standing_target', { value: plain(value), target: plain(target) })];
}
