import { useQuery } from '@tanstack/react-query';
import { sayDay } from '../../../web/i18n/format.ts';
import { Settling } from '../../../web/line/line.tsx';
import { Empty } from '../../../web/sentence/sentence.tsx';
import { useAsOf } from '../../../web/shell/context.ts';
import { Page, Section } from '../../../web/shell/page.tsx';
import style from './meetings.module.css';
import { toldQuery } from './queries.ts';
import { say } from './say.ts';

/** What leaders decided that concerns the reader, meeting by meeting, the latest first. */
export function ToldPage() {
  const told = useQuery(toldQuery(useAsOf()));
  if (told.error && !told.data) throw told.error;
  if (!told.data) return <Settling label={say('loading')} />;
  const { rows } = told.data;
  return (
    <Page title={say('told.title')} intro={say('told.intro')}>
      {rows.length === 0 && <Empty>{say('told.empty')}</Empty>}
      {rows.map(({ meeting_id: id, name, held_on: held, decisions }) => (
        <Section key={id} title={say('told.meeting', { name, day: sayDay(held) })}>
          <ul role="list" className={style.entries}>
            {decisions.map(({ kind, label, owner }) => (
              <li key={`${kind}${label}`}>
                {say(`born.${kind}`)} {label}
                {owner !== null && <span className={style.by}>{owner}</span>}
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </Page>
  );
}
