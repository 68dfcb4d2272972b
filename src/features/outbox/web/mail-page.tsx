import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { sayInstant } from '../../../web/i18n/format.ts';
import { Settling } from '../../../web/line/line.tsx';
import { Page } from '../../../web/shell/page.tsx';
import style from './outbox.module.css';
import { mailQuery } from './queries.ts';
import { say } from './say.ts';

const route = getRouteApi('/shell/outbox/$id');

/** One mail as it was written, in plain text. */
export function MailPage() {
  const { id } = route.useParams();
  const mail = useQuery(mailQuery(id));
  if (mail.error && !mail.data) throw mail.error;
  if (!mail.data) return <Settling label={say('loading')} />;
  const { subject, to, made_at: madeAt, text } = mail.data;
  return (
    <Page
      title={subject}
      intro={say('read.to', { address: to, moment: sayInstant(new Date(madeAt)) })}
    >
      <pre className={style.text}>{text}</pre>
      <p>
        <Link to="/outbox">{say('read.back')}</Link>
      </p>
    </Page>
  );
}
