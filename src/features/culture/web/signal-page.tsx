import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Settling } from '../../../web/line/line.tsx';
import { Statement } from '../../../web/sentence/sentence.tsx';
import { useAsOf } from '../../../web/shell/context.ts';
import { Page, Section } from '../../../web/shell/page.tsx';
import type { SignalPageAnswer } from '../contract.ts';
import style from './culture.module.css';
import { How } from './how.tsx';
import { AnswerTo } from './mirror/answer.tsx';
import { signalQuery } from './queries.ts';
import { Records } from './records.tsx';
import { say } from './behind/say.ts';
import { said } from './say.ts';

const route = getRouteApi('/shell/led/signals/$id');

/** One signal: what is so, what to do instead, what ends it, the records behind it, how it is worked out. */
export function SignalPage() {
  const { id } = route.useParams();
  const asked = useQuery(signalQuery(id, useAsOf()));
  if (asked.error && !asked.data) throw asked.error;
  if (!asked.data) return <Settling label={say('page.loading')} />;
  return <Signal answer={asked.data} />;
}

function Signal({ answer }: { answer: SignalPageAnswer }) {
  const name = say(`signal.${answer.id}.name`);
  const [first, ...others] = answer.cards;
  if (first === undefined) {
    return (
      <Page lead title={say('page.quiet')} intro={name}>
        <How sentences={answer.how} />
      </Page>
    );
  }
  return (
    <Page lead title={said(first.says)} intro={`${name}. ${say(`page.state.${first.state}`)}`}>
      <Behind card={first} />
      {others.map((card) => (
        <div key={card.cause} className={style.other}>
          <Statement under={say(`page.state.${card.state}`)}>{said(card.says)}</Statement>
          <Behind card={card} />
        </div>
      ))}
    </Page>
  );
}

function Behind({ card }: { card: SignalPageAnswer['cards'][number] }) {
  return (
    <>
      <Section title={say('page.instead')}>
        <p className={style.instead}>{said(card.instead)}</p>
        <p className={style.quiet}>{said(card.clears)}</p>
      </Section>
      {card.state === 'live' && <AnswerTo life={card.life} />}
      <Records
        title={said(card.evidence_says)}
        records={card.records}
        total={card.evidence.total}
      />
      <How sentences={card.how} />
    </>
  );
}
