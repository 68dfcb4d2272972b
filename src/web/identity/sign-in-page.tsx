import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../control/button.tsx';
import { TextField } from '../form/field.tsx';
import { Form, FormEnd } from '../form/form.tsx';
import { signIn } from './client.ts';
import { passkeysPossible, signInWithPasskey } from './passkey.ts';
import { PasswordField } from './password-field.tsx';
import { PublicPage } from './public-page.tsx';
import { say } from './say.ts';
import { useAct } from './use-act.ts';

/** After signing in the page is loaded anew, so that nothing of an earlier person is left in it. */
export function enter(to: string | undefined): void {
  location.assign(to?.startsWith('/') && !to.startsWith('//') ? to : '/');
}

/** The door. */
export function SignInPage() {
  const { to } = useSearch({ strict: false }) as { to?: string };
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const { state, run, fail, busy } = useAct();

  async function send() {
    if (name.trim() === '' || password === '') return fail('identity.nothing_typed');
    const delivery = await run(() => signIn(name, password));
    if (!delivery?.ok) return;
    if (delivery.answer.secondStep)
      await navigate({ to: '/second-step', search: to ? { to } : {} });
    else enter(to);
  }

  async function signInByPasskey() {
    const delivery = await run(signInWithPasskey);
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
        <FormEnd verb={say('sign_in.verb')} state={state} keeps={false}>
          {passkeysPossible() && (
            <Button busy={busy} onClick={() => void signInByPasskey()}>
              {say('sign_in.passkey')}
            </Button>
          )}
        </FormEnd>
      </Form>
    </PublicPage>
  );
}
