import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { TextArea, TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useDraftWords } from '../../../web/form/use-draft-words.ts';
import { Radios } from '../../decisions/web/radios.tsx';
import { SEVERITIES, type Severity } from '../../problems/contract/kinds.ts';
import type { ActFormProps } from './act.ts';
import { say } from './say.ts';

/** A near miss or a concern becomes a problem whose cause is looked for. */
export function ProblemForm({ item, onDone }: ActFormProps) {
  const { id, version, kind } = item;
  const [words, change, forget] = useDraftWords(`voice.${id}.problem`, { title: '', reason: '' });
  const [severity, setSeverity] = useState<Severity>('minor');
  const [missing, setMissing] = useState(false);
  const command = useCommand('/api/voice.make_problem');

  async function send() {
    const [title, reason] = [words.title.trim(), words.reason.trim()];
    setMissing(title === '' || reason === '');
    if (title === '' || reason === '') return;
    const delivery = await command.send({
      id,
      version,
      title,
      reason,
      severity,
      kind: kind === 'near_miss' ? 'near_miss' : 'nonconformity',
    });
    if (!delivery.ok) return;
    forget();
    onDone();
  }

  return (
    <Form label={say('act.make_problem')} onSend={() => void send()} errors={missing}>
      <TextField
        label={say('form.problem_title')}
        hint={say('form.problem_hint')}
        maxLength={300}
        value={words.title}
        onText={(title) => change({ title })}
        error={missing && words.title.trim() === '' ? say('form.title_needed') : undefined}
      />
      <Radios
        label={say('form.severity')}
        choices={SEVERITIES.map((one) => [one, say(`form.severity_${one}`)] as const)}
        chosen={severity}
        onChoose={setSeverity}
      />
      <TextArea
        label={say('form.reason')}
        rows={3}
        value={words.reason}
        onText={(reason) => change({ reason })}
        error={missing && words.reason.trim() === '' ? say('form.reason_needed') : undefined}
      />
      <FormEnd verb={say('act.make_problem')} state={command.state} onCancel={onDone} />
    </Form>
  );
}
