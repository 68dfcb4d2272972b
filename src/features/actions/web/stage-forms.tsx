import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { TextArea, TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useDraft } from '../../../web/form/use-draft.ts';
import { useSession } from '../../../web/session/session.ts';
import type { ActFormProps } from './act.ts';
import { say } from './say.ts';

/** What stops it from getting worse, and since when. */
export function ContainForm({ action, onDone }: ActFormProps) {
  const { today } = useSession();
  const [on, setOn] = useState<string>(action.contained_on ?? today);
  const [text, setText, forget] = useDraft(`action.${action.id}.contain`, action.containment);
  const command = useCommand('/api/action.contain');

  async function send() {
    const { id, version } = action;
    const delivery = await command.send({ id, version, on, containment: text.trim() });
    if (!delivery.ok) return;
    forget();
    onDone();
  }

  return (
    <Form label={say('act.contain')} onSend={() => void send()}>
      <TextArea
        label={say('field.containment')}
        hint={say('form.containment_hint')}
        value={text}
        onText={setText}
      />
      <TextField label={say('form.since')} type="date" max={today} value={on} onText={setOn} />
      <FormEnd verb={say('form.record')} state={command.state} onCancel={onDone} />
    </Form>
  );
}

/** Why it happened, and what will be done so that it does not happen again. */
export function PlanForm({ action, onDone }: ActFormProps) {
  const { today } = useSession();
  const [on, setOn] = useState<string>(action.planned_on ?? today);
  const [cause, setCause, forgetCause] = useDraft(`action.${action.id}.plan_cause`, action.cause);
  const [plan, setPlan, forgetPlan] = useDraft(
    `action.${action.id}.plan`,
    action.corrective_action,
  );
  const command = useCommand('/api/action.plan');

  async function send() {
    const delivery = await command.send({
      id: action.id,
      version: action.version,
      on,
      cause: cause.trim(),
      corrective_action: plan.trim(),
    });
    if (!delivery.ok) return;
    forgetCause();
    forgetPlan();
    onDone();
  }

  return (
    <Form label={say('act.plan')} onSend={() => void send()}>
      <TextArea
        label={say('field.cause')}
        hint={say('form.cause_hint')}
        optional
        value={cause}
        onText={setCause}
      />
      <TextArea label={say('field.corrective_action')} value={plan} onText={setPlan} />
      <TextField label={say('form.planned_on')} type="date" max={today} value={on} onText={setOn} />
      <FormEnd verb={say('form.record')} state={command.state} onCancel={onDone} />
    </Form>
  );
}
