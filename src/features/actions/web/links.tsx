import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { Button } from '../../../web/control/button.tsx';
import { TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { Section } from '../../../web/shell/page.tsx';
import type { ActionRecord } from '../contract/shapes.ts';
import style from './actions.module.css';
import { say } from './say.ts';

/** What the action refers to: pages of the product, addresses, or the folder on a shelf. */
export function Links({ action }: { action: ActionRecord }) {
  const [adding, setAdding] = useState(false);
  const unlink = useCommand('/api/action.unlink');
  if (action.links.length === 0 && !action.can.edit) return null;
  return (
    <Section title={say('links.title')}>
      <ul role="list" className={style.entries}>
        {action.links.map((link) => (
          <li key={link.id} className={style.line}>
            <LinkTo {...link} />
            {action.can.edit && (
              <Button
                kind="quiet"
                busy={unlink.busy}
                aria-label={say('links.remove_what', { what: link.label })}
                onClick={() => void unlink.send({ id: action.id, link_id: link.id })}
              >
                {say('links.remove')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {adding ? (
        <NewLink id={action.id} onDone={() => setAdding(false)} />
      ) : (
        action.can.edit && (
          <p>
            <Button onClick={() => setAdding(true)}>{say('links.add')}</Button>
          </p>
        )
      )}
    </Section>
  );
}

/** An address opens; anything else is read: a folder on a shelf has no address. */
function LinkTo({ label, target }: { label: string; target: string }) {
  if (/^https?:\/\//i.test(target)) {
    return (
      <a href={target} rel="noreferrer noopener" target="_blank">
        {label}
      </a>
    );
  }
  if (/^\/[a-z]/i.test(target)) return <a href={target}>{label}</a>;
  return (
    <span>
      {label} <span className="quiet">{target}</span>
    </span>
  );
}

function NewLink({ id, onDone }: { id: string; onDone: () => void }) {
  const [label, setLabel] = useState('');
  const [target, setTarget] = useState('');
  const [missing, setMissing] = useState(false);
  const command = useCommand('/api/action.link');

  async function send() {
    const empty = label.trim() === '' || target.trim() === '';
    setMissing(empty);
    if (empty) return;
    const delivery = await command.send({ id, label: label.trim(), target: target.trim() });
    if (delivery.ok) onDone();
  }

  const needed = (text: string) => (missing && text.trim() === '' ? say('form.needed') : undefined);
  return (
    <Form label={say('links.add')} onSend={() => void send()} errors={missing}>
      <TextField label={say('links.label')} value={label} onText={setLabel} error={needed(label)} />
      <TextField
        label={say('links.target')}
        hint={say('links.target_hint')}
        value={target}
        onText={setTarget}
        error={needed(target)}
      />
      <FormEnd verb={say('links.add')} state={command.state} onCancel={onDone} />
    </Form>
  );
}
