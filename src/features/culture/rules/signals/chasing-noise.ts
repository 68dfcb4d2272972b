import { evidenceOf } from '../evidence.ts';
import type { Signal } from './signal.ts';
import { TOP_TEAM } from './signal.ts';

/**
 * S19, chasing noise: three or more actions of W were raised about one measure, and all the time it told of nothing but
 * chance. Good news: as many were raised about measures, and each when its measure told of a change.
 */
export const chasingNoise: Signal = {
  id: 'S19',
  consequence: 1,
  detect: ({ noise }, { chased: limit, counting: { windowDays: days } }) => {
    const chased = noise.chased.filter(({ actions }) => actions.total >= limit);
    if (chased.length === 0) return [];
    const actions = chased.reduce((sum, one) => sum + one.actions.total, 0);
    return [
      {
        id: 'S19',
        cause: 'chased_noise',
        concerns: TOP_TEAM,
        numbers: { count: chased.length, actions, limit, days },
        ownParts: [],
        evidence: evidenceOf(
          ...chased.flatMap(({ measureId, actions: raised }) => [
            ['measure', { total: 1, ids: [measureId] }] as const,
            ['action', raised] as const,
          ]),
        ),
        strength: 1 - limit / (actions + 1),
      },
    ];
  },
  goodNews: ({ noise: { chased, answering } }, { chased: fewest, counting }) =>
    chased.length > 0 || answering.total < fewest
      ? []
      : [
          {
            counterpartOf: 'S19',
            cause: 'change_answered',
            concerns: TOP_TEAM,
            numbers: { count: answering.total, days: counting.windowDays },
            evidence: evidenceOf(['action', answering]),
          },
        ],
};
