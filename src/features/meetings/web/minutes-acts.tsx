import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { Button } from '../../../web/control/button.tsx';
import { Dialog } from '../../../web/float/dialog.tsx';
import { TroubleLine } from '../../../web/form/form.tsx';
import { useAsOf } from '../../../web/shell/context.ts';
import type { Minutes } from '../contract/minutes.ts';
import { ConcludeForm } from './conclude-form.tsx';
import style from './meetings.module.css';
import { meetingQuery } from './queries.ts';
import { say } from './say.ts';
import { TellForm } from './tell-form.tsx';

/** What may be done with the minutes: conclude, sign these very words, tell those concerned. */
export function MinutesActs({ id, minutes }: { id: string; minutes: Minutes }) {
  const meeting = useQuery(meetingQuery(id, useAsOf())).data;
  const [open, setOpen] = useState<'conclude' | 'tell' | null>(null);
  const sign = useCommand('/api/meeting.sign');
  const close = () => setOpen(null);
  if (meeting === undefined) return null;
  const { can, told } = meeting;
  const { sign_as: part, content_hash: hash } = minutes;
  return (
    <div className={style.acts} role="group" aria-label={say('act.all')}>
      {can.conclude && (
        <Button
          kind={meeting.conclusion === null ? 'first' : 'plain'}
          onClick={() => setOpen('conclude')}
        >
          {say(meeting.conclusion === null ? 'conclude.verb' : 'conclude.change')}
        </Button>
      )}
      {can.sign && part !== null && (
        <Button
          kind={can.conclude && meeting.conclusion === null ? 'plain' : 'first'}
          busy={sign.busy}
          onClick={() => void sign.send({ id, content_hash: hash })}
        >
          {say(`sign.verb.${part}`)}
        </Button>
      )}
      {can.tell && <Button onClick={() => setOpen('tell')}>{say('tell.verb')}</Button>}
      {told > 0 && <span className={style.under}>{say('tell.told', { count: told })}</span>}
      {sign.state.is === 'failed' && <TroubleLine trouble={sign.state.trouble} />}
      {open === 'conclude' && (
        <Dialog title={say('conclude.title')} onClose={close}>
          <ConcludeForm meeting={meeting} onDone={close} />
        </Dialog>
      )}
      {open === 'tell' && (
        <Dialog title={say('tell.verb')} onClose={close}>
          <TellForm meeting={meeting} onDone={close} />
        </Dialog>
      )}
    </div>
  );
}
