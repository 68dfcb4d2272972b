import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useDraft } from '../../../web/form/use-draft.ts';
import { Settling } from '../../../web/line/line.tsx';
import { holds, useSession } from '../../../web/session/session.ts';
import { useAsOf } from '../../../web/shell/context.ts';
import { Page } from '../../../web/shell/page.tsx';
import { placesQuery, type Places } from './queries.ts';
import { say } from './say.ts';
import { sayOf } from './searches.ts';
import { Sent, type Receipt } from './sent.tsx';
import type { Spoken } from './spoken.ts';
import { AboutStep } from './step-about.tsx';
import { ReaderStep } from './step-reader.tsx';
import { WordsStep } from './step-words.tsx';
import { useStep } from './use-step.ts';
import style from './voice.module.css';

const route = getRouteApi('/shell/say');

/** Words or a picture, then what it is and where, then who reads it: three screens at most. */
export function SayPage() {
  const places = useQuery(placesQuery);
  const past = useAsOf() !== undefined;
  const session = useSession();
  if (past) {
    return (
      <Page title={say('say.title')} intro={say('say.past')}>
        <p>
          <Link to="." search={({ asOf: _left, ...search }) => search}>
            {say('say.past_back')}
          </Link>
        </p>
      </Page>
    );
  }
  if (holds(session, 'external_auditor') && session.roles.length === 1) {
    return <Page title={say('say.title')} intro={say('say.not_allowed')} />;
  }
  if (places.error && !places.data) throw places.error;
  if (!places.data) return <Settling label={say('loading')} />;
  return <Steps places={places.data} />;
}

function Steps({ places }: { places: Places }) {
  const asked = sayOf(route.useSearch());
  const fresh = {
    pictures: [],
    kind: asked.kind ?? 'idea',
    place: asked.place ?? '',
    reads: 'named',
    person: null,
    about: asked.about === undefined ? null : { id: asked.about, name: '' },
  } as const;
  const [words, setWords, forget] = useDraft('voice.say', '');
  const [more, setMore] = useState<Omit<Spoken, 'words'>>(fresh);
  const { step, moved, goOn, goBack, restart } = useStep();
  const [receipt, setReceipt] = useState<Receipt | null>(null);
  const spoken = { ...more, words };
  const change = ({ words: changed, ...rest }: Partial<Spoken>) => {
    if (changed !== undefined) setWords(changed);
    if (Object.keys(rest).length > 0) setMore({ ...more, ...rest });
  };
  const again = () => {
    setReceipt(null);
    setMore({ ...fresh, about: null });
    restart();
  };
  if (receipt) return <Sent receipt={receipt} again={again} />;
  const props = { spoken, change, places };
  const title = say(step === 1 ? 'say.title' : step === 2 ? 'say.about_title' : 'say.to_title');
  return (
    <Page title={title}>
      <Announced key={step} at={step} moved={moved} />
      {step === 1 && (
        <>
          <WordsStep {...props} onNext={goOn} />
          <p className="quiet">
            {say('say.stop')} <Link to="/holds/new">{say('say.stop_link')}</Link>
          </p>
        </>
      )}
      {step === 2 && <AboutStep {...props} onNext={goOn} onBack={goBack} />}
      {step === 3 && (
        <ReaderStep
          {...props}
          onBack={goBack}
          onSent={(sent) => {
            forget();
            setReceipt(sent);
          }}
        />
      )}
    </Page>
  );
}

/** Says at which of the three steps one is; takes the focus when one has moved there, so that it is read out. */
function Announced({ at, moved }: { at: number; moved: boolean }) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (moved) line.current?.focus();
  }, [moved]);
  return (
    <p ref={line} tabIndex={-1} className={style.step}>
      {say('say.step', { at })}
    </p>
  );
}
