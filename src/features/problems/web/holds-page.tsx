import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, classes } from '../../../web/control/button.tsx';
import { Dialog } from '../../../web/float/dialog.tsx';
import { sayInstant } from '../../../web/i18n/format.ts';
import { Settling } from '../../../web/line/line.tsx';
import { Empty } from '../../../web/sentence/sentence.tsx';
import { useAsOf } from '../../../web/shell/context.ts';
import { Page } from '../../../web/shell/page.tsx';
import { Paging } from '../../../web/table/paging.tsx';
import { States } from '../../decisions/web/states.tsx';
import type { Hold } from '../contract/holds.ts';
import { HOLD_ACTS, HOLD_STATES, type HoldAct } from '../contract/kinds.ts';
import { AnswerForm, ReleaseForm } from './hold-forms.tsx';
import style from './problems.module.css';
import { holdsQuery } from './queries.ts';
import { say } from './say.ts';
import { holdsOf } from './searches.ts';
import { sayAnswers } from './words.ts';

const route = getRouteApi('/shell/holds');
const SIZE = 50;

/** Work that somebody stopped. Those that were overridden stay for everybody to see. */
export function HoldsPage() {
  const search = holdsOf(route.useSearch());
  const list = useQuery(holdsQuery(search, useAsOf()));
  if (list.error && !list.data) throw list.error;
  if (!list.data) return <Settling label={say('hold.loading')} />;
  const { total, rows, can } = list.data;
  const asked = search.state ?? 'standing';
  return (
    <Page
      title={say(`hold.title.${asked}`, { count: total })}
      actions={
        can.hold && (
          <Link to="/holds/new" className={classes('first')}>
            {say('hold.call')}
          </Link>
        )
      }
    >
      <States
        label={say('hold.states')}
        to="/holds"
        asked={asked}
        states={HOLD_STATES.map((state) => [state, say(`hold.state.${state}`)] as const)}
      />
      {total === 0 && <Empty>{say('hold.empty')}</Empty>}
      <ul role="list" className={style.entries}>
        {rows.map((hold) => (
          <li key={hold.id} id={hold.id}>
            <OneHold hold={hold} />
          </li>
        ))}
      </ul>
      <Paging page={search.page ?? 1} size={SIZE} total={total} />
    </Page>
  );
}

function OneHold({ hold }: { hold: Hold }) {
  const [open, setOpen] = useState<HoldAct | null>(null);
  const { problem } = hold;
  const acts = HOLD_ACTS.filter((act) => hold.can[act]);
  const close = () => setOpen(null);
  return (
    <article className={style.lines} aria-label={`${hold.reference} ${hold.what}`}>
      <h2>
        {hold.reference} {hold.what}
      </h2>
      <p className={style.text}>{hold.why}</p>
      <span className={style.aside}>{sayCalled(hold)}</span>
      {sayAnswers(hold).map((sentence) => (
        <p key={sentence} className={style.text}>
          {sentence}
        </p>
      ))}
      {problem !== null && (
        <p>
          <Link to="/problems/$id" params={{ id: problem.id }}>
            {problem.reference} {problem.title}
          </Link>
        </p>
      )}
      {acts.length > 0 && (
        <div className={style.acts} role="group" aria-label={say('act.all')}>
          {acts.map((act) => (
            <Button key={act} onClick={() => setOpen(act)}>
              {say(`hold.act.${act}`)}
            </Button>
          ))}
        </div>
      )}
      {open && (
        <Dialog title={say(`hold.act.${open}`)} onClose={close}>
          {open === 'release' ? (
            <ReleaseForm hold={hold} onDone={close} />
          ) : (
            <AnswerForm hold={hold} act={open} onDone={close} />
          )}
        </Dialog>
      )}
    </article>
  );
}

function sayCalled({ called_by: by, called_at: at, process, place }: Hold): string {
  const called = say('hold.called', {
    who: by?.name ?? say('somebody'),
    when: sayInstant(new Date(at)),
  });
  return [called, process, place].filter((part) => part !== '').join(' · ');
}
