import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { serverNow } from '../../../web/clock.ts';
import { Button } from '../../../web/control/button.tsx';
import { TroubleLine } from '../../../web/form/form.tsx';
import type { AgendaItem, MeetingRecord } from '../contract/record.ts';
import { Born } from './agenda.tsx';
import { Endings } from './endings.tsx';
import style from './live.module.css';
import { Notes } from './notes.tsx';
import { Panels } from './panels.tsx';
import { inputsQuery } from './queries.ts';
import { say } from './say.ts';
import { itemPhrases, sayClock, sayOutcome } from './words.ts';

export type LiveItemProps = { meeting: MeetingRecord; item: AgendaItem };

/** One item, large: its clock, the facts below it, what is written, and the five ways it can end. */
export function LiveItem({ meeting, item, at }: LiveItemProps & { at: number }) {
  const inputs = useQuery(inputsQuery()).data ?? [];
  return (
    <article className={style.item}>
      <p className={style.place}>
        {say('live.item', { number: at + 1, count: meeting.agenda.length })}
      </p>
      <h2 className={style.title}>{item.title}</h2>
      <p className={style.about}>{itemPhrases(item, inputs).join(' · ')}</p>
      <Clock meeting={meeting} item={item} at={at} />
      {item.inputs.length > 0 && <Panels meetingId={meeting.id} only={item.inputs} />}
      <Notes meeting={meeting} item={item} />
      {item.outcome !== null && item.born.length === 0 && (
        <p className={style.outcome}>{sayOutcome(item)}</p>
      )}
      <Born records={item.born} />
      {meeting.can.settle && <Endings key={item.id} item={item} />}
    </article>
  );
}

/** The time the item has taken, and the way on. Everybody who looks sees the same item's time run. */
function Clock({ meeting, item, at }: LiveItemProps & { at: number }) {
  const start = useCommand('/api/meeting.item.time_start');
  const stop = useCommand('/api/meeting.item.time_stop');
  const navigate = useNavigate();
  const running = meeting.running?.item_id === item.id ? meeting.running : null;
  const seconds = item.seconds + useSecondsSince(running?.since ?? null);
  const next = meeting.agenda.slice(at + 1).find(({ outcome }) => outcome === null);
  const failed = [start, stop].map(({ state }) => state).find(({ is }) => is === 'failed');

  async function goOn(id: string) {
    if (!(await start.send({ id })).ok) return;
    void navigate({ to: '/meetings/$id/live', params: { id: meeting.id }, search: {} });
  }

  return (
    <div className={style.clock}>
      <span className={style.time} data-over={seconds > item.minutes * 60 || undefined}>
        {say('live.time', { time: sayClock(seconds), count: item.minutes })}
      </span>
      {meeting.can.settle && (
        <>
          {running !== null ? (
            <Button busy={stop.busy} onClick={() => void stop.send({ id: item.id })}>
              {say('live.pause')}
            </Button>
          ) : (
            <Button busy={start.busy} onClick={() => void goOn(item.id)}>
              {say('live.take_up')}
            </Button>
          )}
          {next !== undefined && (
            <Button
              kind={item.outcome === null ? 'plain' : 'first'}
              busy={start.busy}
              onClick={() => void goOn(next.id)}
            >
              {say('live.next')}
            </Button>
          )}
        </>
      )}
      {failed?.is === 'failed' && <TroubleLine trouble={failed.trouble} />}
    </div>
  );
}

/** Whole seconds since an instant, counted on; 0 where there is none. */
function useSecondsSince(since: string | null): number {
  const [at, setAt] = useState(() => serverNow().getTime());
  useEffect(() => {
    if (since === null) return undefined;
    const ticking = setInterval(() => setAt(serverNow().getTime()), 1_000);
    return () => clearInterval(ticking);
  }, [since]);
  return since === null ? 0 : Math.max(0, Math.floor((at - Date.parse(since)) / 1_000));
}
