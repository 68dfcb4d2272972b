import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Delivery } from '../api/deliver.ts';
import { Button } from '../control/button.tsx';
import { TroubleLine } from '../form/form.tsx';
import { sayInstant } from '../i18n/format.ts';
import { Section } from '../shell/page.tsx';
import { identity } from './client.ts';
import { deviceName } from './device-name.ts';
import style from './identity.module.css';
import { addPasskey } from './passkey.ts';
import { ProveAgain } from './prove-again.tsx';
import { say } from './say.ts';
import { useAct } from './use-act.ts';

type Act = () => Promise<Delivery<unknown> | null>;

/** The passkeys of the account: added on this device, removed from anywhere. */
export function Passkeys() {
  const cache = useQueryClient();
  const { data } = useQuery({ queryKey: ['identity', 'passkeys'], queryFn: identity.passkeys });
  const { state, run, busy } = useAct();
  /** What is done once the password was shown again. */
  const [proving, setProving] = useState<Act | null>(null);
  const name = deviceName(navigator.userAgent) ?? say('account.passkey_unnamed');

  async function attempt(act: Act) {
    const delivery = await run(act);
    if (delivery?.ok) void cache.invalidateQueries({ queryKey: ['identity'] });
    else if (delivery !== null && asksForProof(delivery)) setProving(() => act);
  }

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
                  onClick={() => void attempt(() => identity.dropPasskey(passkey.id))}
                >
                  {say('account.passkey_drop')}
                </Button>
              </li>
            ))}
          </ul>
        )}
        {proving !== null ? (
          <ProveAgain
            onCancel={() => setProving(null)}
            onProven={() => {
              setProving(null);
              void attempt(proving);
            }}
          />
        ) : (
          <>
            {state.is === 'failed' && <TroubleLine trouble={state.trouble} />}
            <Button busy={busy} onClick={() => void attempt(() => addPasskey(name))}>
              {say('account.passkey_add')}
            </Button>
          </>
        )}
      </div>
    </Section>
  );
}

function asksForProof(delivery: Delivery<unknown>): boolean {
  return (
    !delivery.ok &&
    delivery.trouble.kind === 'refused' &&
    delivery.trouble.refusal.code === 'identity.prove_again'
  );
}
