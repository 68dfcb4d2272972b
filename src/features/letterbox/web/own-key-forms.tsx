import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { Button } from '../../../web/control/button.tsx';
import { TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { SHORTEST_PASSPHRASE } from '../contract/kinds.ts';
import { inGroups } from '../rules/letters.ts';
import style from './letterbox.module.css';
import type { OwnKey } from './queries.ts';
import { say } from './say.ts';
import type { Bytes } from './seal/bytes.ts';
import { makeKey, underAnother, type KeptKey } from './seal/own-key.ts';

type Wrong = 'key.too_short' | 'key.not_twice' | null;

function wrongWith(passphrase: string, again: string): Wrong {
  if (passphrase.trim().length < SHORTEST_PASSPHRASE) return 'key.too_short';
  return passphrase === again ? null : 'key.not_twice';
}

type PassphraseProps = {
  passphrase: string;
  again: string;
  wrong: Wrong;
  onPassphrase: (typed: string) => void;
  onAgain: (typed: string) => void;
};

function PassphraseFields({ passphrase, again, wrong, onPassphrase, onAgain }: PassphraseProps) {
  const short = wrong === 'key.too_short';
  return (
    <>
      <TextField
        label={say('key.passphrase')}
        hint={say('key.passphrase_hint', { count: SHORTEST_PASSPHRASE })}
        type="password"
        autoComplete="new-password"
        value={passphrase}
        onText={onPassphrase}
        error={short ? say('key.too_short', { count: SHORTEST_PASSPHRASE }) : undefined}
      />
      <TextField
        label={say('key.again')}
        type="password"
        autoComplete="new-password"
        value={again}
        onText={onAgain}
        error={wrong === 'key.not_twice' ? say('key.not_twice') : undefined}
      />
    </>
  );
}

/** Makes the key in this browser, and shows the recovery code once. */
export function MakeKey({ own, onMade }: { own: OwnKey; onMade: (secret: Bytes) => void }) {
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [wrong, setWrong] = useState<Wrong>(null);
  const [made, setMade] = useState<Awaited<ReturnType<typeof makeKey>> | null>(null);
  const [working, setWorking] = useState(false);
  const command = useCommand('/api/handler.make_key');
  async function make() {
    const found = wrongWith(passphrase, again);
    setWrong(found);
    if (found !== null || working) return;
    setWorking(true);
    setMade(await makeKey(passphrase));
    setWorking(false);
  }
  async function keep() {
    if (made === null) return;
    const { id, version } = own;
    const kept = await command.send({ id, version, key: made.kept });
    if (kept.ok) onMade(made.secretKey);
  }
  if (made !== null) {
    return (
      <Form label={say('key.recovery')} onSend={() => void keep()}>
        <p>{say('key.recovery_means')}</p>
        <p className={style.recovery}>{inGroups(made.recovery)}</p>
        <FormEnd verb={say('key.written_down')} state={command.state} keeps={false}>
          <Button onClick={() => print()}>{say('key.print')}</Button>
        </FormEnd>
      </Form>
    );
  }
  return (
    <Form label={say('key.make')} onSend={() => void make()} errors={wrong}>
      <PassphraseFields
        {...{ passphrase, again, wrong }}
        onPassphrase={setPassphrase}
        onAgain={setAgain}
      />
      <FormEnd verb={say('key.make')} state={{ is: working ? 'sending' : 'ready' }} keeps={false} />
    </Form>
  );
}

type ChangeProps = { own: OwnKey; kept: KeptKey; secret: Bytes };

/** The same key under another passphrase: letters stay open, the recovery code stays good. */
export function ChangePassphrase({ own, kept, secret }: ChangeProps) {
  const [open, setOpen] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [wrong, setWrong] = useState<Wrong>(null);
  const command = useCommand('/api/handler.change_passphrase');
  async function change() {
    const found = wrongWith(passphrase, again);
    setWrong(found);
    if (found !== null || command.busy) return;
    const { salt, by_passphrase } = await underAnother(kept, secret, passphrase);
    await command.send({ id: own.id, version: own.version, salt, by_passphrase });
  }
  if (!open) return <Button onClick={() => setOpen(true)}>{say('key.change')}</Button>;
  return (
    <Form label={say('key.change')} onSend={() => void change()} errors={wrong}>
      <PassphraseFields
        {...{ passphrase, again, wrong }}
        onPassphrase={setPassphrase}
        onAgain={setAgain}
      />
      <FormEnd verb={say('key.change')} state={command.state} onCancel={() => setOpen(false)} />
    </Form>
  );
}
