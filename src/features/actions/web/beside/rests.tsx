import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { sayDay } from '../../../../web/i18n/format.ts';
import { holds, useSession } from '../../../../web/session/session.ts';
import { useAsOf } from '../../../../web/shell/context.ts';
import { Section } from '../../../../web/shell/page.tsx';
import { restingQuery, type About } from '../queries.ts';
import style from './beside.module.css';
import { say } from './say.ts';

/** The decisions that rest on a record, the last first; nothing where there is none. */
export function DecisionsOn({ about }: { about: About }) {
  const asOf = useAsOf();
  // Readers from outside see what became of it, and not what was decided.
  const inside = !holds(useSession(), 'external_auditor');
  const rows = useQuery({ ...restingQuery(about, asOf), enabled: inside }).data?.rows ?? [];
  if (rows.length === 0) return null;
  return (
    <Section title={say('rests.title')}>
      <ul role="list" className={style.decisions}>
        {rows.map(({ id, chosen, decided_on: on, withdrawn_on: withdrawn }) => (
          <li key={id}>
            <Link to="/decisions/$id" params={{ id }}>
              {chosen}
            </Link>
            <span className={style.aside}>
              {withdrawn === null
                ? sayDay(on)
                : say('rests.withdrawn', { day: sayDay(on), withdrawn: sayDay(withdrawn) })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
