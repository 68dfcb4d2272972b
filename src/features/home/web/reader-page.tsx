import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { sayDay } from '../../../web/i18n/format.ts';
import { Settling } from '../../../web/line/line.tsx';
import { Statement } from '../../../web/sentence/sentence.tsx';
import { useSession } from '../../../web/session/session.ts';
import { meantFor } from '../../../web/shell/contents.ts';
import { useAsOf, useContents } from '../../../web/shell/context.ts';
import { Page, Section } from '../../../web/shell/page.tsx';
import type { ReaderAnswer } from '../contract.ts';
import style from './home.module.css';
import { Linked } from './linked.tsx';
import { readerQuery } from './queries.ts';
import { say } from './say.ts';

/** For whoever only reads: what there is to read, for how long, and where it stands today. */
export function ReaderPage() {
  const page = useQuery(readerQuery(useAsOf()));
  if (page.error && !page.data) throw page.error;
  if (!page.data) return <Settling label={say('loading')} />;
  const { open, late, unchecked } = page.data;
  return (
    <Page title={leadOf(page.data)} lead intro={say('reader.nothing_changes')}>
      {page.data.part !== null && (
        <p>
          {say(page.data.part.kind === 'team' ? 'reader.in_team' : 'reader.in_site', {
            part: page.data.part.name,
          })}{' '}
          {say('reader.in_part')}
        </p>
      )}
      <ul role="list" className={style.sentences}>
        <Sentence text={say('reader.open', { count: open })} to="/actions?state=open" />
        <Sentence text={say('manager.late', { count: late, open })} to="/actions?state=late" />
        <Sentence
          text={say('manager.unchecked', { count: unchecked })}
          to="/actions?state=unchecked"
        />
      </ul>
      <WhatThereIs />
    </Page>
  );
}

function leadOf({ about, until }: ReaderAnswer): string {
  const what = about === '' ? say('reader.all') : say('reader.about', { about });
  return until === null ? what : `${what} ${say('reader.until', { day: sayDay(until) })}`;
}

function Sentence({ text, to }: { text: string; to: string }) {
  return (
    <li>
      <Statement>
        <Linked text={text} to={to} />
      </Statement>
    </li>
  );
}

/** The nouns of this person's menu; there is nothing else. */
function WhatThereIs() {
  const session = useSession();
  const { menu } = useContents();
  const items = meantFor(menu, session).filter(({ to }) => to !== '/');
  return (
    <Section title={say('reader.pages')}>
      <ul role="list" className={style.plainList}>
        {items.map((item) => (
          <li key={item.to}>
            <Link to={item.to}>{item.name()}</Link>
          </li>
        ))}
        <li>
          <Link to="/find">{say('staff.find')}</Link>
        </li>
      </ul>
    </Section>
  );
}
