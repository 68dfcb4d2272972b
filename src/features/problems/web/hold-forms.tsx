import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { TextArea } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useDraft } from '../../../web/form/use-draft.ts';
import type { Hold } from '../contract/holds.ts';
import { say } from './say.ts';

type FormProps = { hold: Hold; onDone: () => void };

/** It stays stopped, or goes on against the call; both with a reason that stays beside the name. */
export function AnswerForm({
  hold: { id, version },
  act,
  onDone,
}: FormProps & { act: 'uphold' | 'override' }) {
  const [reason, setReason, forget] = useDraft(`hold.${id}.${act}`, '');
  const [missing, setMissing] = useState(false);
  const uphold = useCommand('/api/hold.uphold');
  const override = useCommand('/api/hold.override');
  const command = act === 'uphold' ? uphold : override;

  async function send() {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    const delivery = await command.send({ id, version, reason: reason.trim() });
    if (!delivery.ok) return;
    forget();
    onDone();
  }

  return (
    <Form label={say(`hold.act.${act}`)} onSend={() => void send()} errors={missing}>
      <p>{say(`hold.text.${act}`)}</p>
      <TextArea
        label={say('hold.reason')}
        value={reason}
        onText={setReason}
        error={missing ? say('form.reason_needed') : undefined}
      />
      <FormEnd
        verb={say(`hold.act.${act}`)}
        kind={act === 'override' ? 'loss' : 'first'}
        state={command.state}
        onCancel={onDone}
      />
    </Form>
  );
}

/** It is right again. */
export function ReleaseForm({ hold: { id, version }, onDone }: FormProps) {
  const [note, setNote, forget] = useDraft(`hold.${id}.release`, '');
  const command = useCommand('/api/hold.release');

  async function send() {
    const delivery = await command.send({ id, version, note: note.trim() });
    if (!delivery.ok) return;
    forget();
    onDone();
  }

  return (
    <Form label={say('hold.act.release')} onSend={() => void send()}>
      <TextArea label={say('hold.note')} optional rows={2} value={note} onText={setNote} />
      <FormEnd verb={say('hold.act.release')} state={command.state} onCancel={onDone} />
    </Form>
  );
}
