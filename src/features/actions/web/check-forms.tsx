import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { Choose } from '../../../web/form/choose.tsx';
import type { Choice } from '../../../web/form/choose.tsx';
import { TextArea, TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useDraft } from '../../../web/form/use-draft.ts';
import { useSession } from '../../../web/session/session.ts';
import type { Verdict } from '../contract/shapes.ts';
import type { ActFormProps } from './act.ts';
import style from './actions.module.css';
import { findPeople } from '../../people/web/person-picker.tsx';
import { say } from './say.ts';

const verdicts = ['effective', 'partly', 'not_effective'] as const satisfies readonly Verdict[];

/** Whether it worked, said by somebody who did not do it. What did not work is opened again. */
export function CheckForm({ action, onDone }: ActFormProps) {
  const { today } = useSession();
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [note, setNote, forget] = useDraft(`action.${action.id}.check`, '');
  const [due, setDue] = useState('');
  const [errors, setErrors] = useState<{ verdict?: string; due?: string; note?: string } | null>(
    null,
  );
  const command = useCommand('/api/action.check');
  const failed = verdict === 'not_effective';

  async function send() {
    const found = {
      ...(verdict === null && { verdict: say('form.verdict_needed') }),
      ...(verdict !== 'effective' && note.trim() === '' && { note: say('form.note_needed') }),
      ...(failed && due === '' && { due: say('form.date_needed') }),
    };
    setErrors(Object.keys(found).length > 0 ? found : null);
    if (verdict === null || Object.keys(found).length > 0) return;
    const delivery = await command.send({
      id: action.id,
      version: action.version,
      verdict,
      note: note.trim(),
      due_on: failed ? due : null,
    });
    if (!delivery.ok) return;
    forget();
    onDone();
  }

  return (
    <Form label={say('act.check')} onSend={() => void send()} errors={errors}>
      <fieldset className={style.verdicts} aria-describedby="verdict-error">
        <legend>{say('form.verdict')}</legend>
        {verdicts.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="verdict"
              checked={verdict === one}
              onChange={() => setVerdict(one)}
            />
            {say(`verdict.${one}`)}
          </label>
        ))}
        <p id="verdict-error" role="alert" className={style.error}>
          {errors?.verdict}
        </p>
      </fieldset>
      <TextArea
        label={say('form.check_note')}
        optional={verdict === 'effective'}
        value={note}
        onText={setNote}
        error={errors?.note}
      />
      {failed && (
        <TextField
          label={say('form.new_date')}
          hint={say('form.failed_hint')}
          type="date"
          min={today}
          value={due}
          onText={setDue}
          error={errors?.due}
        />
      )}
      <FormEnd verb={say('act.check')} state={command.state} onCancel={onDone} />
    </Form>
  );
}

/** Asking somebody else to look, where nobody has been asked yet or the day has to be another one. */
export function PlanCheckForm({ action, onDone }: ActFormProps) {
  const { today } = useSession();
  const [checker, setChecker] = useState<Choice | null>(action.checker);
  const [day, setDay] = useState<string>(action.check_due_on ?? '');
  const [errors, setErrors] = useState<{ checker?: string; day?: string } | null>(null);
  const command = useCommand('/api/action.plan_check');

  async function send() {
    const found = {
      ...(checker === null && { checker: say('form.who_needed') }),
      ...(day === '' && { day: say('form.date_needed') }),
    };
    setErrors(Object.keys(found).length > 0 ? found : null);
    if (checker === null || day === '') return;
    const { id, version } = action;
    const asked = { id, version, checker_id: checker.id, check_due_on: day };
    const delivery = await command.send(asked);
    if (delivery.ok) onDone();
  }

  return (
    <Form label={say('act.plan_check')} onSend={() => void send()} errors={errors}>
      <Choose
        label={say('field.checker')}
        hint={say('form.checker_hint')}
        chosen={checker}
        onChoose={setChecker}
        from={findPeople}
        error={errors?.checker}
      />
      <TextField
        label={say('field.check_due_on')}
        hint={say('form.check_on_hint')}
        type="date"
        min={today}
        value={day}
        onText={setDay}
        error={errors?.day}
      />
      <FormEnd verb={say('form.ask')} state={command.state} onCancel={onDone} />
    </Form>
  );
}
