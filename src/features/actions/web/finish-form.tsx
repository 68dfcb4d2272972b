import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { Choose } from '../../../web/form/choose.tsx';
import type { Choice } from '../../../web/form/choose.tsx';
import { TextArea, TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useDraft } from '../../../web/form/use-draft.ts';
import { useSession } from '../../../web/session/session.ts';
import type { ActFormProps } from './act.ts';
import style from './actions.module.css';
import { AddFiles } from './add-files.tsx';
import { findPeople } from '../../people/web/person-picker.tsx';
import { say } from './say.ts';

type FinishErrors = { result?: string; checker?: string; check?: string };

/** Finishing says what was done, and who will look later whether it worked. */
export function FinishForm({ action, onDone }: ActFormProps) {
  const { today } = useSession();
  const [on, setOn] = useState<string>(today);
  const [result, setResult, forget] = useDraft(`action.${action.id}.finish`, action.result);
  const [checker, setChecker] = useState<Choice | null>(action.checker);
  const [checkOn, setCheckOn] = useState<string>(action.check_due_on ?? '');
  const [errors, setErrors] = useState<FinishErrors | null>(null);
  const command = useCommand('/api/action.finish');
  const needsCheck = action.significance === 'high';

  async function send() {
    const found: FinishErrors = {
      ...(result.trim() === '' && { result: say('form.result_needed') }),
      ...(needsCheck && checker === null && { checker: say('form.who_needed') }),
      ...(needsCheck && checkOn === '' && { check: say('form.date_needed') }),
    };
    setErrors(Object.keys(found).length > 0 ? found : null);
    if (Object.keys(found).length > 0) return;
    const delivery = await command.send({
      id: action.id,
      version: action.version,
      on,
      result: result.trim(),
      checker_id: checker?.id ?? null,
      check_due_on: checkOn === '' ? null : checkOn,
    });
    if (!delivery.ok) return;
    forget();
    onDone();
  }

  return (
    <Form label={say('act.finish')} onSend={() => void send()} errors={errors}>
      <TextArea
        label={say('form.result')}
        hint={say('form.result_hint')}
        value={result}
        onText={setResult}
        error={errors?.result}
      />
      <div className={style.evidence}>
        <p className={style.label}>{say('form.evidence')}</p>
        <p className={style.by}>{say('form.evidence_hint')}</p>
        <AddFiles id={action.id} namesArrived />
      </div>
      <TextField label={say('form.done_on')} type="date" max={today} value={on} onText={setOn} />
      <div className={style.two}>
        <Choose
          label={say('field.checker')}
          hint={say(needsCheck ? 'form.checker_needed_hint' : 'form.checker_hint')}
          optional={!needsCheck}
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
          optional={!needsCheck}
          value={checkOn}
          onText={setCheckOn}
          error={errors?.check}
        />
      </div>
      <FormEnd verb={say('act.finish')} state={command.state} onCancel={onDone} />
    </Form>
  );
}
