import { useState } from 'react';
import { isDay } from '../../../lib/day.ts';
import { useCommand } from '../../../web/api/use-command.ts';
import { TextArea, TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useDraft } from '../../../web/form/use-draft.ts';
import { useSession } from '../../../web/session/session.ts';
import { Radios } from '../../decisions/web/radios.tsx';
import { DECIDABLE, type Decision } from '../contract/kinds.ts';
import type { ActFormProps } from './act.ts';
import { say } from './say.ts';

type Missing = { decision?: boolean; reason?: boolean; until?: boolean; measure?: boolean };

/** Yes, no because, or a try; and why, in words to whoever raised it. */
export function DecideForm({ item: { id, version, kind }, onDone }: ActFormProps) {
  const { today } = useSession();
  const choices = DECIDABLE[kind];
  const [decision, setDecision] = useState<Decision | null>(
    choices.length === 1 ? choices[0]! : null,
  );
  const [reason, setReason, forget] = useDraft(`voice.${id}.decide`, '');
  const [until, setUntil] = useState('');
  const [measure, setMeasure] = useState('');
  const [missing, setMissing] = useState<Missing | null>(null);
  const command = useCommand('/api/voice.decide');
  const tries = decision === 'try';
  const verb = say(kind === 'question' ? 'act.answer' : 'act.decide');

  async function send() {
    const lacks = {
      decision: decision === null,
      reason: reason.trim() === '',
      until: tries && !(isDay(until) && until > today),
      measure: tries && measure.trim() === '',
    };
    setMissing(Object.values(lacks).includes(true) ? lacks : null);
    if (decision === null || Object.values(lacks).includes(true)) return;
    const delivery = await command.send({
      id,
      version,
      decision,
      reason: reason.trim(),
      ...(tries && isDay(until) && { try_until: until, try_measure: measure.trim() }),
    });
    if (!delivery.ok) return;
    forget();
    onDone();
  }

  return (
    <Form label={verb} onSend={() => void send()} errors={missing}>
      {choices.length > 1 && (
        <Radios
          label={say('form.decision')}
          choices={choices.map((one) => [one, say(`form.${one}`)] as const)}
          chosen={decision}
          onChoose={setDecision}
          error={missing?.decision ? say('form.decision_needed') : undefined}
        />
      )}
      <TextArea
        label={say(kind === 'question' ? 'form.answer' : 'form.reason')}
        value={reason}
        onText={setReason}
        error={missing?.reason ? say('form.reason_needed') : undefined}
      />
      {tries && (
        <>
          <TextField
            label={say('form.try_until')}
            type="date"
            min={today}
            value={until}
            onText={setUntil}
            error={missing?.until ? say('form.try_until_needed') : undefined}
          />
          <TextField
            label={say('form.try_measure')}
            maxLength={500}
            value={measure}
            onText={setMeasure}
            error={missing?.measure ? say('form.try_measure_needed') : undefined}
          />
        </>
      )}
      <FormEnd verb={verb} state={command.state} onCancel={onDone} />
    </Form>
  );
}
