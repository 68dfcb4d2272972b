import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { encode } from 'uqr';
import { Button, ButtonLink } from '../control/button.tsx';
import { TextField } from '../form/field.tsx';
import { Form, FormEnd } from '../form/form.tsx';
import { Section } from '../shell/page.tsx';
import { identity } from './client.ts';
import type { Enrolment } from './client.ts';
import style from './identity.module.css';
import { PasswordField } from './password-field.tsx';
import { say } from './say.ts';
import { useAct } from './use-act.ts';

type Wish = 'start' | 'stop' | 'codes';
type Stage =
  | { at: 'rest' }
  | { at: 'password'; wish: Wish }
  | { at: 'scan'; enrolment: Enrolment }
  | { at: 'codes'; codes: readonly string[] };

/** Turning the second step on and off, and its recovery codes. The password is asked for each time. */
export function SecondStep({ on }: { on: boolean }) {
  const [stage, setStage] = useState<Stage>({ at: 'rest' });
  const cache = useQueryClient();
  const rest = () => {
    setStage({ at: 'rest' });
    void cache.invalidateQueries({ queryKey: ['identity'] });
  };
  return (
    <Section title={say('account.second')}>
      <div className={style.part}>
        <p className={style.about}>{say(on ? 'account.second_on' : 'account.second_off')}</p>
        {stage.at === 'rest' && (
          <Rest on={on} wish={(wish) => setStage({ at: 'password', wish })} />
        )}
        {stage.at === 'password' && (
          <AskPassword
            wish={stage.wish}
            onCancel={rest}
            onDone={(next) => (next.at === 'rest' ? rest() : setStage(next))}
          />
        )}
        {stage.at === 'scan' && (
          <Scan
            enrolment={stage.enrolment}
            onCancel={rest}
            onDone={() => setStage({ at: 'codes', codes: stage.enrolment.backupCodes })}
          />
        )}
        {stage.at === 'codes' && <RecoveryCodes codes={stage.codes} onDone={rest} />}
      </div>
    </Section>
  );
}

function Rest({ on, wish }: { on: boolean; wish: (wish: Wish) => void }) {
  if (!on) return <Button onClick={() => wish('start')}>{say('account.second_start')}</Button>;
  return (
    <p className={style.choices}>
      <Button onClick={() => wish('codes')}>{say('account.second_codes')}</Button>
      <Button kind="loss" onClick={() => wish('stop')}>
        {say('account.second_stop')}
      </Button>
    </p>
  );
}

const verbs = {
  start: 'account.second_start',
  stop: 'account.second_stop',
  codes: 'account.second_codes',
} as const;

function AskPassword({
  wish,
  onCancel,
  onDone,
}: {
  wish: Wish;
  onCancel: () => void;
  onDone: (stage: Stage) => void;
}) {
  const [password, setPassword] = useState('');
  const { state, run } = useAct();

  async function send() {
    if (wish === 'start') {
      const delivery = await run(() => identity.enrol(password));
      if (delivery?.ok) onDone({ at: 'scan', enrolment: delivery.answer });
    } else if (wish === 'codes') {
      const delivery = await run(() => identity.newRecoveryCodes(password));
      if (delivery?.ok) onDone({ at: 'codes', codes: delivery.answer.backupCodes });
    } else {
      const delivery = await run(() => identity.dropSecondStep(password));
      if (delivery?.ok) onDone({ at: 'rest' });
    }
  }

  return (
    <Form label={say(verbs[wish])} onSend={() => void send()}>
      <PasswordField
        label={say('account.second_password')}
        value={password}
        onText={setPassword}
        autoComplete="current-password"
      />
      <FormEnd verb={say(verbs[wish])} state={state} keeps={false} onCancel={onCancel} />
    </Form>
  );
}

function Scan({
  enrolment,
  onCancel,
  onDone,
}: {
  enrolment: Enrolment;
  onCancel: () => void;
  onDone: () => void;
}) {
  const [code, setCode] = useState('');
  const { state, run } = useAct();
  const secret = new URL(enrolment.totpURI).searchParams.get('secret') ?? '';

  async function send() {
    const delivery = await run(() => identity.confirmEnrolment(code));
    if (delivery?.ok) onDone();
  }

  return (
    <Form label={say('account.second')} onSend={() => void send()}>
      <p>{say('account.second_scan')}</p>
      <QrCode text={enrolment.totpURI} label={say('account.second_qr')} />
      <p>
        <ButtonLink href={enrolment.totpURI}>{say('account.second_open')}</ButtonLink>
      </p>
      <p>
        {say('account.second_key')} <span className={style.key}>{secret}</span>
      </p>
      <TextField
        label={say('account.second_code')}
        className={style.code}
        value={code}
        onText={setCode}
        inputMode="numeric"
        autoComplete="one-time-code"
      />
      <FormEnd
        verb={say('account.second_confirm')}
        state={state}
        keeps={false}
        onCancel={onCancel}
      />
    </Form>
  );
}

/** A QR code as one path of unit squares. Always black on white: readers do not follow the theme. */
function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = useMemo(() => encode(text, { border: 0 }), [text]);
  const path = data
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return (
    <svg className={style.qr} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={path} shapeRendering="crispEdges" />
    </svg>
  );
}

function RecoveryCodes({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  return (
    <>
      <h3>{say('account.codes_title')}</h3>
      <p>{say('account.codes_text')}</p>
      <ul role="list" className={style.codes}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Button kind="first" onClick={onDone}>
        {say('account.codes_done')}
      </Button>
    </>
  );
}
