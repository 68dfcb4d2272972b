import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Settling } from '../../../web/line/line.tsx';
import { useAsOf } from '../../../web/shell/context.ts';
import { Page } from '../../../web/shell/page.tsx';
import type { Place } from '../contract.ts';
import style from './home.module.css';
import { placeQuery } from './queries.ts';
import { say } from './say.ts';
import { SayForm } from './say-form.tsx';
import { Sent } from './sent.tsx';
import type { Receipt } from './sent.tsx';

/** One field: whatever somebody saw, wants or worries about becomes a proposal that gets an answer. */
export function SayPage() {
  const place = useQuery(placeQuery);
  const asOf = useAsOf();
  const [receipt, setReceipt] = useState<Receipt | null>(null);
  if (place.error && !place.data) throw place.error;
  if (!place.data) return <Settling label={say('loading')} />;
  if (asOf !== undefined) return <NotInThePast />;
  const hears = whoHears(place.data);
  return receipt ? (
    <Sent receipt={receipt} hears={hears} again={() => setReceipt(null)} />
  ) : (
    <Page title={say('staff.say')} intro={say('say.intro')}>
      <SayForm place={placeName(place.data)} onSent={setReceipt} />
      <p className={style.quiet}>{hears}</p>
    </Page>
  );
}

function placeName({ team, site }: Place): string {
  return [team, site].filter(Boolean).join(', ');
}

/** Who reads it and what they owe: an answer with its reason. */
function whoHears({ team, lead, deciders }: Place): string {
  if (lead !== null && team !== null) return say('say.to_lead', { who: lead, team });
  const [first, second] = deciders;
  if (first === undefined) return say('say.to_somebody');
  return second === undefined
    ? say('say.to_first', { who: first })
    : say('say.to_both', { who: first, other: second });
}

function NotInThePast() {
  return (
    <Page title={say('staff.say')}>
      <p>{say('say.past')}</p>
      <p>
        <Link to="." search={({ asOf: _left, ...search }) => search}>
          {say('say.past_back')}
        </Link>
      </p>
    </Page>
  );
}
