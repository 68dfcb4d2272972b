import { sayList } from '../../../../web/i18n/format.ts';
import { say as sayPulse } from '../../../pulse/web/say.ts';
import type { Course, CriterionShown } from '../../contract/profile.ts';
import { say } from './say.ts';

/** The name of a level, or that there is none yet. */
export function sayLevel(level: number | null): string {
  return say(level === null ? 'level.none' : `level.${level as 1}`);
}

/** How a dimension is called, in the words of the pulse: its survey asks about the same ones. */
export function nameOf(dimension: Course['dimension']): string {
  return sayPulse(`dimension.${dimension}`);
}

/** How the figures of a dimension stand, in one sentence. */
export function sayFigures(figures: Course['figures']): string {
  const { in_order, watch, act, told, not_enough } = figures;
  const parts = Object.entries({ in_order, watch, act, told, not_enough }).flatMap(
    ([key, count]) => (count === 0 ? [] : [say(`figures.${key as 'watch'}`, { count })]),
  );
  if (parts.length === 0) return say('figures.none');
  const sentence = sayList(parts);
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

/** What a level asks for, as it stands. */
export function sayCriterion({ id, standing, numbers }: CriterionShown): string {
  return say(`criterion.${id}.${standing}`, numbers);
}

/** The level that what is missing belongs to. */
export function nextLevel(level: number | null): number {
  return (level ?? 0) + 1;
}

/** The sentence about the whole firm. */
export function sayOverall({
  level,
  lowest,
}: {
  readonly level: number | null;
  readonly lowest: readonly Course['dimension'][];
}): string {
  const names = sayList(lowest.map((dimension) => `“${nameOf(dimension)}”`));

  if (level === null) return say('overall.none', { lowest: names });
  const key = lowest.length < 3 ? 'overall.level' : 'overall.level_all';
  return say(key, { level: sayLevel(level), lowest: names });
}
