import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { Button, classes } from '../../../web/control/button.tsx';
import { Download } from '../../../web/control/download.tsx';
import { Dialog } from '../../../web/float/dialog.tsx';
import { TroubleLine } from '../../../web/form/form.tsx';
import { sayDay } from '../../../web/i18n/format.ts';
import { Settling } from '../../../web/line/line.tsx';
import { Empty } from '../../../web/sentence/sentence.tsx';
import { useAsOf } from '../../../web/shell/context.ts';
import { OnlyHere } from '../../../web/shell/only-here.tsx';
import { Page, Section } from '../../../web/shell/page.tsx';
import { SHEETS } from '../contract/kinds.ts';
import type { HandlerRow, PosterRow } from '../contract/shapes.ts';
import { NameHandlerForm, PosterForm } from './keep-forms.tsx';
import style from './letterbox.module.css';
import { letterboxQuery } from './queries.ts';
import { say } from './say.ts';

/** Where posters hang, and who opens what is sealed. */
export function LetterboxPage() {
  const asOf = useAsOf();
  const letterbox = useQuery(letterboxQuery(asOf));
  const [open, setOpen] = useState<'poster' | 'handler' | null>(null);
  if (letterbox.error && !letterbox.data) throw letterbox.error;
  if (!letterbox.data) return <Settling label={say('loading')} />;
  const { posters, handlers, can } = letterbox.data;
  const close = () => setOpen(null);
  return (
    <Page title={say('title')} intro={say('intro')}>
      <Section
        title={say('posters.title')}
        aside={can.keep && <Button onClick={() => setOpen('poster')}>{say('posters.make')}</Button>}
      >
        {can.keep && <OnlyHere />}
        {posters.length === 0 ? (
          <Empty>{say('posters.none')}</Empty>
        ) : (
          <ul role="list" className={style.rows}>
            {posters.map((poster) => (
              <PosterItem key={poster.id} poster={poster} mayKeep={can.keep} />
            ))}
          </ul>
        )}
      </Section>
      <Section
        title={say('handlers.title')}
        aside={
          can.keep && <Button onClick={() => setOpen('handler')}>{say('handlers.name')}</Button>
        }
      >
        <p>{say('handlers.intro')}</p>
        {handlers.length === 0 ? (
          <Empty>{say('handlers.none')}</Empty>
        ) : (
          <ul role="list" className={style.rows}>
            {handlers.map((handler) => (
              <HandlerItem key={handler.id} handler={handler} mayKeep={can.keep} />
            ))}
          </ul>
        )}
        <p>
          <Link to="/letters">{say('handlers.own')}</Link>
        </p>
      </Section>
      {open === 'poster' && (
        <Dialog title={say('posters.make')} onClose={close}>
          <PosterForm onDone={close} />
        </Dialog>
      )}
      {open === 'handler' && (
        <Dialog title={say('handlers.name')} onClose={close}>
          <NameHandlerForm onDone={close} />
        </Dialog>
      )}
    </Page>
  );
}

function PosterItem({ poster, mayKeep }: { poster: PosterRow; mayKeep: boolean }) {
  const { id, version, place, people, code, made_on: made, revoked_on: revoked } = poster;
  const command = useCommand('/api/poster.revoke');
  const about = [
    people === null ? say('posters.uncounted') : say('posters.people', { count: people }),
    say('posters.made', { day: sayDay(made) }),
    revoked === null ? null : say('posters.revoked', { day: sayDay(revoked) }),
  ];
  return (
    <li>
      <p className={style.name}>{place.name}</p>
      <p className={style.quiet}>
        <span className={style.code}>{code}</span> · {about.filter(Boolean).join(' · ')}
      </p>
      {mayKeep && revoked === null && (
        <div className={style.acts}>
          {SHEETS.map((sheet) => (
            <Download
              key={sheet}
              path={`/api/posters/${id}/poster.pdf?sheet=${sheet}`}
              name={`${place.name}.pdf`}
            >
              {say(`posters.print_${sheet}`)}
              <span className={style.unseen}> {place.name}</span>
            </Download>
          ))}
          <a
            className={classes('plain')}
            href={`/box/#${code}.shared`}
            target="_blank"
            rel="noreferrer"
          >
            {say('posters.shared')}
            <span className={style.unseen}> {place.name}</span>
          </a>
          <Button busy={command.busy} onClick={() => void command.send({ id, version })}>
            {say('posters.revoke')}
            <span className={style.unseen}> {place.name}</span>
          </Button>
        </div>
      )}
      {command.state.is === 'failed' && <TroubleLine trouble={command.state.trouble} />}
    </li>
  );
}

function HandlerItem({ handler, mayKeep }: { handler: HandlerRow; mayKeep: boolean }) {
  const { id, version, person, named_on: named, has_key: hasKey, retired_on: retired } = handler;
  const command = useCommand('/api/handler.retire');
  const about =
    retired !== null
      ? say('handlers.retired', { day: sayDay(retired) })
      : say(hasKey ? 'handlers.ready' : 'handlers.no_key', { day: sayDay(named) });
  return (
    <li>
      <p className={style.name}>{person.name}</p>
      <p className={style.quiet}>{about}</p>
      {mayKeep && retired === null && (
        <div className={style.acts}>
          <Button busy={command.busy} onClick={() => void command.send({ id, version })}>
            {say('handlers.retire')}
            <span className={style.unseen}> {person.name}</span>
          </Button>
        </div>
      )}
      {command.state.is === 'failed' && <TroubleLine trouble={command.state.trouble} />}
    </li>
  );
}
