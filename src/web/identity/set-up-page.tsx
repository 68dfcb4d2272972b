import { useState } from 'react';
import { SelectField, TextField } from '../form/field.tsx';
import { Form, FormEnd } from '../form/form.tsx';
import { identity } from './client.ts';
import { codeOfLink } from './code.ts';
import { enter } from './enter.ts';
import { PasswordField } from './password-field.tsx';
import { PublicPage } from './public-page.tsx';
import { say } from './say.ts';
import { useAct } from './use-act.ts';

const zones = Intl.supportedValuesOf('timeZone').map(
  (zone) => [zone, zone.replaceAll('_', ' ')] as const,
);

/** The first person makes the firm and the first account, with the link printed at the first start. */
export function SetUpPage() {
  const [code] = useState(codeOfLink);
  const [firm, setFirm] = useState('');
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [timeZone, setTimeZone] = useState(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
  const { state, run, fail } = useAct();

  async function send() {
    if ([firm, name, email, password].some((text) => text.trim() === '')) {
      return fail('identity.nothing_typed');
    }
    const wish = {
      code,
      firm: firm.trim(),
      name: name.trim(),
      email: email.trim(),
      password,
      timeZone,
    };
    const delivery = await run(() => identity.setUp(wish));
    if (delivery?.ok) enter('/', delivery.answer.unfinished);
  }

  return (
    <PublicPage title={say('set_up.title')} intro={say('set_up.intro')}>
      <Form label={say('set_up.title')} onSend={() => void send()}>
        <TextField
          label={say('set_up.firm')}
          value={firm}
          onText={setFirm}
          autoComplete="organization"
        />
        <TextField label={say('set_up.name')} value={name} onText={setName} autoComplete="name" />
        <TextField
          label={say('set_up.email')}
          type="email"
          value={email}
          onText={setEmail}
          autoComplete="username"
        />
        <PasswordField
          label={say('set_up.password')}
          hint={say('password.hint')}
          value={password}
          onText={setPassword}
          autoComplete="new-password"
        />
        <SelectField
          label={say('set_up.zone')}
          hint={say('set_up.zone_hint')}
          value={timeZone}
          onText={setTimeZone}
          choices={
            zones.some(([zone]) => zone === timeZone) ? zones : [[timeZone, timeZone], ...zones]
          }
        />
        <FormEnd verb={say('set_up.verb')} state={state} keeps={false} />
      </Form>
    </PublicPage>
  );
}
