import { useState } from 'react';
import { Form, FormEnd } from '../form/form.tsx';
import { identity } from './client.ts';
import { PasswordField } from './password-field.tsx';
import { say } from './say.ts';
import { useAct } from './use-act.ts';

/** Asks for the password before a grave step, where it was last shown a while ago. */
export function ProveAgain({ onProven, onCancel }: { onProven: () => void; onCancel: () => void }) {
  const [password, setPassword] = useState('');
  const { state, run, fail } = useAct();
  async function send() {
    if (password === '') return fail('identity.nothing_typed');
    const delivery = await run(() => identity.prove(password));
    if (delivery?.ok) onProven();
  }
  return (
    <Form label={say('account.prove')} onSend={() => void send()}>
      <PasswordField
        label={say('account.prove')}
        value={password}
        onText={setPassword}
        autoComplete="current-password"
      />
      <FormEnd verb={say('account.prove_verb')} state={state} keeps={false} onCancel={onCancel} />
    </Form>
  );
}
