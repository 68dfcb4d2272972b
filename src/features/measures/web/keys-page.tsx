import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { Button } from '../../../web/control/button.tsx';
import { Dialog } from '../../../web/float/dialog.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { sayDay, sayList } from '../../../web/i18n/format.ts';
import { Settling } from '../../../web/line/line.tsx';
import { Empty } from '../../../web/sentence/sentence.tsx';
import { useAsOf } from '../../../web/shell/context.ts';
import { Page } from '../../../web/shell/page.tsx';
import type { KeyRow } from '../contract/keys.ts';
import { KeyForm, type MadeKey } from './key-form.tsx';
import style from './keys.module.css';
import { keysQuery } from './queries.ts';
import { say } from './say.ts';

/** The keys with which other programs post values: made, seen, and ended. */
export function KeysPage() {
  const asOf = useAsOf();
  const keys = useQuery(keysQuery(asOf));
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<MadeKey | null>(null);
  if (keys.error && !keys.data) throw keys.error;
  if (!keys.data) return <Settling label={say('keys.loading')} />;
  const { rows } = keys.data;
  return (
    <Page
      title={say('keys.title')}
      intro={say('keys.intro')}
      actions={
        asOf === undefined && (
          <Button kind="first" onClick={() => setMaking(true)}>
            {say('keys.make')}
          </Button>
        )
      }
    >
      {asOf !== undefined && <p>{say('keys.past')}</p>}
      {made && <Shown made={made} onDone={() => setMade(null)} />}
      {rows.length === 0 ? (
        <Empty>{say('keys.none')}</Empty>
      ) : (
        <ul role="list" className={style.keys}>
          {rows.map((row) => (
            <Key key={row.id} row={row} />
          ))}
        </ul>
      )}
      {making && (
        <Dialog title={say('keys.make')} onClose={() => setMaking(false)}>
          <KeyForm
            onMade={(one) => {
              setMaking(false);
              setMade(one);
            }}
            onCancel={() => setMaking(false)}
          />
        </Dialog>
      )}
    </Page>
  );
}

/** The key itself, on this page alone and until somebody leaves it. */
function Shown({ made: { key, measure }, onDone }: { made: MadeKey; onDone: () => void }) {
  const [copied, setCopied] = useState(false);
  if (key === null) return <p role="alert">{say('keys.gone')}</p>;
  async function copy() {
    await navigator.clipboard.writeText(key!);
    setCopied(true);
  }
  return (
    <section className={style.shown} aria-label={say('keys.shown_label')}>
      <p role="status">{say('keys.shown')}</p>
      <output className={style.secret}>{key}</output>
      <p>
        <Button onClick={() => void copy()}>{say('keys.copy')}</Button>{' '}
        <Button kind="quiet" onClick={onDone}>
          {say('keys.done')}
        </Button>{' '}
        <span role="status">{copied && say('keys.copied')}</span>
      </p>
      <p>{say('keys.example')}</p>
      <pre className={style.example}>{exampleOf(key, measure)}</pre>
    </section>
  );
}

function exampleOf(key: string, measure: string): string {
  const body = { id: measure, values: [{ period: '2026-11', value: 4.2 }] };
  return [
    `curl ${location.origin}/api/measure.post_values \\`,
    `  -H 'Authorization: Bearer ${key}' \\`,
    `  -H 'Content-Type: application/json' \\`,
    `  -H "Idempotency-Key: $(uuidgen)" \\`,
    `  -d '${JSON.stringify(body)}'`,
  ].join('\n');
}

function Key({ row }: { row: KeyRow }) {
  const [ending, setEnding] = useState(false);
  const who = row.owner.name;
  return (
    <li className={style.key}>
      <h2 className={style.name}>{row.name}</h2>
      <p>
        {say(`keys.state.${row.state}`, { day: sayDay(row.expires_on), who })}{' '}
        {row.last_used_on === null
          ? say('keys.unused')
          : say('keys.used', { day: sayDay(row.last_used_on) })}
      </p>
      <p className={style.aside}>
        {say('keys.begins', {
          prefix: row.prefix,
          measures: sayList(row.measures.map(({ name }) => name)),
          who,
          day: sayDay(row.made_on),
        })}
      </p>
      {row.can.end && (
        <Button
          aria-label={say('keys.end_named', { name: row.name })}
          onClick={() => setEnding(true)}
        >
          {say('keys.end')}
        </Button>
      )}
      {ending && (
        <Dialog title={say('keys.end')} onClose={() => setEnding(false)}>
          <EndForm row={row} onDone={() => setEnding(false)} />
        </Dialog>
      )}
    </li>
  );
}

function EndForm({ row: { id, name }, onDone }: { row: KeyRow; onDone: () => void }) {
  const command = useCommand('/api/posting_key.end');
  async function send() {
    if ((await command.send({ id })).ok) onDone();
  }
  return (
    <Form label={say('keys.end')} onSend={() => void send()}>
      <p>{say('keys.end_text', { name })}</p>
      <FormEnd
        verb={say('keys.end')}
        kind="loss"
        keeps={false}
        state={command.state}
        onCancel={onDone}
      />
    </Form>
  );
}
