import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import type { CommandState } from '../../../web/api/use-command.ts';
import { Button } from '../../../web/control/button.tsx';
import { Dialog } from '../../../web/float/dialog.tsx';
import { Choose } from '../../../web/form/choose.tsx';
import type { Choice } from '../../../web/form/choose.tsx';
import { TextArea, TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useSession } from '../../../web/session/session.ts';
import { ChoiceBar } from '../../../web/table/choice-bar.tsx';
import type { ActionRow } from '../contract/shapes.ts';
import { findPeople } from '../../people/web/person-picker.tsx';
import { say } from './say.ts';

type Act = 'assign' | 'move' | null;

/** Handing over or moving several actions at once: all of them or none. */
export function BulkActs({ rows, onDone }: { rows: readonly ActionRow[]; onDone: () => void }) {
  const [act, setAct] = useState<Act>(null);
  const chosen = rows.map(({ id, version }) => ({ id, version }));
  const done = () => {
    setAct(null);
    onDone();
  };
  return (
    <>
      <ChoiceBar count={rows.length} onClear={onDone}>
        {rows.every((row) => row.can.assign) && (
          <Button onClick={() => setAct('assign')}>{say('act.assign')}</Button>
        )}
        {rows.every((row) => row.can.move_due) && (
          <Button onClick={() => setAct('move')}>{say('act.move_due')}</Button>
        )}
      </ChoiceBar>
      {act === 'assign' && (
        <Dialog title={say('bulk.assign', { count: rows.length })} onClose={() => setAct(null)}>
          <AssignMany actions={chosen} onDone={done} onCancel={() => setAct(null)} />
        </Dialog>
      )}
      {act === 'move' && (
        <Dialog title={say('bulk.move', { count: rows.length })} onClose={() => setAct(null)}>
          <MoveMany actions={chosen} onDone={done} onCancel={() => setAct(null)} />
        </Dialog>
      )}
    </>
  );
}

type ManyProps = {
  actions: { id: string; version: number }[];
  onDone: () => void;
  onCancel: () => void;
};

function AssignMany({ actions, onDone, onCancel }: ManyProps) {
  const [person, setPerson] = useState<Choice | null>(null);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const command = useCommand('/api/action.assign_many');

  async function send() {
    setMissing(person === null);
    if (person === null) return;
    const delivery = await command.send({ actions, accountable_id: person.id, reason });
    if (delivery.ok) onDone();
  }

  return (
    <Form label={say('act.assign')} onSend={() => void send()} errors={missing}>
      <Choose
        label={say('field.accountable')}
        chosen={person}
        onChoose={setPerson}
        from={findPeople}
        error={missing ? say('form.who_needed') : undefined}
      />
      <TextArea label={say('form.reason')} optional value={reason} onText={setReason} />
      <InTheWay state={command.state} />
      <FormEnd verb={say('act.assign')} state={command.state} onCancel={onCancel} />
    </Form>
  );
}

function MoveMany({ actions, onDone, onCancel }: ManyProps) {
  const { today } = useSession();
  const [day, setDay] = useState('');
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<{ day?: string; reason?: string } | null>(null);
  const command = useCommand('/api/action.move_due_many');

  async function send() {
    const found = {
      ...(day === '' && { day: say('form.date_needed') }),
      ...(reason.trim() === '' && { reason: say('form.reason_needed') }),
    };
    setErrors(Object.keys(found).length > 0 ? found : null);
    if (Object.keys(found).length > 0) return;
    const delivery = await command.send({ actions, due_on: day, reason: reason.trim() });
    if (delivery.ok) onDone();
  }

  return (
    <Form label={say('act.move_due')} onSend={() => void send()} errors={errors}>
      <TextField
        label={say('form.new_date')}
        type="date"
        min={today}
        value={day}
        onText={setDay}
        error={errors?.day}
      />
      <TextArea
        label={say('form.why_moved')}
        hint={say('form.why_moved_hint')}
        value={reason}
        onText={setReason}
        error={errors?.reason}
      />
      <InTheWay state={command.state} />
      <FormEnd verb={say('act.move_due')} state={command.state} onCancel={onCancel} />
    </Form>
  );
}

/** Of several, the one for which nothing was changed, so that it can be taken out of the choice. */
function InTheWay({ state }: { state: CommandState }) {
  if (state.is !== 'failed' || state.trouble.kind !== 'refused') return null;
  const reference = state.trouble.refusal.details?.['reference'];
  return reference === undefined ? null : <p>{say('bulk.in_the_way', { reference })}</p>;
}
