import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../../web/control/button.tsx';
import { Dialog } from '../../../web/float/dialog.tsx';
import { sayDay } from '../../../web/i18n/format.ts';
import { Facts } from '../../../web/sentence/sentence.tsx';
import { useAsOf } from '../../../web/shell/context.ts';
import { Recorded } from '../../../web/shell/recorded.tsx';
import { Page, Section } from '../../../web/shell/page.tsx';
import { REQUEST_ACTS, type RequestAct } from '../contract/kinds.ts';
import type { ResourceRequest } from '../contract/requests.ts';
import style from './decisions.module.css';
import { requestQuery } from './queries.ts';
import { AnswerForm, HandOnForm, WithdrawRequestForm } from './request-forms.tsx';
import { say } from './say.ts';

const route = getRouteApi('/shell/requests/$id');

/** One request: who asks, how long it has waited, and the answer. */
export function RequestPage() {
  const { id } = route.useParams();
  const asOf = useAsOf();
  const found = useQuery(requestQuery(id, asOf));
  return (
    <Recorded
      record={found}
      loading={say('request.loading')}
      title={say('request.not_yet')}
      text={(day) => say('record.not_yet_text', { day })}
    >
      {(request) => <Request key={id} request={request} />}
    </Recorded>
  );
}

function Request({ request }: { request: ResourceRequest }) {
  const { what, why, without_it: without, cost, wanted_by: wanted } = request;
  const facts: (readonly [string, string])[] = [
    [say('request.why'), why],
    ...(without === '' ? [] : [[say('request.without_it'), without] as const]),
    ...(cost === '' ? [] : [[say('request.cost'), cost] as const]),
    ...(wanted === null ? [] : [[say('request.wanted_by'), sayDay(wanted)] as const]),
  ];
  const who = request.asked_by?.name ?? say('somebody');
  return (
    <Page title={what} intro={say('request.asked', { who, day: sayDay(request.asked_on) })}>
      <Stands request={request} />
      <Acts request={request} />
      <Section title={say('request.about')}>
        <Facts facts={facts} />
      </Section>
    </Page>
  );
}

/** What it waits for, or the answer with how long it took. */
function Stands({ request }: { request: ResourceRequest }) {
  const { answer, answered_on: on, answered_by: by, granted, answer_why: why } = request;
  const { withdrawn_on: withdrawn, waiting_days: count, handed_to: handed } = request;
  if (withdrawn !== null) {
    const reason = request.withdraw_reason;
    return <p>{say('request.withdrawn', { day: sayDay(withdrawn), reason })}</p>;
  }
  if (answer === null || on === null) {
    return (
      <p>
        {count === 0 ? say('request.waits_today') : say('request.waits', { count })}{' '}
        {handed && say('request.handed', { who: handed.name })}
      </p>
    );
  }
  const who = by?.name ?? say('somebody');
  return (
    <>
      <p>
        <strong>{say(`request.answered_${answer}`, { who, day: sayDay(on), granted })}</strong>{' '}
        {say('request.took', { count })}
      </p>
      {why !== '' && <p className={style.text}>{why}</p>}
      {request.decision_id !== null && (
        <p>
          <Link to="/decisions/$id" params={{ id: request.decision_id }}>
            {say('request.decision')}
          </Link>
        </p>
      )}
    </>
  );
}

function Acts({ request }: { request: ResourceRequest }) {
  const [open, setOpen] = useState<RequestAct | null>(null);
  const acts = REQUEST_ACTS.filter((act) => request.can[act]);
  const close = () => setOpen(null);
  if (acts.length === 0) return null;
  return (
    <div className={style.acts} role="group" aria-label={say('act.all')}>
      {acts.map((act) => (
        <Button key={act} kind={act === 'answer' ? 'first' : 'plain'} onClick={() => setOpen(act)}>
          {say(`request.${act}`)}
        </Button>
      ))}
      {open && (
        <Dialog title={say(`request.${open}`)} onClose={close}>
          {open === 'answer' && <AnswerForm request={request} onDone={close} />}
          {open === 'hand_on' && <HandOnForm request={request} onDone={close} />}
          {open === 'withdraw' && <WithdrawRequestForm request={request} onDone={close} />}
        </Dialog>
      )}
    </div>
  );
}
