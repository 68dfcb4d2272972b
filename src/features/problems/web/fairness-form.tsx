import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { TextArea } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useDraftWords } from '../../../web/form/use-draft-words.ts';
import { FAIRNESS } from '../contract/kinds.ts';
import type { ActFormProps } from './act.ts';
import { say } from './say.ts';

const EMPTY = { another: '', rule: '', means: '', intent: '' };

/** Four questions in own words, before a person stands as the only cause. Names do not belong here. */
export function FairnessForm({ problem: { id, version, fairness }, onDone }: ActFormProps) {
  const draft = fairness === null ? `problem.${id}.fairness` : undefined;
  const [words, change, forget] = useDraftWords(draft, fairness ?? EMPTY);
  const [missing, setMissing] = useState(false);
  const command = useCommand('/api/problem.check_fairness');

  async function send() {
    const open = FAIRNESS.some((question) => words[question].trim() === '');
    setMissing(open);
    if (open) return;
    const delivery = await command.send({ id, version, ...words });
    if (!delivery.ok) return;
    forget();
    onDone();
  }

  return (
    <Form label={say('causes.fairness')} onSend={() => void send()} errors={missing}>
      <p>{say('fairness.intro')}</p>
      {FAIRNESS.map((question) => (
        <TextArea
          key={question}
          label={say(`fairness.${question}`)}
          rows={2}
          maxLength={2_000}
          value={words[question]}
          onText={(text) => change({ [question]: text })}
          error={missing && words[question].trim() === '' ? say('form.answer_needed') : undefined}
        />
      ))}
      <FormEnd verb={say('form.save')} state={command.state} onCancel={onDone} />
    </Form>
  );
}
