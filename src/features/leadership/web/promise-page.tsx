import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../../web/control/button.tsx';
import { Dialog } from '../../../web/float/dialog.tsx';
import { sayDay } from '../../../web/i18n/format.ts';
import { Settling } from '../../../web/line/line.tsx';
import { Facts } from '../../../web/sentence/sentence.tsx';
import { useAsOf } from '../../../web/shell/context.ts';
import { NotYet } from '../../../web/shell/not-yet.tsx';
import { Page, Section } from '../../../web/shell/page.tsx';
import { COMMITMENT_ACTS, type CommitmentAct } from '../contract/kinds.ts';
import type { Commitment } from '../contract/shapes.ts';
import { SaidCase } from './case-field.tsx';
import style from './leadership.module.css';
import { MoveForm, ShowForm, WithdrawForm } from './promise-forms.tsx';
import { promiseQuery } from './queries.ts';
import { say } from './say.ts';
import { sayFor, sayStanding } from './words.ts';

const route = getRouteApi('/shell/promises/$id');

/** One promise: how it stands, what shows it, and every move of its day. */
export function PromisePage() {
  const { id } = route.useParams();
  const asOf = useAsOf();
  const found = useQuery(promiseQuery(id, asOf));
  if (found.error && !found.data) {
    return (
      <NotYet
        error={found.error}
        asOf={asOf}
        title={say('not_yet')}
        text={(day) => say('not_yet_text', { day })}
      />
    );
  }
  if (!found.data) return <Settling label={say('loading')} />;
  return <One key={id} promise={found.data} />;
}

function One({ promise }: { promise: Commitment }) {
  const { what, notice, made_on: made, first_due_on: first } = promise;
  const who = promise.made_by?.name ?? say('somebody');
  return (
    <Page title={what} intro={say('promise.who', { who, day: sayDay(made), to: sayFor(promise) })}>
      <p>{sayStanding(promise)}</p>
      <span className={style.aside}>{say('promise.derived', { day: sayDay(first) })}</span>
      <Acts promise={promise} />
      <Facts facts={[[say('promise.notice'), notice]]} />
      <Evidence promise={promise} />
      <Moves promise={promise} />
    </Page>
  );
}

function Evidence({ promise: { evidence } }: { promise: Commitment }) {
  return (
    <Section title={say('promise.evidence')}>
      {evidence.length === 0 && <p>{say('promise.no_evidence')}</p>}
      <ul role="list" className={style.entries}>
        {evidence.map((one) => (
          <li key={one.id}>
            <SaidCase said={one} />
            <span className={style.aside}>
              {say('promise.evidence_on', {
                day: sayDay(one.on_day),
                who: one.added_by?.name ?? say('somebody'),
              })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Moves({ promise }: { promise: Commitment }) {
  const { moves, withdrawn_on: withdrawn, withdraw_reason: reason } = promise;
  if (moves.length === 0 && withdrawn === null) return null;
  return (
    <Section title={say('promise.moves')}>
      <ul role="list" className={style.entries}>
        {moves.map((move) => (
          <li key={move.to_day + move.moved_on}>
            {say('promise.moved', {
              from: sayDay(move.from_day),
              to: sayDay(move.to_day),
              day: sayDay(move.moved_on),
              reason: move.reason,
            })}
          </li>
        ))}
        {withdrawn !== null && (
          <li>{say('promise.withdrawn', { day: sayDay(withdrawn), reason })}</li>
        )}
      </ul>
    </Section>
  );
}

const FORMS = { show: ShowForm, move: MoveForm, withdraw: WithdrawForm } as const;

function Acts({ promise }: { promise: Commitment }) {
  const [open, setOpen] = useState<CommitmentAct | null>(null);
  const acts = COMMITMENT_ACTS.filter((act) => promise.can[act]);
  const Form = open === null ? null : FORMS[open];
  return (
    <div className={style.acts}>
      {acts.map((act) => (
        <Button key={act} kind={act === 'show' ? 'first' : 'plain'} onClick={() => setOpen(act)}>
          {say(`promise.act.${act}`)}
        </Button>
      ))}
      {Form !== null && open !== null && (
        <Dialog title={say(`promise.act.${open}`)} onClose={() => setOpen(null)}>
          <Form promise={promise} onDone={() => setOpen(null)} />
        </Dialog>
      )}
    </div>
  );
}
