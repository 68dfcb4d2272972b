import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { Button } from '../../../web/control/button.tsx';
import type { Choice } from '../../../web/form/choose.tsx';
import { Form, FormEnd, TroubleLine } from '../../../web/form/form.tsx';
import { Lead } from '../../../web/line/line.tsx';
import { Page, Section } from '../../../web/shell/page.tsx';
import type { PersonRecord } from '../contract/shapes.ts';
import { PersonField } from './person-picker.tsx';
import { Owned } from './person-owned.tsx';
import style from './people.module.css';
import { say } from './say.ts';

/** A name as it stood in an imported list: whose it is, is for somebody here to say. */
export function WrittenName({ person }: { person: PersonRecord }) {
  return (
    <Page title={person.name}>
      <div className={style.lead}>
        <Lead>
          <p className={style.says}>{say('written.says')}</p>
        </Lead>
      </div>
      <Section title={say('person.owned')}>
        <Owned person={person} />
      </Section>
      {person.can.edit && (
        <>
          <Section title={say('written.known')}>
            <Match person={person} />
          </Section>
          <Section title={say('written.new')}>
            <Recognise person={person} />
          </Section>
        </>
      )}
    </Page>
  );
}

function Match({ person }: { person: PersonRecord }) {
  const navigate = useNavigate();
  const [into, setInto] = useState<Choice | null>(null);
  const [missing, setMissing] = useState(false);
  const command = useCommand('/api/person.merge');

  async function send() {
    setMissing(into === null);
    if (into === null) return;
    const { id, version } = person;
    const delivery = await command.send({ id, version, into_id: into.id });
    if (delivery.ok) void navigate({ to: '/people/$id', params: { id: into.id } });
  }

  return (
    <Form label={say('written.known')} onSend={() => void send()} errors={missing}>
      <p>{say('written.known_text')}</p>
      <PersonField
        label={say('written.who')}
        everyone
        chosen={into}
        onChoose={setInto}
        error={missing ? say('form.who_needed') : undefined}
      />
      <FormEnd verb={say('written.match')} state={command.state} keeps={false} />
    </Form>
  );
}

function Recognise({ person }: { person: PersonRecord }) {
  const command = useCommand('/api/person.recognise');
  const { id, version } = person;
  return (
    <div className={style.part}>
      <p>{say('written.new_text')}</p>
      <Button
        busy={command.busy}
        onClick={() =>
          void command.send({
            id,
            version,
            roles: [{ role: 'staff', ends_on: null, scope: '' }],
          })
        }
      >
        {say('written.recognise')}
      </Button>
      {command.state.is === 'failed' && <TroubleLine trouble={command.state.trouble} />}
    </div>
  );
}
