import { Link } from '@tanstack/react-router';
import { standardName } from '../../../../standards/standards.ts';
import type { DemandShown } from '../../contract/profile.ts';
import type { DemandKey } from '../../contract/kinds.ts';
import style from './profile.module.css';
import { RecordLinks } from './record-links.tsx';
import { say } from './say.ts';

/** Where what is demanded has a list of its own, for what is not a record with a page. */
const LISTS = {
  duties: '/duties',
  ethics: '/duties',
  no_reprisals: '/letterbox',
} as const satisfies Partial<Record<DemandKey, string>>;

/** What is demanded, whether there is a record of it, and the first records. */
export function Demands({
  demands,
  clauses,
}: {
  demands: readonly DemandShown[];
  /** Whether the clauses are named. */
  clauses: boolean;
}) {
  return (
    <ul role="list" className={style.demands}>
      {demands.map((demand) => (
        <li key={demand.key}>
          <p>
            {say(`demand.${demand.key}`)}. <strong>{sayStanding(demand)}.</strong>
          </p>
          {clauses && (
            <p className={style.quiet}>
              {demand.clauses
                .map(({ standard, clause }) => `${standardName(standard)} ${clause}`)
                .join(' · ')}
            </p>
          )}
          <Listed demand={demand} />
          <List demand={demand.key} isKept={demand.is_kept} />
        </li>
      ))}
    </ul>
  );
}

/** So many stand beside the sentence; the others unfold. */
const BESIDE = 3;

function Listed({ demand: { key, total, records } }: { demand: DemandShown }) {
  const more = records.slice(BESIDE);
  return (
    <>
      <RecordLinks records={records.slice(0, BESIDE)} />
      {more.length > 0 && (
        <details>
          <summary
            aria-label={`${say(`demand.${key}`)}: ${say('exists.more', { count: more.length })}`}
          >
            {say('exists.more', { count: more.length })}
          </summary>
          <RecordLinks records={more} />
          {total > records.length && (
            <p className={style.quiet}>
              {say('exists.first_of', { shown: records.length, total })}
            </p>
          )}
        </details>
      )}
    </>
  );
}

function List({ demand, isKept }: { demand: DemandKey; isKept: boolean }) {
  const list = demand in LISTS ? LISTS[demand as keyof typeof LISTS] : undefined;
  if (list === undefined || !isKept) return null;
  return (
    <p className={style.quiet}>
      <Link to={list} aria-label={`${say('exists.see')}: ${say(`demand.${demand}`)}`}>
        {say('exists.see')}
      </Link>
    </p>
  );
}

function sayStanding({ is_kept: isKept, is_there: isThere, total, needs }: DemandShown): string {
  if (!isKept) return say('exists.not_kept');
  if (needs > 1) return say('exists.there_of', { total, needs });
  return isThere ? say('exists.there', { count: total }) : say('exists.missing');
}
