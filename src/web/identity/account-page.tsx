import { useQuery } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { chooseFirm } from '../api/firm.ts';
import { Button } from '../control/button.tsx';
import { useSession } from '../session/session.ts';
import { meantFor } from '../shell/contents.ts';
import { useContents } from '../shell/context.ts';
import { Page, Section } from '../shell/page.tsx';
import { keepScheme, keptScheme } from '../theme/scheme.ts';
import type { Scheme } from '../theme/scheme.ts';
import { Devices } from './account-devices.tsx';
import { Passkeys } from './account-passkeys.tsx';
import { PasswordChange } from './account-password.tsx';
import { SecondStep } from './account-second-step.tsx';
import { identity } from './client.ts';
import style from './identity.module.css';
import { passkeysPossible } from './passkey.ts';
import { say } from './say.ts';
import { signOut } from './sign-out.ts';

/** What a person can settle about their own account: password, second step, passkeys, devices, looks. */
export function AccountPage() {
  const session = useSession();
  const { person, entrances } = session;
  const contents = useContents();
  const account = useQuery({ queryKey: ['identity', 'account'], queryFn: identity.account });
  const user = account.data;
  return (
    <Page
      title={say('account.title')}
      heading={person.name}
      intro={user && say('account.signed_in_as', { email: user.signInName })}
      actions={<Button onClick={() => void signOut()}>{say('account.sign_out')}</Button>}
    >
      <Looks />
      {entrances.length > 1 && <Firms />}
      <Suspense>
        {meantFor(contents.account, session).map(({ id, Part }) => (
          <Part key={id} />
        ))}
      </Suspense>
      <PasswordChange />
      <SecondStep on={user?.authenticator ?? false} />
      {passkeysPossible() && <Passkeys />}
      <Devices />
    </Page>
  );
}

function Looks() {
  const [scheme, setScheme] = useState<Scheme>(keptScheme);
  const schemes: Scheme[] = ['system', 'light', 'dark'];
  return (
    <Section title={say('account.look')}>
      <fieldset className={style.part}>
        <legend className="unseen">{say('account.scheme')}</legend>
        <p className={style.about}>{say('account.look_hint')}</p>
        <div className={style.choices}>
          {schemes.map((choice) => (
            <label key={choice}>
              <input
                type="radio"
                name="scheme"
                checked={scheme === choice}
                onChange={() => {
                  setScheme(choice);
                  keepScheme(choice);
                }}
              />
              {say(`account.scheme_${choice}`)}
            </label>
          ))}
        </div>
      </fieldset>
    </Section>
  );
}

/** For people who look after several firms: each tab looks at one. */
function Firms() {
  const { entrances, organisation } = useSession();
  return (
    <Section title={say('account.firms')}>
      <ul role="list" className={style.rows}>
        {entrances.map((firm) => (
          <li key={firm.organisationId}>
            <Button
              kind="quiet"
              aria-current={firm.organisationId === organisation.id || undefined}
              onClick={() => chooseFirm(firm.organisationId)}
            >
              {firm.name}
            </Button>
            {firm.isExample && <span className={style.about}>{say('account.firm_example')}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
