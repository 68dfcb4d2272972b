import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { sayDay } from '../../../../web/i18n/format.ts';
import { Settling } from '../../../../web/line/line.tsx';
import { useAsOf } from '../../../../web/shell/context.ts';
import { Page, Section } from '../../../../web/shell/page.tsx';
import { say as sayFigure } from '../behind/say.ts';
import style from '../culture.module.css';
import { auditQuery } from '../queries.ts';
import { Records } from '../records.tsx';
import { say } from './say.ts';
import { sayAudit, sayAudited } from './words.ts';

const route = getRouteApi('/shell/led/around-audits/$id');

/** The records around one external audit, stretch by stretch. */
export function AuditPage() {
  const { id } = route.useParams();
  const asked = useQuery(auditQuery(id, useAsOf()));
  if (asked.error && !asked.data) throw asked.error;
  if (!asked.data) return <Settling label={say('loading')} />;
  const { kind, standards, starts_on: day, stretches } = asked.data;
  return (
    <Page title={sayAudit(kind, sayDay(day))} intro={say('page_intro')}>
      <p className={style.quiet}>{sayAudited(standards)}</p>
      {stretches.map((counts) => {
        const { stretch, records, total, closed, begun, written } = counts;
        const name = say(`stretch.${stretch}`);
        const heading = say('of_stretch', { stretch: name, closed, begun, written });
        return <Records key={stretch} heading={heading} title={name} {...{ records, total }} />;
      })}
      <Section title={say('figures')}>
        <ul role="list" className={style.how}>
          {(['5a', '5b', '4e'] as const).map((figure) => (
            <li key={figure}>
              <Link to="/figures/$id" params={{ id: figure }}>
                {sayFigure(`indicator.${figure}.name`)}
              </Link>
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}
