import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { Button } from '../../../web/control/button.tsx';
import { Dialog } from '../../../web/float/dialog.tsx';
import { Menu } from '../../../web/float/menu.tsx';
import { TroubleLine } from '../../../web/form/form.tsx';
import { sayDay } from '../../../web/i18n/format.ts';
import { useSession } from '../../../web/session/session.ts';
import { Section } from '../../../web/shell/page.tsx';
import type { AgendaItem, BornRecord, MeetingRecord } from '../contract/record.ts';
import { AddItemForm, EditItemForm } from './item-form.tsx';
import { mayFollow } from './may-follow.ts';
import style from './meetings.module.css';
import { inputsQuery } from './queries.ts';
import { say } from './say.ts';
import { itemPhrases, sayOutcome } from './words.ts';

/** What is to be talked about, in order; after the meeting also how each item ended. */
export function Agenda({ meeting }: { meeting: MeetingRecord }) {
  const [adding, setAdding] = useState(false);
  const { agenda, can, planned_minutes: minutes } = meeting;
  return (
    <Section
      title={say('agenda.title')}
      aside={can.agenda && <Button onClick={() => setAdding(true)}>{say('agenda.add')}</Button>}
    >
      {agenda.length === 0 ? (
        <p>{say(can.agenda ? 'agenda.empty' : 'agenda.none')}</p>
      ) : (
        <>
          <p className={style.under}>{say('agenda.sum', { count: agenda.length, minutes })}</p>
          <ol className={style.agenda}>
            {agenda.map((item, at) => (
              <Item key={item.id} meeting={meeting} item={item} at={at} />
            ))}
          </ol>
        </>
      )}
      {adding && (
        <Dialog title={say('agenda.add')} onClose={() => setAdding(false)}>
          <AddItemForm meeting={meeting} onDone={() => setAdding(false)} />
        </Dialog>
      )}
    </Section>
  );
}

type ItemProps = { meeting: MeetingRecord; item: AgendaItem; at: number };

function Item({ meeting, item, at }: ItemProps) {
  const inputs = useQuery(inputsQuery()).data ?? [];
  return (
    <li>
      <div className={style.itemTop}>
        <h3 className={style.itemTitle}>{item.title}</h3>
        {meeting.can.agenda && <ItemMenu meeting={meeting} item={item} at={at} />}
      </div>
      <p className={style.under}>{itemPhrases(item, inputs).join(' · ')}</p>
      {item.outcome !== null && item.born.length === 0 && <p>{sayOutcome(item)}</p>}
      <Born records={item.born} />
    </li>
  );
}

/** What was decided in an item and what is to be done, each with its own page. */
export function Born({ records }: { records: readonly BornRecord[] }) {
  const session = useSession();
  if (records.length === 0) return null;
  return (
    <ul role="list" className={style.entries}>
      {records.map(({ kind, record_id: id, label, target, owner, due_on: due, late }) => (
        <li key={id}>
          {say(`born.${kind}`)}{' '}
          {mayFollow(kind, session) ? <Link to={target}>{label}</Link> : label}
          <span className={style.by}>
            {[
              owner?.name ?? say('nobody'),
              ...(due === null ? [] : [say(`born.due_${kind}`, { day: sayDay(due) })]),
              ...(late ? [say('item.recorded_late')] : []),
            ].join(', ')}
          </span>
        </li>
      ))}
    </ul>
  );
}

function ItemMenu({ meeting, item, at }: ItemProps) {
  const [editing, setEditing] = useState(false);
  const remove = useCommand('/api/meeting.item.remove');
  const order = useCommand('/api/meeting.item.order');
  const { id, version, title, outcome } = item;
  const move = (to: number) => {
    const ids = meeting.agenda.map((one) => one.id).filter((one) => one !== id);
    ids.splice(to, 0, id);
    void order.send({ id: meeting.id, item_ids: ids });
  };
  const entries = [
    { name: say('agenda.edit'), run: () => setEditing(true) },
    ...(at > 0 ? [{ name: say('agenda.earlier'), run: () => move(at - 1) }] : []),
    ...(at < meeting.agenda.length - 1
      ? [{ name: say('agenda.later'), run: () => move(at + 1) }]
      : []),
    ...(outcome === null
      ? [
          {
            name: say('agenda.remove'),
            loss: true,
            run: () => void remove.send({ id, version }),
          },
        ]
      : []),
  ];
  const failed = [remove, order].map(({ state }) => state).find(({ is }) => is === 'failed');
  return (
    <>
      <Menu label={say('act.more')} about={title} kind="quiet" entries={entries} />
      {failed?.is === 'failed' && <TroubleLine trouble={failed.trouble} />}
      {editing && (
        <Dialog title={say('agenda.edit')} onClose={() => setEditing(false)}>
          <EditItemForm item={item} onDone={() => setEditing(false)} />
        </Dialog>
      )}
    </>
  );
}
