import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from '../control/button.tsx';
import { TroubleLine } from '../form/form.tsx';
import { sayInstant } from '../i18n/format.ts';
import { Section } from '../shell/page.tsx';
import { identity } from './client.ts';
import { deviceName } from './device-name.ts';
import style from './identity.module.css';
import { addPasskey } from './passkey.ts';
import { say } from './say.ts';
import { useAct } from './use-act.ts';

/** The passkeys of the account: added on this device, removed from anywhere. */
export function Passkeys() {
  const cache = useQueryClient();
  const { data } = useQuery({ queryKey: ['identity', 'passkeys'], queryFn: identity.passkeys });
  const { state, run, busy } = useAct();
  const refresh = () => cache.invalidateQueries({ queryKey: ['identity'] });
  const name = deviceName(navigator.userAgent) ?? say('account.passkey_unnamed');
  return (
    <Section title={say('account.passkeys')}>
      <div className={style.part}>
        {data?.length === 0 && <p className={style.about}>{say('account.passkeys_none')}</p>}
        {data && data.length > 0 && (
          <ul role="list" className={style.rows}>
            {data.map((passkey) => (
              <li key={passkey.id}>
                <span>
                  {passkey.name ?? say('account.passkey_unnamed')}{' '}
                  <span className={style.about}>
                    {say('account.passkey_made', { when: sayInstant(new Date(passkey.createdAt)) })}
                  </span>
                </span>
                <Button
                  kind="quiet"
                  busy={busy}
                  onClick={() => void run(() => identity.dropPasskey(passkey.id)).then(refresh)}
                >
                  {say('account.passkey_drop')}
                </Button>
              </li>
            ))}
          </ul>
        )}
        {state.is === 'failed' && <TroubleLine trouble={state.trouble} />}
        <Button busy={busy} onClick={() => void run(() => addPasskey(name)).then(refresh)}>
          {say('account.passkey_add')}
        </Button>
      </div>
    </Section>
  );
}
