import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import type { Choice } from '../../../web/form/choose.tsx';
import { Choose } from '../../../web/form/choose.tsx';
import { TextArea } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useDraft } from '../../../web/form/use-draft.ts';
import type { ActFormProps } from './act.ts';
import { findPeople } from '../../people/web/person-picker.tsx';
import { say } from './say.ts';

/** Asking somebody else to decide on a proposal, with the authority to do so. */
export function HandDecisionForm({ action, onDone }: ActFormProps) {
  const [decider, setDecider] = useState<Choice | null>(null);
  const [reason, setReason, forget] = useDraft(`action.${action.id}.hand_decision`, '');
  const [missing, setMissing] = useState(false);
  const command = useCommand('/api/action.hand_decision');

  async function send() {
    setMissing(decider === null);
    if (decider === null) return;
    const { id, version } = action;
    const delivery = await command.send({
      id,
      version,
      decider_id: decider.id,
      reason: reason.trim(),
    });
    if (!delivery.ok) return;
    forget();
    onDone();
  }

  return (
    <Form label={say('act.hand_decision')} onSend={() => void send()} errors={missing}>
      <Choose
        label={say('form.decider')}
        hint={say('form.decider_hint')}
        chosen={decider}
        onChoose={setDecider}
        from={findPeople}
        error={missing ? say('form.who_needed') : undefined}
      />
      <TextArea label={say('form.why_hand_decision')} optional value={reason} onText={setReason} />
      <FormEnd verb={say('act.hand_decision')} state={command.state} onCancel={onDone} />
    </Form>
  );
}
