import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../../web/control/button.tsx';
import { TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { sayDay } from '../../../web/i18n/format.ts';
import { Settling } from '../../../web/line/line.tsx';
import { Empty } from '../../../web/sentence/sentence.tsx';
import { Page, Section } from '../../../web/shell/page.tsx';
import type { LetterRow } from '../contract/shapes.ts';
import { LetterView } from './letter-view.tsx';
import style from './letterbox.module.css';
import { ChangePassphrase, MakeKey } from './own-key-forms.tsx';
import { unlocked } from './open-letter.ts';
import { lettersQuery, ownKeysQuery, type OwnKey } from './queries.ts';
import { say } from './say.ts';
import type { Bytes } from './seal/bytes.ts';

/** The letters that were sealed to whoever is signed in. They are opened here, in this browser, and nowhere else. */
export function LettersPage() {
  const keys = useQuery(ownKeysQuery);
  const letters = useQuery(lettersQuery);
  const [secrets, setSecrets] = useState<readonly Bytes[]>([]);
  const trouble = keys.error ?? letters.error;
  if (trouble && !(keys.data && letters.data)) throw trouble;
  if (!keys.data || !letters.data) return <Settling label={say('loading')} />;
  const [own] = keys.data.rows;
  if (own === undefined) {
    return (
      <Page title={say('letters.title')}>
        <Empty>{say('letters.not_a_handler')}</Empty>
      </Page>
    );
  }
  if (own.key === null && !own.retired) {
    return (
      <Page title={say('letters.title')} intro={say('key.intro')}>
        <MakeKey own={own} onMade={(secret) => setSecrets([secret])} />
      </Page>
    );
  }
  const { rows } = letters.data;
  return (
    <Page title={titleOf(rows)} intro={say('letters.intro')}>
      {secrets.length === 0 ? (
        <Unlock keys={keys.data.rows} onOpen={setSecrets} />
      ) : (
        <>
          <LetterList rows={rows} secrets={secrets} />
          {own.key !== null && <ChangePassphrase own={own} kept={own.key} secret={secrets[0]!} />}
          <Button onClick={() => setSecrets([])}>{say('letters.lock')}</Button>
        </>
      )}
    </Page>
  );
}

function titleOf(rows: readonly LetterRow[]): string {
  const waiting = rows.filter(({ answered, closed }) => !answered && !closed).length;
  return waiting === 0 ? say('letters.title') : say('letters.waiting', { count: waiting });
}

type UnlockProps = {
  keys: readonly OwnKey[];
  onOpen: (secrets: readonly Bytes[]) => void;
};

/** Asks for the passphrase, or for the recovery code in its place. It leaves this browser in no way. */
function Unlock({ keys, onOpen }: UnlockProps) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const [busy, setBusy] = useState(false);
  async function open() {
    setBusy(true);
    const secrets = await unlocked(keys, typed);
    setBusy(false);
    setWrong(secrets.length === 0);
    if (secrets.length > 0) onOpen(secrets);
  }
  return (
    <Form label={say('unlock.verb')} onSend={() => void (busy || open())} errors={wrong}>
      <TextField
        label={say('unlock.label')}
        hint={say('unlock.hint')}
        type="password"
        autoComplete="off"
        value={typed}
        onText={setTyped}
        error={wrong ? say('unlock.wrong') : undefined}
      />
      <FormEnd verb={say('unlock.verb')} state={{ is: busy ? 'sending' : 'ready' }} keeps={false} />
    </Form>
  );
}

function LetterList({ rows, secrets }: { rows: readonly LetterRow[]; secrets: readonly Bytes[] }) {
  const [open, setOpen] = useState<string | null>(null);
  if (rows.length === 0) return <Empty>{say('letters.none')}</Empty>;
  return (
    <Section title={say('letters.list')}>
      <ul role="list" className={style.rows}>
        {rows.map((row) => (
          <li key={row.id}>
            <p className={style.name}>{row.reference}</p>
            <p className={style.quiet}>{aboutOf(row)}</p>
            {open === row.id ? (
              <LetterView row={row} secrets={secrets} />
            ) : (
              <div className={style.acts}>
                <Button onClick={() => setOpen(row.id)}>
                  {say('letters.open')}
                  <span className={style.unseen}> {row.reference}</span>
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function stateOf({ answered, decided, closed }: LetterRow) {
  if (closed) return 'letters.closed';
  if (decided) return 'letters.decided';
  return answered ? 'letters.answered' : 'letters.unanswered';
}

function aboutOf(row: LetterRow): string {
  const { raised_on: on, place, others } = row;
  return [
    say('letters.raised', { day: sayDay(on) }),
    place ?? say('letters.whole_site'),
    others.length === 0
      ? say('letters.you_alone')
      : say('letters.others', { who: others.join(', ') }),
    say(stateOf(row)),
  ].join(' · ');
}
