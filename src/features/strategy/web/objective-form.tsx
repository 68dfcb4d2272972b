import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { isDay, type Day } from '../../../lib/day.ts';
import { useCommand } from '../../../web/api/use-command.ts';
import type { Choice } from '../../../web/form/choose.tsx';
import { CheckField, SelectField, TextArea, TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useDraftWords } from '../../../web/form/use-draft-words.ts';
import { useTouched } from '../../../web/form/use-touched.ts';
import { useVersion } from '../../../web/form/use-version.ts';
import { PersonField } from '../../people/web/person-picker.tsx';
import { RHYTHMS } from '../contract/kinds.ts';
import type { ObjectiveRecord, ObjectiveWords } from '../contract/shapes.ts';
import { mapQuery } from './queries.ts';
import { say } from './say.ts';
import style from './strategy.module.css';
import { BLANK_TERMS, readTerms, TermsFields, type WrittenTerms } from './terms-fields.tsx';

type Words = Omit<ObjectiveWords, 'owner_id'>;
const BLANK: Words = { name: '', why: '', resources: '', rhythm: 'month' };

type WordsFieldsProps = {
  words: Words;
  change: (more: Partial<Words>) => void;
  owner: Choice | null;
  setOwner: (owner: Choice | null) => void;
  goalIds: readonly string[];
  setGoalIds: (ids: string[]) => void;
  error: string | undefined;
};

function WordsFields({ words, change, owner, setOwner, ...of }: WordsFieldsProps) {
  return (
    <>
      <TextField
        label={say('form.objective')}
        hint={say('form.objective_hint')}
        value={words.name}
        onText={(name) => change({ name })}
        error={of.error}
      />
      <TextArea
        label={say('form.objective_why')}
        optional
        rows={2}
        value={words.why}
        onText={(why) => change({ why })}
      />
      <GoalChoices chosen={of.goalIds} onChoose={of.setGoalIds} />
      <TextArea
        label={say('form.resources')}
        optional
        rows={2}
        value={words.resources}
        onText={(resources) => change({ resources })}
      />
      <div className={style.two}>
        <PersonField label={say('form.objective_owner')} chosen={owner} onChoose={setOwner} />
        <SelectField
          label={say('form.rhythm')}
          value={words.rhythm}
          onText={(wanted) => change({ rhythm: RHYTHMS.find((one) => one === wanted) ?? 'month' })}
          choices={RHYTHMS.map((one) => [one, say(`rhythm.${one}`)] as const)}
        />
      </div>
    </>
  );
}

type GoalChoicesProps = { chosen: readonly string[]; onChoose: (ids: string[]) => void };

/** The goals it serves, of those that are open; there are few enough to read them all. */
function GoalChoices({ chosen, onChoose }: GoalChoicesProps) {
  const goals = (useQuery(mapQuery(undefined)).data?.goals ?? []).filter(
    ({ closed_on: closed }) => closed === null,
  );
  if (goals.length === 0) return <p className={style.under}>{say('form.no_goals')}</p>;
  return (
    <fieldset className={style.choices}>
      <legend>{say('form.goals')}</legend>
      {goals.map(({ id, name }) => (
        <CheckField
          key={id}
          label={name}
          checked={chosen.includes(id)}
          onCheck={(checked) =>
            onChoose(checked ? [...chosen, id] : chosen.filter((other) => other !== id))
          }
        />
      ))}
    </fieldset>
  );
}

/** An objective that begins today, with everything it will be judged by. */
export function NewObjectiveForm({ onDone }: { onDone: (id: string) => void }) {
  const [words, change, forget] = useDraftWords('objective.new', BLANK);
  const [owner, setOwner] = useState<Choice | null>(null);
  const [goalIds, setGoalIds] = useState<string[]>([]);
  const [terms, setTerms, forgetTerms] = useDraftWords('objective.new.terms', BLANK_TERMS);
  const [errors, setErrors] = useState<{ name?: string; due_on?: string; target?: string } | null>(
    null,
  );
  const command = useCommand('/api/objective.set');

  async function send() {
    const read = readTerms(terms);
    const found = {
      ...read.errors,
      ...(words.name.trim() === '' && { name: say('form.objective_needed') }),
    };
    setErrors(Object.keys(found).length > 0 ? found : null);
    if (Object.keys(found).length > 0 || !isDay(terms.due_on)) return;
    const delivery = await command.send({
      ...trimmed(words),
      ...read.terms,
      due_on: terms.due_on,
      owner_id: owner?.id ?? null,
      goal_ids: goalIds,
    });
    if (!delivery.ok) return;
    forget();
    forgetTerms();
    onDone(delivery.answer.id);
  }

  return (
    <Form label={say('new_objective.title')} onSend={() => void send()} errors={errors}>
      <WordsFields
        words={words}
        change={change}
        {...{ owner, setOwner, goalIds, setGoalIds }}
        error={errors?.name}
      />
      <TermsFields terms={terms} onTerms={setTerms} errors={errors} />
      <FormEnd verb={say('new_objective.verb')} state={command.state} />
    </Form>
  );
}

type EditProps = { objective: ObjectiveRecord; onDone: () => void };

/** Changes the words, owner and goals of an objective. Only open goals can be chosen; closed ones it serves stay as they are. */
export function EditObjectiveForm({ objective, onDone }: EditProps) {
  const [{ id, name, why, resources, rhythm, owner: had }] = useState(objective);
  const [words, setWords] = useState<Words>({ name, why, resources, rhythm });
  const [owner, setOwner] = useState<Choice | null>(had);
  const [goalIds, setGoalIds] = useState<string[]>(objective.goals.map((goal) => goal.id));
  const [missing, setMissing] = useState(false);
  const command = useCommand('/api/objective.edit');
  const version = useVersion(objective.version, command.state);
  const now = { ...trimmed(words), owner_id: owner?.id ?? null, goal_ids: goalIds };
  const touched = useTouched(now);

  async function send() {
    setMissing(words.name.trim() === '');
    if (words.name.trim() === '') return;
    const changed = touched(now);
    if (changed === null) return onDone();
    const delivery = await command.send({ id, version, ...changed });
    if (delivery.ok) onDone();
  }

  return (
    <Form label={say('act.edit')} onSend={() => void send()} errors={missing}>
      <WordsFields
        words={words}
        change={(more) => setWords({ ...words, ...more })}
        {...{ owner, setOwner, goalIds, setGoalIds }}
        error={missing ? say('form.objective_needed') : undefined}
      />
      <FormEnd verb={say('form.save')} state={command.state} onCancel={onDone} />
    </Form>
  );
}

function trimmed({ name, why, resources, rhythm }: Words): Words {
  return { name: name.trim(), why: why.trim(), resources: resources.trim(), rhythm };
}

/** Changes what an objective is judged by, with the reason somebody will look for later. */
export function TermsForm({ objective, onDone }: EditProps) {
  const { id, judged, measure, target, due_on: due } = objective;
  const [terms, setTerms] = useState<WrittenTerms>({
    judged,
    measure,
    target: target === null ? '' : String(target),
    due_on: due,
  });
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<{
    due_on?: string;
    target?: string;
    reason?: string;
  } | null>(null);
  const command = useCommand('/api/objective.set_terms');
  const version = useVersion(objective.version, command.state);

  async function send() {
    const read = readTerms(terms);
    const found = {
      ...read.errors,
      ...(reason.trim() === '' && { reason: say('form.reason_needed') }),
    };
    setErrors(Object.keys(found).length > 0 ? found : null);
    if (Object.keys(found).length > 0) return;
    const delivery = await command.send({
      id,
      version,
      ...read.terms,
      due_on: terms.due_on as Day,
      reason: reason.trim(),
    });
    if (delivery.ok) onDone();
  }

  return (
    <Form label={say('act.set_terms')} onSend={() => void send()} errors={errors}>
      <p className={style.under}>{say('form.terms_kept')}</p>
      <TermsFields terms={terms} onTerms={setTerms} errors={errors} />
      <TextArea
        label={say('form.reason')}
        rows={2}
        value={reason}
        onText={setReason}
        error={errors?.reason}
      />
      <FormEnd verb={say('form.save')} state={command.state} onCancel={onDone} />
    </Form>
  );
}
