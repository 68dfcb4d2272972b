import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { Day } from '../../../lib/day.ts';
import { sayTrouble, type Trouble } from '../../../web/api/trouble.ts';
import { Button, classes } from '../../../web/control/button.tsx';
import { sayDay } from '../../../web/i18n/format.ts';
import { Page } from '../../../web/shell/page.tsx';
import { say } from './say.ts';
import style from './voice.module.css';

/** What was taken down, under which number, and by when one hears. */
export type Receipt = {
  readonly id: string;
  readonly reference: string;
  /** Null for a thanks. */
  readonly promised: Day | null;
  /** Of a thanks: whether it stands with what somebody said. */
  readonly tied: boolean;
  readonly forTwo: boolean;
  readonly trouble: Trouble | null;
};

/** The confirmation: the receipt, and what happens next. */
export function Sent({ receipt, again }: { receipt: Receipt; again: () => void }) {
  const { id, reference, promised, tied, forTwo, trouble } = receipt;
  const words = useRef<HTMLDivElement>(null);
  useEffect(() => words.current?.focus(), []);
  const promise =
    promised === null
      ? say(tied ? 'sent.thanks' : 'sent.thanks_alone')
      : say(forTwo ? 'sent.promise_private' : 'sent.promise', { day: sayDay(promised) });
  return (
    <Page title={say('sent.title')} lead>
      <div role="status" tabIndex={-1} ref={words} className={style.sent}>
        <p>
          {say('sent.receipt', { reference })}{' '}
          <Link to="/voice/$id" params={{ id }}>
            {say('sent.see')}
          </Link>
        </p>
        <p>{promise}</p>
        {promised !== null && <p>{say('sent.where')}</p>}
        {trouble && (
          <p role="alert">
            {say('sent.no_picture')} {sayTrouble(trouble)}
          </p>
        )}
      </div>
      <p className={style.acts}>
        <Link to="/answers" className={classes('first')}>
          {say('sent.answers')}
        </Link>
        <Button onClick={again}>{say('sent.again')}</Button>
      </p>
    </Page>
  );
}
