import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { SelectField, TextArea, TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useDraft } from '../../../web/form/use-draft.ts';
import { GOAL_OUTCOMES, OUTCOMES, STATES } from '../contract/kinds.ts';
import type { GoalRecord, ObjectiveRecord } from '../contract/shapes.ts';
import { actionByNumber } from './queries.ts';
import { say } from './say.ts';

type OfObjective = { objective: ObjectiveRecord; onDone: () => void };

/** How it stands, in one choice and, where all is not well, a sentence. */
export function CheckInForm({ objective, onDone }: OfObjective) {
  const { id, version } = objective;
  const [state, setState] = useState<(typeof STATES)[number]>(objective.state ?? 'on_track');
  const [text, setText, forget] = useDraft(`objective.${id}.check_in`, '');
  const [missing, setMissing] = useState(false);
  const command = useCommand('/api/objective.check_in');
  const well = state === 'on_track';

  async function send() {
    setMissing(!well && text.trim() === '');
    if (!well && text.trim() === '') return;
    const delivery = await command.send({ id, version, state, text: text.trim() });
    if (!delivery.ok) return;
    forget();
    onDone();
  }

  return (
    <Form label={say('act.check_in')} onSend={() => void send()} errors={missing}>
      <SelectField
        label={say('form.state')}
        value={state}
        onText={(wanted) => setState(STATES.find((one) => one === wanted) ?? 'on_track')}
        choices={STATES.map((one) => [one, say(`state.${one}`)] as const)}
      />
      <TextArea
        label={say(well ? 'form.said' : 'form.in_the_way')}
        optional={well}
        rows={3}
        value={text}
        onText={setText}
        error={missing ? say('form.in_the_way_needed') : undefined}
      />
      <FormEnd verb={say('act.check_in')} state={command.state} onCancel={onDone} />
    </Form>
  );
}

type ClosingProps<Outcome extends string> = {
  draft: string;
  outcomes: readonly (readonly [Outcome, string])[];
  command: ReturnType<typeof useCommand<'/api/goal.close' | '/api/objective.close'>>['state'];
  onSend: (outcome: Outcome, reason: string) => Promise<boolean>;
  onDone: () => void;
};

function Closing<Outcome extends string>(props: ClosingProps<Outcome>) {
  const { draft, outcomes, command, onSend, onDone } = props;
  const [outcome, setOutcome] = useState(outcomes[0]![0]);
  const [reason, setReason, forget] = useDraft(draft, '');
  const [missing, setMissing] = useState(false);

  async function send() {
    setMissing(reason.trim() === '');
    if (reason.trim() === '' || !(await onSend(outcome, reason.trim()))) return;
    forget();
    onDone();
  }

  return (
    <Form label={say('act.close')} onSend={() => void send()} errors={missing}>
      <SelectField
        label={say('form.outcome')}
        value={outcome}
        onText={(wanted) => setOutcome(outcomes.find(([one]) => one === wanted)?.[0] ?? outcome)}
        choices={outcomes}
      />
      <TextArea
        label={say('form.close_reason')}
        rows={3}
        value={reason}
        onText={setReason}
        error={missing ? say('form.reason_needed') : undefined}
      />
      <FormEnd verb={say('act.close')} state={command} onCancel={onDone} />
    </Form>
  );
}

/** Says what became of an objective, from reached to dropped, and why; the reason is a draft until it was taken. */
export function CloseObjectiveForm({ objective: { id, version }, onDone }: OfObjective) {
  const command = useCommand('/api/objective.close');
  return (
    <Closing
      draft={`objective.${id}.close`}
      outcomes={OUTCOMES.map((one) => [one, say(`outcome.${one}`)] as const)}
      command={command.state}
      onSend={async (outcome, reason) => (await command.send({ id, version, outcome, reason })).ok}
      onDone={onDone}
    />
  );
}

type OfGoal = { goal: GoalRecord; onDone: () => void };

/** Says whether a goal was reached or given up, and why; the objectives that serve it are not closed with it. */
export function CloseGoalForm({ goal: { id, version }, onDone }: OfGoal) {
  const command = useCommand('/api/goal.close');
  return (
    <Closing
      draft={`goal.${id}.close`}
      outcomes={GOAL_OUTCOMES.map((one) => [one, say(`outcome_of_goal.${one}`)] as const)}
      command={command.state}
      onSend={async (outcome, reason) => (await command.send({ id, version, outcome, reason })).ok}
      onDone={onDone}
    />
  );
}

/** Says of an action that it serves this objective, so that its page leads up to the goal. */
export function LinkActionForm({ objective: { id, name }, onDone }: OfObjective) {
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);
  const command = useCommand('/api/action.link');

  async function send() {
    const action = typed.trim() === '' ? undefined : await actionByNumber(typed);
    setError(action === undefined ? say('form.no_such_action') : null);
    if (action === undefined) return;
    const target = `/objectives/${id}`;
    const delivery = await command.send({ id: action.id, label: name, target });
    if (delivery.ok) onDone();
  }

  return (
    <Form label={say('act.link_action')} onSend={() => void send()} errors={error}>
      <TextField
        label={say('form.action_number')}
        hint={say('form.action_hint')}
        value={typed}
        onText={setTyped}
        error={error ?? undefined}
      />
      <FormEnd verb={say('act.link_action')} state={command.state} onCancel={onDone} />
    </Form>
  );
}
