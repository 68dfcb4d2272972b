import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { Trouble } from '../../../web/api/trouble.ts';
import { sayTrouble } from '../../../web/api/trouble.ts';
import { Button, classes } from '../../../web/control/button.tsx';
import { Page } from '../../../web/shell/page.tsx';
import style from './home.module.css';
import { say } from './say.ts';

/** What was taken down, and under which number; why the picture did not get through, if it did not. */
export type Receipt = {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly fileTrouble: Trouble | null;
};

/** The confirmation: the receipt, and what happens next. */
export function Sent({
  receipt,
  hears,
  again,
}: {
  receipt: Receipt;
  hears: string;
  again: () => void;
}) {
  const words = useRef<HTMLDivElement>(null);
  useEffect(() => words.current?.focus(), []);
  return (
    <Page title={say('sent.title')} lead>
      <div role="status" tabIndex={-1} ref={words} className={style.sent}>
        <p>
          {say('sent.receipt', { reference: receipt.reference })}{' '}
          <Link to="/actions/$id" params={{ id: receipt.id }}>
            {receipt.title}
          </Link>
        </p>
        <p>{hears}</p>
        <p>{say('sent.next')}</p>
        {receipt.fileTrouble && (
          <p role="alert">
            {say('sent.no_file')} {sayTrouble(receipt.fileTrouble)}
          </p>
        )}
      </div>
      <p className={style.steps}>
        <Link to="/answers" className={classes('first')}>
          {say('staff.answers')}
        </Link>
        <Button onClick={again}>{say('sent.again')}</Button>
      </p>
    </Page>
  );
}
