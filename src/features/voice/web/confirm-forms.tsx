import { useCommand } from '../../../web/api/use-command.ts';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { GONE_UNANSWERED_DAYS } from '../contract/kinds.ts';
import type { ActFormProps } from './act.ts';
import { say } from './say.ts';

/** Asks whoever raised a barrier whether it is gone. */
export function AskGoneForm({ item: { id, version }, onDone }: ActFormProps) {
  const command = useCommand('/api/voice.ask_gone');
  const send = async () => {
    if ((await command.send({ id, version })).ok) onDone();
  };
  return (
    <Form label={say('act.ask_gone')} onSend={() => void send()}>
      <p>{say('form.ask_gone_text', { days: GONE_UNANSWERED_DAYS })}</p>
      <FormEnd verb={say('act.ask_gone')} state={command.state} onCancel={onDone} />
    </Form>
  );
}

/** Takes back what one said. */
export function WithdrawForm({ item: { id, version }, onDone }: ActFormProps) {
  const command = useCommand('/api/voice.withdraw');
  const send = async () => {
    if ((await command.send({ id, version })).ok) onDone();
  };
  return (
    <Form label={say('act.withdraw')} onSend={() => void send()}>
      <p>{say('form.withdraw_text')}</p>
      <FormEnd verb={say('act.withdraw')} kind="loss" state={command.state} onCancel={onDone} />
    </Form>
  );
}
