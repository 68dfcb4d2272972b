import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { Button } from '../../../web/control/button.tsx';
import { Dialog } from '../../../web/float/dialog.tsx';
import { TextArea } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useDraft } from '../../../web/form/use-draft.ts';
import { sayDay } from '../../../web/i18n/format.ts';
import { Settling } from '../../../web/line/line.tsx';
import { useAsOf } from '../../../web/shell/context.ts';
import { NotYet } from '../../../web/shell/not-yet.tsx';
import { Page, Section } from '../../../web/shell/page.tsx';
import type { Visit } from '../contract/shapes.ts';
import style from './leadership.module.css';
import { visitQuery } from './queries.ts';
import { say } from './say.ts';
import { sayVisit } from './visits-page.tsx';

const route = getRouteApi('/shell/visits/$id');

/** One visit: what the team raised, and what it was told. */
export function VisitPage() {
  const { id } = route.useParams();
  const asOf = useAsOf();
  const found = useQuery(visitQuery(id, asOf));
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
  const visit = found.data;
  return (
    <Page title={sayVisit(visit)}>
      {visit.note !== '' && <p className={style.text}>{visit.note}</p>}
      <Section title={say('visit.points')}>
        {visit.points.length === 0 && <p>{say('visit.raised', { count: 0 })}</p>}
        <ul role="list" className={style.entries}>
          {visit.points.map((point) => (
            <li key={point.id}>
              <OnePoint point={point} can={visit.can.reply} />
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}

type Point = Visit['points'][number];

function OnePoint({ point, can }: { point: Point; can: boolean }) {
  const [open, setOpen] = useState(false);
  const { text, reply, replied_by: by, replied_on: on, reply_by: until } = point;
  return (
    <>
      <p className={style.text}>{text}</p>
      {on === null ? (
        <span className={style.aside}>{say('visit.reply_by', { day: sayDay(until) })}</span>
      ) : (
        <>
          <span className={style.aside}>
            {say('visit.answered', { who: by?.name ?? say('somebody'), day: sayDay(on) })}
          </span>
          <p className={style.text}>{reply}</p>
        </>
      )}
      {on === null && can && (
        <Button kind="plain" onClick={() => setOpen(true)}>
          {say('visit.reply')}
        </Button>
      )}
      {open && (
        <Dialog title={say('visit.reply')} onClose={() => setOpen(false)}>
          <ReplyForm point={point} onDone={() => setOpen(false)} />
        </Dialog>
      )}
    </>
  );
}

function ReplyForm({ point: { id, text }, onDone }: { point: Point; onDone: () => void }) {
  const [reply, setReply, forget] = useDraft(`visit.${id}.reply`, '');
  const [missing, setMissing] = useState(false);
  const command = useCommand('/api/visit.reply');

  async function send() {
    setMissing(reply.trim() === '');
    if (reply.trim() === '') return;
    const delivery = await command.send({ point_id: id, reply: reply.trim() });
    if (!delivery.ok) return;
    forget();
    onDone();
  }

  return (
    <Form label={say('visit.reply')} onSend={() => void send()} errors={missing}>
      <p className={style.text}>{text}</p>
      <TextArea
        label={say('visit.reply')}
        rows={3}
        value={reply}
        onText={setReply}
        error={missing ? say('visit.reply_needed') : undefined}
      />
      <FormEnd verb={say('visit.reply')} state={command.state} onCancel={onDone} />
    </Form>
  );
}
