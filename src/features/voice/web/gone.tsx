import { useCommand } from '../../../web/api/use-command.ts';
import { Button } from '../../../web/control/button.tsx';
import { TroubleLine } from '../../../web/form/form.tsx';
import { sayDay } from '../../../web/i18n/format.ts';
import type { ItemRecord } from '../contract/record.ts';
import { say } from './say.ts';
import style from './voice.module.css';

/** "Is it gone?": asked of whoever raised a barrier, and of nobody else. */
export function Gone({ item }: { item: ItemRecord }) {
  const { id, version, can, asked_gone_on: asked, gone_until: until, gone } = item;
  const command = useCommand('/api/voice.say_gone');
  const answer = (isGone: boolean) => void command.send({ id, version, gone: isGone });
  if (can.say_gone && until !== null) {
    return (
      <section className={style.question} aria-label={say('item.gone_question')}>
        <h2>{say('item.gone_question')}</h2>
        <p>{say('item.gone_until', { day: sayDay(until) })}</p>
        {command.state.is === 'failed' && <TroubleLine trouble={command.state.trouble} />}
        <p className={style.acts}>
          <Button kind="first" busy={command.busy} onClick={() => answer(true)}>
            {say('item.gone_yes')}
          </Button>
          <Button busy={command.busy} onClick={() => answer(false)}>
            {say('item.gone_no')}
          </Button>
        </p>
      </section>
    );
  }
  if (asked !== null && until !== null) {
    return <p>{say('item.gone_waiting', { day: sayDay(asked), until: sayDay(until) })}</p>;
  }
  return gone === false && item.closed_on === null ? <p>{say('item.gone_not')}</p> : null;
}
