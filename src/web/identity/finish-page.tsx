import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { Button } from '../control/button.tsx';
import { TroubleLine } from '../form/form.tsx';
import { Settling } from '../line/line.tsx';
import { Passkeys } from './account-passkeys.tsx';
import { PasswordChange } from './account-password.tsx';
import { SecondStep } from './account-second-step.tsx';
import { identity } from './client.ts';
import { enter } from './enter.ts';
import { passkeysPossible, signInWithPasskey } from './passkey.ts';
import { PublicPage } from './public-page.tsx';
import { say } from './say.ts';
import { signOut } from './sign-out.ts';
import { useAct } from './use-act.ts';

/** What an account still lacks before it opens the product: a longer password or a second step. */
export function FinishPage() {
  const { to } = useSearch({ strict: false }) as { to?: string };
  const account = useQuery({ queryKey: ['identity', 'account'], queryFn: identity.account });
  const { state, run, busy } = useAct();
  if (account.error && !account.data) throw account.error;
  if (!account.data) return <Settling label={say('finish.loading')} />;
  const { unfinished, authenticator } = account.data;

  async function byPasskey() {
    const delivery = await run(() => signInWithPasskey());
    if (delivery?.ok) enter(to);
  }

  const foot = <Button onClick={() => void signOut()}>{say('account.sign_out')}</Button>;
  if (unfinished === 'no') {
    return (
      <PublicPage title={say('finish.done')} foot={foot}>
        <Button kind="first" onClick={() => enter(to)}>
          {say('finish.go_on')}
        </Button>
      </PublicPage>
    );
  }
  if (unfinished === 'second_factor') {
    return (
      <PublicPage title={say('finish.passkey')} intro={say('finish.passkey_words')} foot={foot}>
        <Button kind="first" busy={busy} onClick={() => void byPasskey()}>
          {say('sign_in.passkey')}
        </Button>
        {state.is === 'failed' && <TroubleLine trouble={state.trouble} />}
      </PublicPage>
    );
  }
  return (
    <PublicPage title={say('finish.title')} intro={say('finish.words')} foot={foot}>
      <PasswordChange />
      <SecondStep on={authenticator} />
      {passkeysPossible() && <Passkeys />}
    </PublicPage>
  );
}
