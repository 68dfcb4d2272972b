import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../control/button.tsx';
import { Form, FormEnd, SaveLine } from '../form/form.tsx';
import { Section } from '../shell/page.tsx';
import { identity } from './client.ts';
import style from './identity.module.css';
import { PasswordField } from './password-field.tsx';
import { say } from './say.ts';
import { useAct } from './use-act.ts';

/** Changing the password. Every other device is signed out with it. */
export function PasswordChange() {
  const [open, setOpen] = useState(false);
  const [present, setPresent] = useState('');
  const [next, setNext] = useState('');
  const { state, run, fail } = useAct();
  const cache = useQueryClient();

  async function send() {
    if (present === '' || next === '') return fail('identity.nothing_typed');
    const delivery = await run(() => identity.changePassword(present, next));
    if (!delivery?.ok) return;
    setPresent('');
    setNext('');
    setOpen(false);
    void cache.invalidateQueries({ queryKey: ['identity'] });
  }

  return (
    <Section title={say('account.password')}>
      <div className={style.part}>
        <p className={style.about}>{say('account.password_after')}</p>
        {open ? (
          <Form label={say('account.password')} onSend={() => void send()}>
            <PasswordField
              label={say('account.password_old')}
              value={present}
              onText={setPresent}
              autoComplete="current-password"
            />
            <PasswordField
              label={say('account.password_new')}
              hint={say('password.hint')}
              value={next}
              onText={setNext}
              autoComplete="new-password"
            />
            <FormEnd
              verb={say('account.password_verb')}
              state={state}
              keeps={false}
              onCancel={() => setOpen(false)}
            />
          </Form>
        ) : (
          <p>
            <Button onClick={() => setOpen(true)}>{say('account.password_change')}</Button>{' '}
            <SaveLine state={state} />
          </p>
        )}
      </div>
    </Section>
  );
}
