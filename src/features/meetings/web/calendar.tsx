import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { Button } from '../../../web/control/button.tsx';
import { TroubleLine } from '../../../web/form/form.tsx';
import { sayInstant } from '../../../web/i18n/format.ts';
import { Section } from '../../../web/shell/page.tsx';
import style from './meetings.module.css';
import { feedQuery } from './queries.ts';
import { say } from './say.ts';

/** An address for the reader's own calendar. It is a secret: whoever has it sees when they meet. */
export function CalendarSection() {
  const feed = useQuery(feedQuery()).data;
  const [address, setAddress] = useState<string | null>(null);
  const open = useCommand('/api/calendar_feed.open');
  const revoke = useCommand('/api/calendar_feed.revoke');
  if (feed === undefined) return null;
  const failed = [open, revoke].map(({ state }) => state).find(({ is }) => is === 'failed');

  async function show() {
    const delivery = await open.send({});
    const path = delivery.ok ? delivery.answer.path : null;
    if (path !== null) setAddress(`${location.origin}${path}`);
  }
  async function end() {
    if ((await revoke.send({})).ok) setAddress(null);
  }

  return (
    <Section title={say('calendar.title')}>
      <p>
        {feed.open && feed.made_at !== null
          ? say('calendar.open', { when: sayInstant(new Date(feed.made_at)) })
          : say('calendar.none')}
      </p>
      {address !== null && (
        <>
          <p>{say('calendar.once')}</p>
          <p className={style.hash}>{address}</p>
        </>
      )}
      <div className={style.acts}>
        <Button busy={open.busy} onClick={() => void show()}>
          {say(feed.open ? 'calendar.again' : 'calendar.make')}
        </Button>
        {feed.open && (
          <Button kind="loss" busy={revoke.busy} onClick={() => void end()}>
            {say('calendar.revoke')}
          </Button>
        )}
      </div>
      {failed?.is === 'failed' && <TroubleLine trouble={failed.trouble} />}
    </Section>
  );
}
