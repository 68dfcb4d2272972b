import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../../web/control/button.tsx';
import { Dialog } from '../../../web/float/dialog.tsx';
import { Settling } from '../../../web/line/line.tsx';
import { Page } from '../../../web/shell/page.tsx';
import type { AgendaItem, MeetingRecord } from '../contract/record.ts';
import { EndForm } from './life-forms.tsx';
import { LiveItem } from './live-item.tsx';
import style from './live.module.css';
import { AddItemForm } from './item-form.tsx';
import { meetingQuery } from './queries.ts';
import { say } from './say.ts';
import { liveOf } from './searches.ts';
import { Mark } from './seats.tsx';
import { sayWhen } from './words.ts';

const route = getRouteApi('/shell/meetings/$id/live');

/** The meeting while it runs, on a laptop or a shared screen: one item at a time. */
export function LivePage() {
  const { id } = route.useParams();
  // A past day has no meeting that runs; this page is always of now.
  const record = useQuery(meetingQuery(id, undefined));
  if (record.error && !record.data) throw record.error;
  if (!record.data) return <Settling label={say('loading')} />;
  const meeting = record.data;
  return meeting.state === 'running' ? <Running meeting={meeting} /> : <Over meeting={meeting} />;
}

/** Whoever comes too early or too late is told where to go. */
function Over({ meeting }: { meeting: MeetingRecord }) {
  const { id, name, started_at: started } = meeting;
  return (
    <Page title={name} intro={sayWhen(meeting)}>
      <p>
        <Link to={started === null ? '/meetings/$id' : '/meetings/$id/minutes'} params={{ id }}>
          {say(started === null ? 'live.not_begun' : 'live.over')}
        </Link>
      </p>
    </Page>
  );
}

/**
 * The item asked for, else the one whose time runs, else the one that was on the screen, so that nobody
 * loses sight of an item because it has just ended.
 */
function useShown({ agenda, running }: MeetingRecord): AgendaItem | undefined {
  const { item: asked } = liveOf(route.useSearch());
  const [last, setLast] = useState<string>();
  const byId = (wanted: string | undefined) => agenda.find(({ id }) => id === wanted);
  const item =
    byId(asked) ??
    byId(running?.item_id) ??
    byId(last) ??
    agenda.find(({ outcome }) => outcome === null) ??
    agenda.at(-1);
  if (item !== undefined && item.id !== last) setLast(item.id);
  return item;
}

function Running({ meeting }: { meeting: MeetingRecord }) {
  const item = useShown(meeting);
  const [sheet, setSheet] = useState<'end' | 'add' | 'here' | null>(null);
  const close = () => setSheet(null);
  const { name, agenda, can, open_items: left, id } = meeting;
  return (
    <Page wide title={name} intro={say('live.left', { count: left })}>
      <div className={style.room}>
        {item === undefined ? (
          <p>{say('live.no_items')}</p>
        ) : (
          <LiveItem key={item.id} meeting={meeting} item={item} at={agenda.indexOf(item)} />
        )}
        <AgendaStrip meeting={meeting} shown={item} />
      </div>
      <div className={style.foot} role="group" aria-label={say('act.all')}>
        {can.mark && <Button onClick={() => setSheet('here')}>{say('live.here')}</Button>}
        {can.agenda && <Button onClick={() => setSheet('add')}>{say('agenda.add')}</Button>}
        <Link to="/meetings/$id" params={{ id }}>
          {say('live.whole')}
        </Link>
        {can.end && (
          <Button kind={left === 0 ? 'first' : 'plain'} onClick={() => setSheet('end')}>
            {say('act.end')}
          </Button>
        )}
      </div>
      {sheet === 'end' && (
        <Dialog title={say('act.end')} onClose={close}>
          <EndForm meeting={meeting} onDone={close} />
        </Dialog>
      )}
      {sheet === 'add' && (
        <Dialog title={say('agenda.add')} onClose={close}>
          <AddItemForm meeting={meeting} onDone={close} />
        </Dialog>
      )}
      {sheet === 'here' && (
        <Dialog title={say('live.here')} onClose={close}>
          <Here meeting={meeting} onDone={close} />
        </Dialog>
      )}
    </Page>
  );
}

type StripProps = { meeting: MeetingRecord; shown: AgendaItem | undefined };

/** The agenda in one glance: what is over, what is on, what comes. */
function AgendaStrip({ meeting, shown: item }: StripProps) {
  return (
    <nav aria-label={say('agenda.title')} className={style.strip}>
      <ol role="list">
        {meeting.agenda.map((one) => (
          <li key={one.id}>
            <Link
              to="/meetings/$id/live"
              params={{ id: meeting.id }}
              search={{ item: one.id }}
              aria-current={one.id === item?.id ? 'true' : undefined}
              activeOptions={{ exact: true, includeSearch: true }}
              activeProps={{}}
            >
              {one.title}
            </Link>
            {one.outcome !== null && (
              <span className={style.ended}>{say(`ended.${one.outcome}`)}</span>
            )}
            {one.id === meeting.running?.item_id && (
              <span className={style.ended}>{say('live.on')}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Here({ meeting, onDone }: { meeting: MeetingRecord; onDone: () => void }) {
  return (
    <>
      <ul role="list" className={style.here}>
        {meeting.seats.map((seat) => (
          <li key={seat.person.id}>
            <Mark meeting={meeting} seat={seat} />
          </li>
        ))}
      </ul>
      <Button kind="first" onClick={onDone}>
        {say('live.done')}
      </Button>
    </>
  );
}
