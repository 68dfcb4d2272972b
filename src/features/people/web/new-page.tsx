import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { SelectField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { Rich } from '../../../web/i18n/rich.tsx';
import { Page } from '../../../web/shell/page.tsx';
import { blank, PersonFields, wordsOf } from './person-fields.tsx';
import { say } from './say.ts';
import { sayRole } from './say-role.ts';

const LEVELS = ['staff', 'line_manager', 'top_management'] as const;

/** Adding one person. Coming in is a step of its own, because many never need to sign in. */
export function NewPage() {
  const navigate = useNavigate();
  const [typed, setTyped] = useState(blank);
  const [level, setLevel] = useState<(typeof LEVELS)[number]>('staff');
  const [missing, setMissing] = useState(false);
  const command = useCommand('/api/person.create');

  async function send() {
    setMissing(typed.name.trim() === '');
    if (typed.name.trim() === '') return;
    const delivery = await command.send({
      ...wordsOf(typed),
      roles: [{ role: level, ends_on: null, scope: '' }],
    });
    if (delivery.ok) void navigate({ to: '/people/$id', params: { id: delivery.answer.id } });
  }

  return (
    <Page title={say('new.title')} intro={say('new.intro')}>
      <Form label={say('new.title')} onSend={() => void send()} errors={missing}>
        <PersonFields typed={typed} onType={setTyped} missing={missing} />
        <SelectField
          label={say('field.level')}
          hint={say(`role_means.${level}`)}
          value={level}
          onText={(wanted) => setLevel(LEVELS.find((one) => one === wanted) ?? 'staff')}
          choices={LEVELS.map((one) => [one, sayRole(one)] as const)}
        />
        <FormEnd verb={say('new.verb')} state={command.state} />
      </Form>
      <p className="quiet">
        <Rich text={say('new.auditor')} parts={{ invite: toInvitation }} />
      </p>
    </Page>
  );
}

function toInvitation(text: string) {
  return <Link to="/people/invite-auditor">{text}</Link>;
}
