import { Link } from '@tanstack/react-router';
import { sayDay } from '../../../web/i18n/format.ts';
import { Statement } from '../../../web/sentence/sentence.tsx';
import { useSession } from '../../../web/session/session.ts';
import { useAsOf } from '../../../web/shell/context.ts';
import { Section } from '../../../web/shell/page.tsx';
import type { PictureAnswer } from '../../culture/contract.ts';
import { EvidenceLink } from './evidence-link.tsx';
import style from './home.module.css';
import { said } from '../../culture/web/say.ts';
import { say } from './say.ts';

type Signal = PictureAnswer['signals'][number];

/** The signals that are not the headline already. */
export function Signals({ signals }: { signals: readonly Signal[] }) {
  if (signals.length === 0) return null;
  return (
    <Section title={say('signals.title', { count: signals.length })}>
      <ul role="list" className={style.sentences}>
        {signals.map((signal) => (
          <li key={`${signal.id} ${signal.cause}`}>
            <Statement>{said(signal.says)}</Statement>
            <Repair signal={signal} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What a signal rests on, what to do instead, and what ends it. */
export function Repair({ signal }: { signal: Signal }) {
  return (
    <div className={style.repair}>
      <p>
        <EvidenceLink
          behind={{ signal: signal.id }}
          total={signal.evidence.total}
          words={said(signal.evidence_says)}
        />
      </p>
      <p className={style.instead}>{said(signal.instead)}</p>
      <p className="quiet">{said(signal.clears)}</p>
      <Answer signal={signal} />
    </div>
  );
}

/** Since when it is sent, and by when whoever sends it is to answer; silent until the night has noted it. */
function Answer({ signal: { id, life } }: { signal: Signal }) {
  const { today } = useSession();
  const on = useAsOf() ?? today;
  if (life === null) return null;
  const { began_on: began, answer_by: by, answers } = life;
  const state = answers.length > 0 ? 'answered' : on > by ? 'over' : 'waits';
  return (
    <p className="quiet">
      {say(`signals.${state}`, { day: sayDay(began), day_by: sayDay(by) })}{' '}
      <Link to="/signals/$id" params={{ id }}>
        {say(state === 'answered' ? 'signals.look' : 'signals.answer')}
      </Link>
    </p>
  );
}
