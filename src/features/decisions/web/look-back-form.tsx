import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { TextArea } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useDraft } from '../../../web/form/use-draft.ts';
import { VERDICTS, type Verdict } from '../contract/kinds.ts';
import type { ActFormProps } from './act.ts';
import { Radios } from './radios.tsx';
import { say } from './say.ts';

/** What came of it, beside what was expected. */
export function LookBackForm({ decision, onDone }: ActFormProps) {
  const { id, version, expected } = decision;
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [learned, setLearned, forget] = useDraft(`decision.${id}.look_back`, '');
  const [errors, setErrors] = useState<{ verdict?: string; learned?: string } | null>(null);
  const command = useCommand('/api/decision.look_back');

  async function send() {
    const found = {
      ...(verdict === null && { verdict: say('form.verdict_needed') }),
      ...(learned.trim() === '' && { learned: say('form.learned_needed') }),
    };
    setErrors(Object.keys(found).length > 0 ? found : null);
    if (verdict === null || learned.trim() === '') return;
    const delivery = await command.send({ id, version, verdict, learned: learned.trim() });
    if (!delivery.ok) return;
    forget();
    onDone();
  }

  return (
    <Form label={say('act.look_back')} onSend={() => void send()} errors={errors}>
      {expected !== '' && <p>{say('form.expected_was', { expected })}</p>}
      <Radios
        label={say('form.verdict')}
        choices={VERDICTS.map((one) => [one, say(`verdict.${one}`)] as const)}
        chosen={verdict}
        onChoose={setVerdict}
        error={errors?.verdict}
      />
      <TextArea
        label={say('form.learned')}
        value={learned}
        onText={setLearned}
        error={errors?.learned}
      />
      <FormEnd verb={say('form.record')} state={command.state} onCancel={onDone} />
    </Form>
  );
}
