import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { dayOrNull } from '../../../lib/day.ts';
import { useCommand } from '../../../web/api/use-command.ts';
import { SelectField, TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useSession } from '../../../web/session/session.ts';
import { Page } from '../../../web/shell/page.tsx';
import { IssuedCard, type Issued } from './issued-card.tsx';
import { blankOutside, lacksPlace, OutsideFields, partOf } from './outside-fields.tsx';
import style from './people.module.css';
import { say } from './say.ts';

const ROUTES = ['printed', 'mail'] as const;
type Route = (typeof ROUTES)[number];

/** Lets an auditor from outside in with one form; a printed code is shown in its place, once. */
export function InviteAuditorPage() {
  const navigate = useNavigate();
  const [shown, setShown] = useState<{ id: string; name: string; issued: Issued } | null>(null);
  if (shown !== null)
    return <IssuedCard person={shown} issued={shown.issued} forPassword={false} />;
  return (
    <Page title={say('auditor.title')} intro={say('auditor.intro')}>
      <InviteForm
        onInvited={(answer, name) => {
          if (answer.code !== null) setShown({ id: answer.id, name, issued: answer });
          else void navigate({ to: '/people/$id', params: { id: answer.id } });
        }}
      />
    </Page>
  );
}

type Answer = Issued & { id: string };

function InviteForm({ onInvited }: { onInvited: (answer: Answer, name: string) => void }) {
  const { today } = useSession();
  const [typed, setTyped] = useState({ name: '', email: '', from: today as string, to: '' });
  const [route, setRoute] = useState<Route>('printed');
  const [outside, setOutside] = useState(blankOutside);
  const [missing, setMissing] = useState(false);
  const command = useCommand('/api/person.invite_auditor');
  const type = (more: Partial<typeof typed>) => setTyped({ ...typed, ...more });
  const name = typed.name.trim();
  const email = typed.email.trim();
  const last = dayOrNull(typed.to);
  const lacksAddress = route === 'mail' && email === '';

  async function send() {
    const lacks = name === '' || lacksAddress || outside.scope.trim() === '' || lacksPlace(outside);
    setMissing(lacks || last === null);
    if (lacks || last === null) return;
    const first = dayOrNull(typed.from);
    const delivery = await command.send({
      name,
      email: email === '' ? null : email,
      route,
      ...partOf(outside),
      ...(first !== null && { starts_on: first }),
      ends_on: last,
    });
    if (delivery.ok) onInvited(delivery.answer, name);
  }

  return (
    <Form label={say('auditor.title')} onSend={() => void send()} errors={missing}>
      <TextField
        label={say('field.name')}
        value={typed.name}
        onText={(text) => type({ name: text })}
        autoComplete="off"
        error={missing && name === '' ? say('form.name_needed') : undefined}
      />
      <SelectField
        label={say('auditor.route')}
        hint={say(`auditor.route_${route}_means`)}
        value={route}
        onText={(wanted) => setRoute(ROUTES.find((one) => one === wanted) ?? 'printed')}
        choices={ROUTES.map((one) => [one, say(`auditor.route_${one}`)] as const)}
      />
      {route === 'mail' && (
        <TextField
          label={say('field.email')}
          type="email"
          value={typed.email}
          onText={(text) => type({ email: text })}
          autoComplete="off"
          error={missing && lacksAddress ? say('auditor.email_needed') : undefined}
        />
      )}
      <OutsideFields typed={outside} onType={setOutside} missing={missing} />
      <div className={style.two}>
        <TextField
          label={say('roles.first_day')}
          hint={say('auditor.first_day_hint')}
          type="date"
          value={typed.from}
          onText={(from) => type({ from })}
        />
        <TextField
          label={say('roles.last_day')}
          hint={say('auditor.last_day_hint')}
          type="date"
          value={typed.to}
          onText={(to) => type({ to })}
          error={missing && last === null ? say('auditor.last_day_needed') : undefined}
        />
      </div>
      <FormEnd verb={say('auditor.verb')} state={command.state} />
    </Form>
  );
}
