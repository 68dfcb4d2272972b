import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { Button } from '../../../web/control/button.tsx';
import { Download } from '../../../web/control/download.tsx';
import { Dialog } from '../../../web/float/dialog.tsx';
import { SaveLine, TroubleLine } from '../../../web/form/form.tsx';
import { sayDay, sayInstant } from '../../../web/i18n/format.ts';
import { Settling } from '../../../web/line/line.tsx';
import { Empty } from '../../../web/sentence/sentence.tsx';
import { useAsOf } from '../../../web/shell/context.ts';
import { Page, Section } from '../../../web/shell/page.tsx';
import type { Pack } from '../contract/pack.ts';
import type { MeetingRecord } from '../contract/record.ts';
import { InputForm } from './input-form.tsx';
import style from './meetings.module.css';
import { Panel } from './panels.tsx';
import { meetingQuery, packQuery } from './queries.ts';
import { say } from './say.ts';

const route = getRouteApi('/shell/meetings/$id/pack');

/** What is read before the meeting: each input with the facts, frozen on the day it is sent out. */
export function PackPage() {
  const { id } = route.useParams();
  const asOf = useAsOf();
  const pack = useQuery(packQuery(id, asOf));
  const meeting = useQuery(meetingQuery(id, asOf));
  const error = pack.error ?? meeting.error;
  if (error && (!pack.data || !meeting.data)) throw error;
  if (!pack.data || !meeting.data) return <Settling label={say('loading')} />;
  return <Whole pack={pack.data} meeting={meeting.data} />;
}

function Whole({ pack, meeting }: { pack: Pack; meeting: MeetingRecord }) {
  const { content, frozen } = pack;
  const { id, name, can, state } = meeting;
  const asOf = useAsOf();
  return (
    <Page
      title={say('pack.title', { name })}
      intro={
        frozen === null
          ? say('pack.live', { day: sayDay(content.as_of) })
          : say('pack.frozen', {
              when: sayInstant(new Date(frozen.at)),
              who: frozen.by?.name ?? say('nobody'),
            })
      }
      actions={
        <>
          <Download path={`/api/meetings/${id}/pack.pdf`} asOf={asOf} name={`${name}.pdf`}>
            {say('pack.pdf')}
          </Download>
          <Link to="/meetings/$id" params={{ id }}>
            {say('pack.back')}
          </Link>
        </>
      }
    >
      {(can.freeze_pack || can.say_input) && state !== 'held' && (
        <PackActs meeting={meeting} frozen={frozen !== null} />
      )}
      <Section title={say('agenda.title')}>
        <ol className={style.agenda}>
          {content.agenda.map(({ id: item, title, minutes, presenter }) => (
            <li key={item}>
              {title}
              <span className={style.by}>
                {[say('item.minutes', { count: minutes }), presenter].filter(Boolean).join(', ')}
              </span>
            </li>
          ))}
        </ol>
      </Section>
      <Section title={say('pack.inputs')}>
        {content.panels.length === 0 && <Empty>{say('pack.no_inputs')}</Empty>}
        {content.panels.map((panel) => (
          <Panel key={panel.input} meetingId={id} panel={panel} />
        ))}
      </Section>
      {frozen !== null && (
        <p className={style.hash}>
          {say('checkpoint', {
            size: frozen.checkpoint.size,
            root: frozen.checkpoint.root.slice(0, 16),
          })}
        </p>
      )}
    </Page>
  );
}

function PackActs({ meeting, frozen }: { meeting: MeetingRecord; frozen: boolean }) {
  const [writing, setWriting] = useState(false);
  const freeze = useCommand('/api/meeting.freeze_pack');
  const close = () => setWriting(false);
  return (
    <div className={style.acts}>
      {meeting.can.freeze_pack && (
        <Button busy={freeze.busy} onClick={() => void freeze.send({ id: meeting.id })}>
          {say(frozen ? 'pack.freeze_again' : 'pack.freeze')}
        </Button>
      )}
      {meeting.can.say_input && <Button onClick={() => setWriting(true)}>{say('pack.say')}</Button>}
      {freeze.state.is === 'failed' ? (
        <TroubleLine trouble={freeze.state.trouble} />
      ) : (
        <SaveLine state={freeze.state} />
      )}
      {writing && (
        <Dialog title={say('pack.say')} onClose={close}>
          <InputForm meetingId={meeting.id} onDone={close} />
        </Dialog>
      )}
    </div>
  );
}
