import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { Button, classes } from '../../../web/control/button.tsx';
import { Dialog } from '../../../web/float/dialog.tsx';
import { Form, FormEnd, TroubleLine } from '../../../web/form/form.tsx';
import { sayInstant } from '../../../web/i18n/format.ts';
import type { PersonRecord } from '../contract/shapes.ts';
import style from './people.module.css';
import { accessQuery } from './queries.ts';
import { say } from './say.ts';

/** How somebody stands at the door, and what can be done about it. */
export function Access({ person }: { person: PersonRecord }) {
  const access = useQuery(accessQuery());
  if (!access.data) return <p className="quiet">{say('access.loading')}</p>;
  const own = access.data.rows.find((row) => row.person_id === person.id);
  if (own?.state === 'account') return <HasAccount person={person} />;
  if (own?.state === 'invited') return <Invited person={person} until={own.expires_at} />;
  return (
    <div className={style.part}>
      <p>{say('access.none', { name: person.name })}</p>
      <Ways person={person} />
    </div>
  );
}

/** By mail where there is an address, on paper for everybody. */
function Ways({ person }: { person: PersonRecord }) {
  const mail = useCommand('/api/person.invite');
  return (
    <>
      <div className={style.acts}>
        <Link to="/people/$id/key" params={{ id: person.id }} className={classes()}>
          {say('access.print')}
        </Link>
        {person.email !== null && (
          <Button busy={mail.busy} onClick={() => void mail.send({ id: person.id, route: 'mail' })}>
            {say('access.mail', { address: person.email })}
          </Button>
        )}
      </div>
      {mail.state.is === 'failed' && <TroubleLine trouble={mail.state.trouble} />}
    </>
  );
}

function Invited({ person, until }: { person: PersonRecord; until: string | null }) {
  const withdraw = useCommand('/api/person.withdraw_invitation');
  const day = until === null ? '' : sayInstant(new Date(until));
  return (
    <div className={style.part}>
      <p>{say('access.invited', { name: person.name, until: day })}</p>
      <p className="quiet">{say('access.again')}</p>
      <Ways person={person} />
      <Button busy={withdraw.busy} onClick={() => void withdraw.send({ id: person.id })}>
        {say('access.withdraw')}
      </Button>
      {withdraw.state.is === 'failed' && <TroubleLine trouble={withdraw.state.trouble} />}
    </div>
  );
}

function HasAccount({ person }: { person: PersonRecord }) {
  const [open, setOpen] = useState(false);
  const command = useCommand('/api/person.remove_second_factor');
  async function send() {
    const delivery = await command.send({ id: person.id });
    if (delivery.ok) setOpen(false);
  }
  return (
    <div className={style.part}>
      <p>{say('access.account', { name: person.name })}</p>
      <div className={style.acts}>
        <Link
          to="/people/$id/key"
          params={{ id: person.id }}
          search={{ for: 'password' }}
          className={classes()}
        >
          {say('access.reset')}
        </Link>
        <Button onClick={() => setOpen(true)}>{say('access.second_step')}</Button>
      </div>
      {open && (
        <Dialog title={say('access.second_step')} onClose={() => setOpen(false)}>
          <Form label={say('access.second_step')} onSend={() => void send()}>
            <p>{say('access.second_step_text', { name: person.name })}</p>
            <FormEnd
              verb={say('access.second_step_verb')}
              kind="loss"
              keeps={false}
              state={command.state}
              onCancel={() => setOpen(false)}
            />
          </Form>
        </Dialog>
      )}
    </div>
  );
}
