import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { now } from '../../../web/clock.ts';
import { Button } from '../../../web/control/button.tsx';
import { sayDay, sayInstant } from '../../../web/i18n/format.ts';
import { Settling } from '../../../web/line/line.tsx';
import { useSession } from '../../../web/session/session.ts';
import { Page } from '../../../web/shell/page.tsx';
import type { FilledIn, OwnWave } from '../contract/shapes.ts';
import { AnswerForm } from './answer-form.tsx';
import {
  drawLot,
  forget,
  keepAt,
  keptAt,
  placeOf,
  sendTime,
  type Kept,
  type Waiting,
} from './keep.ts';
import { ownQuery } from './queries.ts';
import { Risks } from './risks.tsx';
import { say } from './say.ts';
import { keepSending, sendBallot } from './sender.ts';
import { useToken } from './use-token.ts';
import style from './pulse.module.css';

const route = getRouteApi('/shell/pulse/answer');

/** The form of the wave that is open, for whoever is asked in it. */
export function AnswerPage() {
  const { person } = useSession();
  const own = useQuery(ownQuery());
  const { kiosk = false } = route.useSearch();
  if (own.error && !own.data) throw own.error;
  if (!own.data) return <Settling label={say('loading')} />;
  const [wave] = own.data.rows;
  if (wave === undefined) {
    return <Page title={say('answer.nothing')} intro={say('answer.nothing_text')} />;
  }
  const place = placeOf(wave.wave_id, person.id);
  return <Beginning key={wave.wave_id} wave={wave} place={place} kiosk={kiosk} />;
}

/**
 * Who merely wants to see what is asked is told first that the answer can be given from the device alone on which the token
 * was fetched: a second one cannot be given out.
 */
function Beginning(props: AnswerProps) {
  const { wave, place, kiosk } = props;
  const [begun, setBegun] = useState(() => kiosk || wave.has_token || keptAt(place) !== null);
  if (begun) return <Answer {...props} />;
  return (
    <Page title={say('answer.title')} intro={say('answer.intro', { day: sayDay(wave.closes_on) })}>
      <p>{about(wave)}</p>
      <p>{say('begin.device')}</p>
      <p>
        <Button kind="first" onClick={() => setBegun(true)}>
          {say('begin.verb')}
        </Button>
      </p>
      <Risks />
    </Page>
  );
}

type AnswerProps = { wave: OwnWave; place: string; kiosk: boolean };

function Answer({ wave, place, kiosk }: AnswerProps) {
  const [kept, setKept] = useState<Kept | null>(() => keptAt(place));
  const token = useToken(wave, place);
  const [failed, setFailed] = useState(false);
  const show = (next: Kept) => {
    keepAt(place, next);
    setKept(next);
  };

  async function sendNow(ballot: Omit<Waiting, 'is'>) {
    const arrived = await sendBallot(ballot);
    setFailed(!arrived);
    if (!arrived) return;
    // A device that many use keeps nothing of anybody.
    if (kiosk) forget(place);
    else keepAt(place, { is: 'sent', nonce: ballot.token.nonce });
    setKept({ is: 'sent', nonce: ballot.token.nonce });
  }

  function finish(filled: FilledIn, atOnce: boolean) {
    if (token.is !== 'ready') return;
    const closesAt = Date.parse(wave.closes_at);
    const sendAt = sendTime(now().getTime(), closesAt, drawLot());
    const ballot = { token: token.token, filled, address: wave.address, sendAt };
    if (atOnce) void sendNow(ballot);
    else {
      show({ is: 'waiting', ...ballot });
      keepSending();
    }
  }

  if (kept?.is === 'sent') return <Sent kiosk={kiosk} />;
  if (kept?.is === 'waiting') {
    return (
      <Later
        kept={kept}
        failed={failed}
        onNow={() => void sendNow(kept)}
        onBack={() => show({ is: 'token', token: kept.token })}
      />
    );
  }
  if (token.is === 'failed') {
    return <Page title={say('answer.title')} intro={say(`token.${token.why}`)} />;
  }
  if (token.is !== 'ready') return <Settling label={say('token.fetching')} />;
  return (
    <Page title={say('answer.title')} intro={say('answer.intro', { day: sayDay(wave.closes_on) })}>
      <p>{about(wave)}</p>
      <AnswerForm wave={wave} kiosk={kiosk} failed={failed} onFinish={finish} />
      <p className={style.quiet}>{say('token.fingerprint', { fingerprint: token.fingerprint })}</p>
      <p className={style.quiet}>{say('token.recorded', { state: token.state })}</p>
      <Risks />
    </Page>
  );
}

/** With whom somebody is looked at, said before the first answer. */
function about({ of_leaders: leads, block, block_eligible: count, least }: OwnWave): string {
  if (leads) return say('answer.leaders', { count });
  return say('answer.block', { block, count, least });
}

function Sent({ kiosk }: { kiosk: boolean }) {
  return (
    <Page title={say('sent.title')} intro={say(kiosk ? 'sent.kiosk' : 'sent.text')}>
      <Risks />
    </Page>
  );
}

type LaterProps = { kept: Waiting; failed: boolean; onNow: () => void; onBack: () => void };

/** It waits on this device. Why, until when, and the way to send it at once. */
function Later({ kept, failed, onNow, onBack }: LaterProps) {
  return (
    <Page
      title={say('later.title')}
      intro={say('later.text', { when: sayInstant(new Date(kept.sendAt)) })}
    >
      <p>{say('later.why')}</p>
      <p>{say('later.closed')}</p>
      <div className={style.acts}>
        <Button onClick={onNow}>{say('answer.now')}</Button>
        <Button kind="quiet" onClick={onBack}>
          {say('later.back')}
        </Button>
      </div>
      <p role="status">{failed && say('answer.failed')}</p>
    </Page>
  );
}
