import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { TextArea } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useDraft } from '../../../web/form/use-draft.ts';
import type { ActFormProps } from './standing.ts';
import { say } from './say.ts';
import { sayPeriod } from './words.ts';

/** Takes back the latest new limits, with the reason somebody will look for later. */
export function WithdrawForm({ measure, onDone }: ActFormProps) {
  const { id, version, rebases } = measure;
  const last = rebases
    .filter(({ withdrawn }) => withdrawn === null)
    .toSorted((one, other) => (one.at < other.at ? 1 : -1))[0];
  const [reason, setReason, forget] = useDraft(`measure.${id}.withdraw`, '');
  const [missing, setMissing] = useState(false);
  const command = useCommand('/api/measure.withdraw_rebase');
  if (last === undefined) return null;
  const { starts_on } = last;

  async function send() {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    const delivery = await command.send({ id, version, starts_on, reason: reason.trim() });
    if (!delivery.ok) return;
    forget();
    onDone();
  }

  return (
    <Form label={say('act.withdraw_rebase')} onSend={() => void send()} errors={missing}>
      <p>{say('form.withdraw_when', { period: sayPeriod(measure, starts_on) })}</p>
      <TextArea
        label={say('form.why_withdraw')}
        rows={3}
        value={reason}
        onText={setReason}
        error={missing ? say('form.reason_needed') : undefined}
      />
      <FormEnd verb={say('act.withdraw_rebase')} state={command.state} onCancel={onDone} />
    </Form>
  );
}
