import { sayNumber } from '../../../../web/i18n/format.ts';
import type { FigurePageAnswer } from '../../contract.ts';
import { kindOf, limitShownTimes } from '../../rules/limits.ts';
import type { IndicatorId } from '../../rules/thresholds.ts';
import { say } from './say.ts';

/** What of a figure its limits are shown and changed with. */
export type Limited = Pick<FigurePageAnswer, 'id' | 'limit' | 'own_limits'>;

type Unit = 'percent' | 'points' | 'days' | 'times';

/** In what a limit of a figure is written. */
export function unitOf(id: IndicatorId): Unit {
  const kind = kindOf(id);
  if (kind === 'share') return 'percent';
  if (kind === 'difference') return 'points';
  return kind === 'median' ? 'days' : 'times';
}

/** A limit as it is shown: 0.3 of a share is 30. Floating point is rounded away. */
export function shownLimit(id: IndicatorId, value: number): number {
  return Number((value * limitShownTimes(kindOf(id))).toPrecision(12));
}

/** A limit with its unit. */
export function sayLimit(id: IndicatorId, value: number): string {
  const shown = shownLimit(id, value);
  const number = sayNumber(shown, Number.isInteger(shown) ? 0 : 2);
  return say(`value.${unitOf(id)}`, { number, count: shown });
}
