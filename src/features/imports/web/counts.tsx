import type { ImportRecord } from '../contract/shapes.ts';
import style from './imports.module.css';
import type { Only } from './queries.ts';
import { say } from './say.ts';

const PARTS = ['new', 'changed', 'unchanged', 'skipped', 'refused', 'waits'] as const;

type CountsProps = {
  record: ImportRecord;
  only: Only | undefined;
  onOnly: (only: Only | undefined) => void;
};

/** What becomes of the rows, as a line of words; each word shows its rows. */
export function Counts({ record: { counts }, only, onOnly }: CountsProps) {
  if (counts === null) return <p className={style.quiet}>{say('rows.not_counted')}</p>;
  const parts: readonly (readonly [Only | undefined, string])[] = [
    [undefined, say('rows.all', { count: counts.rows })],
    ...PARTS.filter((part) => counts[part] > 0).map(
      (part) => [part, say(`rows.${part}`, { count: counts[part] })] as const,
    ),
    ...(counts.with_problems > 0
      ? [['problems', say('rows.problems', { count: counts.with_problems })] as const]
      : []),
  ];
  return (
    <div className={style.counts} role="group" aria-label={say('rows.shown')}>
      {parts.map(([part, words]) => (
        <button
          key={part ?? 'all'}
          type="button"
          aria-pressed={part === only}
          onClick={() => onOnly(part)}
        >
          {words}
        </button>
      ))}
    </div>
  );
}
