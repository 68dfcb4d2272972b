import { useState } from 'react';
import { useCommand } from '../../../../web/api/use-command.ts';
import type { Choice } from '../../../../web/form/choose.tsx';
import { Choose } from '../../../../web/form/choose.tsx';
import { TextArea } from '../../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../../web/form/form.tsx';
import { useDraft } from '../../../../web/form/use-draft.ts';
import type { ActFormProps } from '../act.ts';
import { findPeople } from '../../../people/web/person-picker.tsx';
import { say } from './say.ts';

/** Asking somebody to help: they stand beside the action from now on, and read why. */
export function HelpForm({ action, onDone }: ActFormProps) {
  const [helper, setHelper] = useState<Choice | null>(null);
  const [words, setWords, forget] = useDraft(`action.${action.id}.help`, '');
  const [missing, setMissing] = useState(false);
  const command = useCommand('/api/action.assign');

  async function send() {
    setMissing(helper === null);
    if (helper === null) return;
    const delivery = await command.send({
      id: action.id,
      version: action.version,
      accountable_id: action.accountable?.id ?? null,
      helper_ids: [...new Set([...action.helpers.map(({ id }) => id), helper.id])],
      reason: words.trim(),
    });
    if (!delivery.ok) return;
    forget();
    onDone();
  }

  return (
    <Form label={say('help')} onSend={() => void send()} errors={missing}>
      <Choose
        label={say('who')}
        hint={say('who_hint')}
        chosen={helper}
        onChoose={setHelper}
        from={findPeople}
        error={missing ? say('who_needed') : undefined}
      />
      <TextArea label={say('words')} optional value={words} onText={setWords} />
      <FormEnd verb={say('help')} state={command.state} onCancel={onDone} />
    </Form>
  );
}
