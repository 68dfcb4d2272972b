import { useState } from 'react';
import { isDay, type Day } from '../../../lib/day.ts';
import { useCommand, type CommandState } from '../../../web/api/use-command.ts';
import type { Choice } from '../../../web/form/choose.tsx';
import { SelectField, TextArea, TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useDraftWords } from '../../../web/form/use-draft-words.ts';
import { useTouched } from '../../../web/form/use-touched.ts';
import { useVersion } from '../../../web/form/use-version.ts';
import { PersonField } from '../../people/web/person-picker.tsx';
import { FIELDS } from '../contract/kinds.ts';
import type { GoalRecord, GoalWords } from '../contract/shapes.ts';
import { say } from './say.ts';
import style from './strategy.module.css';

type Words = Omit<GoalWords, 'owner_id' | 'horizon'> & { readonly horizon: string };
const BLANK: Words = { name: '', why: '', field: 'growth', horizon: '' };

type GoalFormProps = {
  label: string;
  verb: string;
  first: Words;
  owner: Choice | null;
  /** For a goal that stands: to change what it means needs a reason. */
  asksReason: boolean;
  state: CommandState;
  /** Whether it was taken. */
  onSend: (words: GoalWords, reason: string) => Promise<boolean>;
  onCancel?: () => void;
};

type Errors = { name?: string; horizon?: string; reason?: string };

function GoalForm({ label, verb, first, owner: had, asksReason, state, ...on }: GoalFormProps) {
  const [words, change, forget] = useDraftWords(asksReason ? undefined : 'goal.new', first);
  const [owner, setOwner] = useState(had);
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<Errors | null>(null);
  const turned =
    asksReason &&
    (['name', 'field', 'horizon'] as const).some((word) => words[word] !== first[word]);

  async function send() {
    const found: Errors = {
      ...(words.name.trim() === '' && { name: say('form.goal_needed') }),
      ...(!isDay(words.horizon) && { horizon: say('form.day_needed') }),
      ...(turned && reason.trim() === '' && { reason: say('form.reason_needed') }),
    };
    setErrors(Object.keys(found).length > 0 ? found : null);
    if (Object.keys(found).length > 0) return;
    const { name, why, field, horizon } = words;
    const sent = { name: name.trim(), why: why.trim(), field, horizon: horizon as Day };
    if (await on.onSend({ ...sent, owner_id: owner?.id ?? null }, reason.trim())) forget();
  }

  return (
    <Form label={label} onSend={() => void send()} errors={errors}>
      <TextField
        label={say('form.goal')}
        hint={say('form.goal_hint')}
        value={words.name}
        onText={(name) => change({ name })}
        error={errors?.name}
      />
      <TextArea
        label={say('form.goal_why')}
        optional
        rows={2}
        value={words.why}
        onText={(why) => change({ why })}
      />
      <div className={style.two}>
        <SelectField
          label={say('form.field')}
          value={words.field}
          onText={(wanted) => change({ field: FIELDS.find((one) => one === wanted) ?? 'other' })}
          choices={FIELDS.map((one) => [one, say(`field.${one}`)] as const)}
        />
        <TextField
          label={say('form.horizon')}
          type="date"
          value={words.horizon}
          onText={(horizon) => change({ horizon })}
          error={errors?.horizon}
        />
      </div>
      <PersonField
        label={say('form.goal_owner')}
        hint={say('form.goal_owner_hint')}
        chosen={owner}
        onChoose={setOwner}
      />
      {turned && (
        <TextArea
          label={say('form.turn_reason')}
          hint={say('form.turn_hint')}
          rows={2}
          value={reason}
          onText={setReason}
          error={errors?.reason}
        />
      )}
      <FormEnd verb={verb} state={state} {...(on.onCancel && { onCancel: on.onCancel })} />
    </Form>
  );
}

/** A goal from blank fields, kept as a draft in this tab; `onDone` is given the id of the goal. */
export function NewGoalForm({ onDone }: { onDone: (id: string) => void }) {
  const command = useCommand('/api/goal.set');
  return (
    <GoalForm
      label={say('new_goal.title')}
      verb={say('new_goal.verb')}
      first={BLANK}
      owner={null}
      asksReason={false}
      state={command.state}
      onSend={async (words) => {
        const delivery = await command.send(words);
        if (delivery.ok) onDone(delivery.answer.id);
        return delivery.ok;
      }}
    />
  );
}

/** Changes a goal from the words it had when the form was opened; a reason is asked for once direction changes. */
export function EditGoalForm({ goal, onDone }: { goal: GoalRecord; onDone: () => void }) {
  const command = useCommand('/api/goal.edit');
  const version = useVersion(goal.version, command.state);
  const [{ id, name, why, field, horizon, owner }] = useState(goal);
  // An owner who left top management since is asked about only when another one is named.
  const touched = useTouched<GoalWords>({
    name,
    why,
    field,
    horizon,
    owner_id: owner?.id ?? null,
  });
  return (
    <GoalForm
      label={say('act.edit')}
      verb={say('form.save')}
      first={{ name, why, field, horizon }}
      owner={owner}
      asksReason
      state={command.state}
      onSend={async (words, reason) => {
        const changed = touched(words);
        const taken =
          changed === null || (await command.send({ id, version, ...changed, reason })).ok;
        if (taken) onDone();
        return taken;
      }}
      onCancel={onDone}
    />
  );
}
