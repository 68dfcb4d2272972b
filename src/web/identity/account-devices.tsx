import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from '../control/button.tsx';
import { TroubleLine } from '../form/form.tsx';
import { sayInstant } from '../i18n/format.ts';
import { Section } from '../shell/page.tsx';
import { identity } from './client.ts';
import style from './identity.module.css';
import { say } from './say.ts';
import { useAct } from './use-act.ts';

/** Every device on which the account is signed in, this one named; each can be signed out from here. */
export function Devices() {
  const cache = useQueryClient();
  const { data } = useQuery({ queryKey: ['identity', 'devices'], queryFn: identity.devices });
  const { state, run, busy } = useAct();
  const refresh = () => cache.invalidateQueries({ queryKey: ['identity'] });
  const list = data?.toSorted((one, other) => Number(other.current) - Number(one.current));
  return (
    <Section title={say('account.devices')}>
      <div className={style.part}>
        <ul role="list" className={style.rows}>
          {list?.map((device) => (
            <li key={device.id}>
              <span>
                {device.name || say('account.device_unknown')}{' '}
                <span className={style.about}>
                  {device.current
                    ? say('account.device_here')
                    : say('account.device_seen', { when: sayInstant(new Date(device.lastUsedAt)) })}
                </span>
                {device.ownDevice && (
                  <span className={style.about}> {say('account.device_own')}</span>
                )}
              </span>
              {!device.current && (
                <Button
                  kind="quiet"
                  busy={busy}
                  onClick={() => void run(() => identity.endDevice(device.id)).then(refresh)}
                >
                  {say('account.device_end')}
                </Button>
              )}
            </li>
          ))}
        </ul>
        {state.is === 'failed' && <TroubleLine trouble={state.trouble} />}
        {list && list.length > 1 && (
          <Button busy={busy} onClick={() => void run(identity.endOtherDevices).then(refresh)}>
            {say('account.devices_end')}
          </Button>
        )}
      </div>
    </Section>
  );
}
