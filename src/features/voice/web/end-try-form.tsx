import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { TextArea } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useDraftWords } from '../../../web/form/use-draft-words.ts';
import { Radios } from '../../decisions/web/radios.tsx';
import type { ActFormProps } from './act.ts';
import { say } from './say.ts';

/** What the try showed, and what follows from it. */
export function EndTryForm({ item: { id, version }, onDone }: ActFormProps) {
  const [words, change, forget] = useDraftWords(`voice.${id}.end_try`, { outcome: '', reason: '' });
  const [decision, setDecision] = useState<'yes' | 'no' | null>(null);
  const [missing, setMissing] = useState(false);
  const command = useCommand('/api/voice.end_try');

  async function send() {
    const [outcome, reason] = [words.outcome.trim(), words.reason.trim()];
    const lacks = outcome === '' || reason === '' || decision === null;
    setMissing(lacks);
    if (lacks) return;
    const delivery = await command.send({ id, version, outcome, decision, reason });
    if (!delivery.ok) return;
    forget();
    onDone();
  }

  return (
    <Form label={say('act.end_try')} onSend={() => void send()} errors={missing}>
      <TextArea
        label={say('form.outcome')}
        rows={3}
        value={words.outcome}
        onText={(outcome) => change({ outcome })}
        error={missing && words.outcome.trim() === '' ? say('form.outcome_needed') : undefined}
      />
      <Radios
        label={say('form.after')}
        choices={[['yes', say('form.after_yes')] as const, ['no', say('form.after_no')] as const]}
        chosen={decision}
        onChoose={setDecision}
        error={missing && decision === null ? say('form.decision_needed') : undefined}
      />
      <TextArea
        label={say('form.reason')}
        rows={3}
        value={words.reason}
        onText={(reason) => change({ reason })}
        error={missing && words.reason.trim() === '' ? say('form.reason_needed') : undefined}
      />
      <FormEnd verb={say('act.end_try')} state={command.state} onCancel={onDone} />
    </Form>
  );
}
