import type { Command } from '../../../web/api/use-command.ts';
import { Button } from '../../../web/control/button.tsx';
import { TroubleLine } from '../../../web/form/form.tsx';
import style from './organisation.module.css';
import { say } from './say.ts';

type RemovePath =
  '/api/standard_held.remove' | '/api/certificate.remove' | '/api/external_audit.remove';

type RemoveProps = {
  command: Command<RemovePath>;
  record: { readonly id: string; readonly version: number };
  /** When to remove it, and what to do instead otherwise. */
  text: string;
  onDone: () => void;
};

/** Takes away what was recorded by mistake; the ledger still tells that it was there. */
export function Remove({ command, record, text, onDone }: RemoveProps) {
  async function remove() {
    const delivery = await command.send({ id: record.id, version: record.version });
    if (delivery.ok) onDone();
  }
  return (
    <div className={style.remove}>
      <p className={style.aside}>{text}</p>
      <Button kind="loss" busy={command.busy} onClick={() => void remove()}>
        {say('form.remove')}
      </Button>
      {command.state.is === 'failed' && <TroubleLine trouble={command.state.trouble} />}
    </div>
  );
}
