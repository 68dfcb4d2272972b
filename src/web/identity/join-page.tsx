import { useCallback, useEffect, useState } from 'react';
import { TextField } from '../form/field.tsx';
import { Form, FormEnd } from '../form/form.tsx';
import { identity } from './client.ts';
import type { Invitation } from './client.ts';
import { codeOfLink } from './code.ts';
import { enter } from './enter.ts';
import style from './identity.module.css';
import { OwnDeviceField } from './own-device-field.tsx';
import { PasswordField } from './password-field.tsx';
import { PublicPage } from './public-page.tsx';
import { say } from './say.ts';
import { useAct } from './use-act.ts';

/** Accepting an invitation: the code from a link or from paper, then a name and a password. */
export function JoinPage() {
  const [code, setCode] = useState(codeOfLink);
  const [invitation, setInvitation] = useState<Invitation | null>(null);
  const { state, run, fail } = useAct();

  const look = useCallback(
    async (typed: string) => {
      const delivery = await run(() => identity.invitation(typed.trim()));
      if (delivery?.ok) setInvitation(delivery.answer);
    },
    [run],
  );
  // A code that came with the link is looked up without being asked; a typed one waits for the button.
  const [linked] = useState(code);
  useEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- asking the server is the effect, and its first step is to say so
    if (linked !== '') void look(linked);
  }, [linked, look]);

  if (invitation) return <Greeting code={code} invitation={invitation} />;
  return (
    <PublicPage title={say('join.title')} intro={say('join.intro')}>
      <Form
        label={say('join.title')}
        onSend={() => (code.trim() === '' ? fail('identity.nothing_typed') : void look(code))}
      >
        <TextField
          label={say('join.code')}
          hint={say('join.code_hint')}
          className={style.code}
          value={code}
          onText={setCode}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
        />
        <FormEnd verb={say('join.go_on')} state={state} keeps={false} />
      </Form>
    </PublicPage>
  );
}

function Greeting({ code, invitation }: { code: string; invitation: Invitation }) {
  const [signInName, setSignInName] = useState('');
  const [password, setPassword] = useState('');
  const [own, setOwn] = useState(false);
  const { state, run, fail } = useAct();
  const name = invitation.email ?? signInName.trim();

  async function send() {
    if (name === '' || password === '') return fail('identity.nothing_typed');
    const delivery = await run(() =>
      identity.accept({ code: code.trim(), signInName: name, password, ownDevice: own }),
    );
    if (delivery?.ok) enter('/', delivery.answer.unfinished);
  }

  return (
    <PublicPage
      title={say('join.greeting', { firm: invitation.firm, person: invitation.person })}
      intro={say('join.greeting_intro')}
    >
      <Form label={say('join.verb')} onSend={() => void send()}>
        {invitation.email ? (
          <p>{say('join.email', { email: invitation.email })}</p>
        ) : (
          <TextField
            label={say('join.name')}
            hint={say('join.name_hint')}
            value={signInName}
            onText={setSignInName}
            autoComplete="username"
            autoCapitalize="off"
            spellCheck={false}
          />
        )}
        <PasswordField
          label={say('join.password')}
          hint={say('password.hint')}
          value={password}
          onText={setPassword}
          autoComplete="new-password"
        />
        <OwnDeviceField own={own} onOwn={setOwn} />
        <FormEnd verb={say('join.verb')} state={state} keeps={false} />
      </Form>
    </PublicPage>
  );
}
