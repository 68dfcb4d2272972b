import { useState } from 'react';
import { isDay } from '../../../lib/day.ts';
import { useCommand } from '../../../web/api/use-command.ts';
import { Choose, type Choice } from '../../../web/form/choose.tsx';
import { TextArea, TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useDraft } from '../../../web/form/use-draft.ts';
import { useSession } from '../../../web/session/session.ts';
import { findPeople } from '../../people/web/person-picker.tsx';
import { Radios } from '../../decisions/web/radios.tsx';
import { VERDICTS, type Verdict } from '../contract/kinds.ts';
import type { ActFormProps } from './act.ts';
import { say } from './say.ts';
import { sayObstacles } from './words.ts';

/** Who looks whether the fix works, and when. */
export function PlanCheckForm({ problem, onDone }: ActFormProps) {
  const { id, version, checker, check_due_on: due } = problem;
  const { today } = useSession();
  const [person, setPerson] = useState<Choice | null>(checker);
  const [day, setDay] = useState<string>(due ?? '');
  const [errors, setErrors] = useState<{ person?: string; day?: string } | null>(null);
  const command = useCommand('/api/problem.plan_check');

  async function send() {
    const wrong = {
      ...(person === null && { person: say('form.person_needed') }),
      ...(!isDay(day) && { day: say('form.day_needed') }),
    };
    setErrors(Object.keys(wrong).length > 0 ? wrong : null);
    if (person === null || !isDay(day)) return;
    const delivery = await command.send({
      id,
      version,
      check_due_on: day,
      checker_id: person.id,
    });
    if (delivery.ok) onDone();
  }

  return (
    <Form label={say('act.plan_check')} onSend={() => void send()} errors={errors}>
      <Choose
        label={say('form.who_checks')}
        hint={say('form.who_checks_hint')}
        chosen={person}
        onChoose={setPerson}
        from={findPeople}
        error={errors?.person}
      />
      <TextField
        label={say('form.check_on')}
        hint={say('form.check_on_hint')}
        type="date"
        min={today}
        value={day}
        onText={setDay}
        error={errors?.day}
      />
      <FormEnd verb={say('form.save')} state={command.state} onCancel={onDone} />
    </Form>
  );
}

/** Whether the fix works, and how that was seen. */
export function CheckForm({ problem: { id, version }, onDone }: ActFormProps) {
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [note, setNote, forget] = useDraft(`problem.${id}.check`, '');
  const [errors, setErrors] = useState<{ verdict?: string; note?: string } | null>(null);
  const command = useCommand('/api/problem.check');

  async function send() {
    const wrong = {
      ...(verdict === null && { verdict: say('form.verdict_needed') }),
      ...(note.trim() === '' && { note: say('form.note_needed') }),
    };
    setErrors(Object.keys(wrong).length > 0 ? wrong : null);
    if (verdict === null || note.trim() === '') return;
    const delivery = await command.send({ id, version, verdict, note: note.trim() });
    if (!delivery.ok) return;
    forget();
    onDone();
  }

  return (
    <Form label={say('act.check')} onSend={() => void send()} errors={errors}>
      <Radios
        label={say('form.verdict')}
        choices={VERDICTS.map((one) => [one, say(`verdict.${one}`)] as const)}
        chosen={verdict}
        onChoose={setVerdict}
        error={errors?.verdict}
      />
      <TextArea label={say('form.check_note')} value={note} onText={setNote} error={errors?.note} />
      <FormEnd verb={say('form.save')} state={command.state} onCancel={onDone} />
    </Form>
  );
}

/** The end, with thanks to those who made it. What stands in the way is said before anybody types. */
export function CloseForm({ problem, onDone }: ActFormProps) {
  const { id, version, obstacles } = problem;
  const [note, setNote, forget] = useDraft(`problem.${id}.close`, '');
  const [thanks, setThanks, forgetThanks] = useDraft(`problem.${id}.thanks`, '');
  const command = useCommand('/api/problem.close');

  async function send() {
    const delivery = await command.send({ id, version, note: note.trim(), thanks: thanks.trim() });
    if (!delivery.ok) return;
    forget();
    forgetThanks();
    onDone();
  }

  return (
    <Form label={say('act.close')} onSend={() => void send()}>
      {obstacles.length > 0 && <p>{sayObstacles(problem)}</p>}
      <TextArea
        label={say('form.close_note')}
        hint={say('form.close_note_hint')}
        optional
        rows={2}
        value={note}
        onText={setNote}
      />
      <TextArea
        label={say('form.thanks')}
        hint={say('form.thanks_hint')}
        optional
        rows={2}
        value={thanks}
        onText={setThanks}
      />
      <FormEnd verb={say('act.close')} state={command.state} onCancel={onDone} />
    </Form>
  );
}
