import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { TextField } from '../form/field.tsx';
import { Form, FormEnd } from '../form/form.tsx';
import { identity } from './client.ts';
import { codeOfLink } from './code.ts';
import style from './identity.module.css';
import { PasswordField } from './password-field.tsx';
import { PublicPage } from './public-page.tsx';
import { say } from './say.ts';
import { useAct } from './use-act.ts';

/** Asks for a message with a link. The answer is the same whether the address is known or not. */
export function ForgottenPage() {
  const [email, setEmail] = useState('');
  const { state, run, fail } = useAct();
  const door = useQuery({ queryKey: ['identity', 'door'], queryFn: identity.door }).data;
  // Nothing is promised that would not be sent.
  if (door?.resetByMail === false) {
    return (
      <PublicPage title={say('forgotten.title')} intro={say('forgotten.no_mail')}>
        <Link to="/reset">{say('forgotten.have_code')}</Link>
      </PublicPage>
    );
  }
  return (
    <PublicPage
      title={say('forgotten.title')}
      intro={say('forgotten.intro')}
      foot={<Link to="/reset">{say('forgotten.have_code')}</Link>}
    >
      <Form
        label={say('forgotten.title')}
        onSend={() =>
          email.trim() === ''
            ? fail('identity.nothing_typed')
            : void run(() => identity.askReset(email.trim()))
        }
      >
        <TextField
          label={say('forgotten.email')}
          type="email"
          value={email}
          onText={setEmail}
          autoComplete="username"
        />
        {state.is === 'saved' ? (
          <p role="status">{say('forgotten.sent')}</p>
        ) : (
          <FormEnd verb={say('forgotten.verb')} state={state} keeps={false} />
        )}
      </Form>
    </PublicPage>
  );
}

/** A new password, by the code of a link or of a printed slip. */
export function ResetPage() {
  const [code, setCode] = useState(codeOfLink);
  const [password, setPassword] = useState('');
  const { state, run, fail } = useAct();
  if (state.is === 'saved') {
    return (
      <PublicPage title={say('reset.done')}>
        <Link to="/sign-in">{say('account.back')}</Link>
      </PublicPage>
    );
  }
  return (
    <PublicPage title={say('reset.title')}>
      <Form
        label={say('reset.title')}
        onSend={() =>
          code.trim() === '' || password === ''
            ? fail('identity.nothing_typed')
            : void run(() => identity.reset(code.trim(), password))
        }
      >
        <TextField
          label={say('reset.code')}
          className={style.code}
          value={code}
          onText={setCode}
          autoComplete="off"
          spellCheck={false}
        />
        <PasswordField
          label={say('reset.password')}
          hint={say('password.hint')}
          value={password}
          onText={setPassword}
          autoComplete="new-password"
        />
        <FormEnd verb={say('reset.verb')} state={state} keeps={false} />
      </Form>
    </PublicPage>
  );
}
