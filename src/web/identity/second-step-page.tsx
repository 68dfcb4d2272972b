import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { TextField } from '../form/field.tsx';
import { Form, FormEnd } from '../form/form.tsx';
import { proveSecondStep } from './client.ts';
import { enter } from './enter.ts';
import style from './identity.module.css';
import { PublicPage } from './public-page.tsx';
import { say } from './say.ts';
import { useAct } from './use-act.ts';

/** The code of the authenticator app, or a recovery code, after the right password. */
export function SecondStepPage() {
  const { to, own = false } = useSearch({ strict: false }) as { to?: string; own?: boolean };
  const [code, setCode] = useState('');
  const { state, run, fail } = useAct();

  async function send() {
    if (code.trim() === '') return fail('identity.nothing_typed');
    const delivery = await run(() => proveSecondStep(code, own));
    if (delivery?.ok) enter(to, delivery.answer.unfinished);
  }

  return (
    <PublicPage title={say('second.title')} intro={say('second.intro')}>
      <Form label={say('second.title')} onSend={() => void send()}>
        <TextField
          label={say('second.code')}
          value={code}
          onText={setCode}
          className={style.code}
          autoComplete="one-time-code"
          autoCapitalize="off"
          spellCheck={false}
        />
        <FormEnd verb={say('second.verb')} state={state} keeps={false} />
      </Form>
    </PublicPage>
  );
}
