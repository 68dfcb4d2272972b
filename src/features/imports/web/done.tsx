import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { Button, classes } from '../../../web/control/button.tsx';
import { Dialog } from '../../../web/float/dialog.tsx';
import { TroubleLine } from '../../../web/form/form.tsx';
import { Statement } from '../../../web/sentence/sentence.tsx';
import { Section } from '../../../web/shell/page.tsx';
import type { Effect, ImportRecord } from '../contract/shapes.ts';
import style from './imports.module.css';
import { placesOf } from './places.ts';
import { obstaclesQuery, TRUTHS, truthQuery, type Truth as Question } from './queries.ts';
import { say, sayAll } from './say.ts';

/** What an import did, what is now known of it, and the way back. */
export function Done({ record }: { record: ImportRecord }) {
  const { done } = record;
  if (done === null) return null;
  const isActions = record.register === 'action';
  return (
    <>
      <p>{sayEffect(done)}</p>
      <Section title={say(isActions ? 'truths.title' : 'truths.next')}>
        {isActions && TRUTHS.map((state) => <Truth key={state} id={record.id} state={state} />)}
        <p className={style.acts}>
          <Link to="/" className={classes('first')}>
            {say('truths.home')}
          </Link>
          <Link
            to={placesOf(record.register).all}
            search={isActions ? { import: record.id, state: 'all' } : { state: 'all' }}
            className={classes('plain')}
          >
            {isActions ? say('truths.all') : sayAll(record.register)}
          </Link>
          {done.people_as_written > 0 && (
            <Link to="/people" search={{ state: 'as_written' }} className={classes('quiet')}>
              {say('truths.people', { count: done.people_as_written })}
            </Link>
          )}
        </p>
      </Section>
      <Undo record={record} />
    </>
  );
}

function Truth({ id, state }: { id: string; state: Question }) {
  const truth = useQuery(truthQuery(id, state));
  const count = truth.data?.total ?? 0;
  if (count === 0) return null;
  return (
    <Statement>
      <Link to="/actions" search={{ import: id, state }}>
        {say(`truths.${state}`, { count })}
      </Link>
    </Statement>
  );
}

/** What was written, as sentences. */
export function sayEffect(effect: Effect): string {
  const sentences = [
    say('effect.created', { count: effect.created }),
    effect.changed > 0 && say('effect.changed', { count: effect.changed }),
    effect.unchanged > 0 && say('effect.unchanged', { count: effect.unchanged }),
    effect.skipped > 0 && say('effect.skipped', { count: effect.skipped }),
    effect.left_out > 0 && say('effect.left_out', { count: effect.left_out }),
    effect.people_known > 0 && say('effect.people_known', { count: effect.people_known }),
    effect.people_as_written > 0 &&
      say('effect.people_as_written', { count: effect.people_as_written }),
  ];
  return sentences.filter((sentence) => sentence !== false).join(' ');
}

function Undo({ record }: { record: ImportRecord }) {
  const undo = useCommand('/api/import.undo');
  const [asking, setAsking] = useState(false);
  if (!record.can.undo) return null;
  async function send() {
    setAsking(false);
    await undo.send({ id: record.id, version: record.version });
  }
  return (
    <Section title={say('undo.title')}>
      <p>{say('undo.words')}</p>
      <p>
        <Button kind="loss" busy={undo.busy} onClick={() => setAsking(true)}>
          {say('undo.verb')}
        </Button>
      </p>
      {undo.state.is === 'failed' && (
        <>
          <TroubleLine trouble={undo.state.trouble} />
          <Obstacles record={record} />
        </>
      )}
      {asking && (
        <Dialog title={say('undo.sure')} onClose={() => setAsking(false)}>
          <p>{say('undo.sure_words')}</p>
          <p className={style.acts}>
            <Button kind="loss" onClick={() => void send()}>
              {say('undo.verb')}
            </Button>
            <Button onClick={() => setAsking(false)}>{say('take.back')}</Button>
          </p>
        </Dialog>
      )}
    </Section>
  );
}

function Obstacles({ record }: { record: ImportRecord }) {
  const obstacles = useQuery(obstaclesQuery(record.id)).data;
  if (obstacles === undefined || obstacles.total === 0) return null;
  return (
    <ul className={style.reasons}>
      {obstacles.rows.map((row) => (
        <li key={row.id}>
          <Link to={placesOf(record.register).one} params={{ id: row.id }}>
            {row.reference} {row.title}
          </Link>{' '}
          {say(`undo.${row.why}`)}
        </li>
      ))}
    </ul>
  );
}
