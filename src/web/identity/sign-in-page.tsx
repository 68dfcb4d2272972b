import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../control/button.tsx';
import { CheckField, TextField } from '../form/field.tsx';
import { Form, FormEnd } from '../form/form.tsx';
import { identity, signIn, type DeviceOf } from './client.ts';
import { enter } from './enter.ts';
import { OwnDeviceField } from './own-device-field.tsx';
import { passkeysPossible, signInWithPasskey } from './passkey.ts';
import { PasswordField } from './password-field.tsx';
import { PublicPage } from './public-page.tsx';
import { say } from './say.ts';
import { useAct } from './use-act.ts';

/** The door. */
export function SignInPage() {
  const { to } = useSearch({ strict: false }) as { to?: string };
  const navigate = useNavigate();
  const door = useQuery({ queryKey: ['identity', 'door'], queryFn: identity.door }).data;
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [device, setDevice] = useState<DeviceOf>('unsaid');
  const { state, run, fail, busy } = useAct();

  async function send() {
    if (name.trim() === '' || password === '') return fail('identity.nothing_typed');
    const delivery = await run(() => signIn(name, password, device));
    if (!delivery?.ok) return;
    if (delivery.answer.secondStep)
      await navigate({
        to: '/second-step',
        search: { ...(to && { to }), ...(device === 'own' && { own: true }) },
      });
    else enter(to, delivery.answer.unfinished);
  }

  async function signInByPasskey() {
    const delivery = await run(() => signInWithPasskey(device === 'own'));
    if (delivery?.ok) enter(to);
  }

  return (
    <PublicPage
      title={say('sign_in.title')}
      intro={say('sign_in.about')}
      foot={
        <>
          <Link to="/forgotten">{say('sign_in.forgotten')}</Link>
          <Link to="/join">{say('sign_in.code')}</Link>
        </>
      }
    >
      <Form label={say('sign_in.title')} onSend={() => void send()}>
        <TextField
          label={say('sign_in.name')}
          value={name}
          onText={setName}
          autoComplete="username webauthn"
          autoCapitalize="off"
          spellCheck={false}
        />
        <PasswordField
          label={say('sign_in.password')}
          value={password}
          onText={setPassword}
          autoComplete="current-password"
        />
        <OwnDeviceField own={device === 'own'} onOwn={(own) => setDevice(own ? 'own' : 'unsaid')} />
        <CheckField
          label={say('sign_in.shared')}
          checked={device === 'shared'}
          onCheck={(shared) => setDevice(shared ? 'shared' : 'unsaid')}
        />
        <FormEnd verb={say('sign_in.verb')} state={state} keeps={false}>
          {door?.passkeys && passkeysPossible() && (
            <Button busy={busy} onClick={() => void signInByPasskey()}>
              {say('sign_in.passkey')}
            </Button>
          )}
        </FormEnd>
      </Form>
    </PublicPage>
  );
}
