import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { Button } from '../../../web/control/button.tsx';
import { TroubleLine } from '../../../web/form/form.tsx';
import { Settling } from '../../../web/line/line.tsx';
import { Page } from '../../../web/shell/page.tsx';
import type { PersonRecord } from '../contract/shapes.ts';
import { BackTo, IssuedCard, type Issued } from './issued-card.tsx';
import style from './people.module.css';
import { personQuery } from './queries.ts';
import { say } from './say.ts';

const route = getRouteApi('/shell/people/$id/key');

/** A one-time code on paper: for coming in, or for a new password. It is shown here once and kept nowhere. */
export function KeyPage() {
  const { id } = route.useParams();
  const { for: purpose } = route.useSearch();
  const record = useQuery(personQuery(id, undefined));
  if (record.error && !record.data) throw record.error;
  if (!record.data) return <Settling label={say('person.loading')} />;
  return <Key key={id} person={record.data} forPassword={purpose === 'password'} />;
}

function Key({ person, forPassword }: { person: PersonRecord; forPassword: boolean }) {
  const [issued, setIssued] = useState<Issued | null>(null);
  const invite = useCommand('/api/person.invite');
  const reset = useCommand('/api/person.reset_access');
  const command = forPassword ? reset : invite;
  const gaps = { name: person.name };

  async function make() {
    const delivery = forPassword
      ? await reset.send({ id: person.id })
      : await invite.send({ id: person.id, route: 'printed' });
    if (delivery.ok) setIssued(delivery.answer);
  }

  if (issued?.code && issued.link) {
    return <IssuedCard person={person} issued={issued} forPassword={forPassword} />;
  }
  return (
    <Page title={say(forPassword ? 'key.title_password' : 'key.title', gaps)}>
      <div className={style.part}>
        <p>{say(forPassword ? 'key.text_password' : 'key.text', gaps)}</p>
        {issued && <p>{say('key.lost')}</p>}
        {command.state.is === 'failed' && <TroubleLine trouble={command.state.trouble} />}
        <div className={style.acts}>
          <Button kind="first" busy={command.busy} onClick={() => void make()}>
            {say('key.make')}
          </Button>
          <BackTo person={person} />
        </div>
      </div>
    </Page>
  );
}
