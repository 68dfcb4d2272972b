import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { isDay, type Day } from '../../../lib/day.ts';
import { useCommand, type CommandState } from '../../../web/api/use-command.ts';
import type { Choice } from '../../../web/form/choose.tsx';
import { CheckField, TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useDraftWords } from '../../../web/form/use-draft-words.ts';
import { useTouched } from '../../../web/form/use-touched.ts';
import { useVersion } from '../../../web/form/use-version.ts';
import { PersonField } from '../../people/web/person-picker.tsx';
import type { AgendaItem, MeetingRecord } from '../contract/record.ts';
import style from './meetings.module.css';
import { inputsQuery } from './queries.ts';
import { say } from './say.ts';

type Key = AgendaItem['inputs'][number];
type Words = {
  readonly title: string;
  readonly minutes: string;
  readonly standing: boolean;
  readonly inputs: readonly Key[];
  readonly data_as_of: string;
};
type Meant = {
  readonly title: string;
  readonly minutes: number;
  readonly standing: boolean;
  readonly inputs: Key[];
  readonly data_as_of: Day | null;
  readonly presenter_id: string | null;
};

type ItemFormProps = {
  label: string;
  draft?: string;
  first: Words;
  presenter: Choice | null;
  state: CommandState;
  onSend: (meant: Meant) => Promise<boolean>;
  onCancel: () => void;
};

function ItemForm({ label, draft, first, presenter: had, state, ...on }: ItemFormProps) {
  const [words, change, forget] = useDraftWords(draft, first);
  const [presenter, setPresenter] = useState(had);
  const [errors, setErrors] = useState<{ title?: string; minutes?: string } | null>(null);

  async function send() {
    const minutes = Number(words.minutes);
    const wrong = !Number.isInteger(minutes) || minutes < 0 || minutes > 1_440;
    const found = {
      ...(words.title.trim() === '' && { title: say('form.title_needed') }),
      ...(wrong && { minutes: say('form.minutes_needed') }),
    };
    setErrors(Object.keys(found).length > 0 ? found : null);
    if (Object.keys(found).length > 0) return;
    const taken = await on.onSend({
      title: words.title.trim(),
      minutes,
      standing: words.standing,
      inputs: [...words.inputs],
      data_as_of: isDay(words.data_as_of) ? words.data_as_of : null,
      presenter_id: presenter?.id ?? null,
    });
    if (taken) forget();
  }

  return (
    <Form label={label} onSend={() => void send()} errors={errors}>
      <TextField
        label={say('form.title')}
        hint={say('form.title_hint')}
        value={words.title}
        onText={(title) => change({ title })}
        error={errors?.title}
      />
      <div className={style.two}>
        <TextField
          label={say('form.minutes')}
          inputMode="numeric"
          value={words.minutes}
          onText={(minutes) => change({ minutes })}
          error={errors?.minutes}
        />
        <PersonField
          label={say('form.presenter')}
          optional
          chosen={presenter}
          onChoose={setPresenter}
        />
      </div>
      <CheckField
        label={say('form.standing')}
        checked={words.standing}
        onCheck={(standing) => change({ standing })}
      />
      <InputChoice chosen={words.inputs} onChoose={(inputs) => change({ inputs })} />
      {words.inputs.length > 0 && (
        <TextField
          label={say('form.data_as_of')}
          hint={say('form.data_as_of_hint')}
          optional
          type="date"
          value={words.data_as_of}
          onText={(day) => change({ data_as_of: day })}
        />
      )}
      <FormEnd verb={say('form.save')} state={state} onCancel={on.onCancel} />
    </Form>
  );
}

type InputChoiceProps = { chosen: readonly Key[]; onChoose: (keys: readonly Key[]) => void };

/** Which of the required inputs the item covers; nothing is asked where no standard asks for any. */
function InputChoice({ chosen, onChoose }: InputChoiceProps) {
  const inputs = useQuery(inputsQuery()).data ?? [];
  if (inputs.length === 0) return null;
  return (
    <details className={style.inputs} open={chosen.length > 0 || undefined}>
      <summary>{say('form.inputs', { count: chosen.length })}</summary>
      <fieldset>
        <legend className="unseen">{say('form.inputs_all')}</legend>
        {inputs.map(({ key, words }) => (
          <CheckField
            key={key}
            label={words}
            checked={chosen.includes(key as Key)}
            onCheck={(yes) =>
              onChoose(yes ? [...chosen, key as Key] : chosen.filter((one) => one !== key))
            }
          />
        ))}
      </fieldset>
    </details>
  );
}

const BLANK: Words = { title: '', minutes: '10', standing: false, inputs: [], data_as_of: '' };

type AddProps = { meeting: MeetingRecord; onDone: () => void };

/** A new item at the end of the agenda; what was typed survives as a draft until it is taken. */
export function AddItemForm({ meeting: { id }, onDone }: AddProps) {
  const command = useCommand('/api/meeting.item.add');
  return (
    <ItemForm
      label={say('agenda.add')}
      draft={`meeting.${id}.item`}
      first={BLANK}
      presenter={null}
      state={command.state}
      onSend={async (meant) => {
        const delivery = await command.send({ id, ...meant });
        if (delivery.ok) onDone();
        return delivery.ok;
      }}
      onCancel={onDone}
    />
  );
}

/** Changes what an item says, from the words it has now: nothing typed is kept as a draft. */
export function EditItemForm({ item, onDone }: { item: AgendaItem; onDone: () => void }) {
  const command = useCommand('/api/meeting.item.edit');
  const version = useVersion(item.version, command.state);
  const { id, title, minutes, standing, inputs, data_as_of: dataAsOf } = item;
  const touched = useTouched<Meant>({
    title,
    minutes,
    standing,
    inputs: [...inputs],
    data_as_of: dataAsOf,
    presenter_id: item.presenter?.id ?? null,
  });
  return (
    <ItemForm
      label={say('agenda.edit')}
      first={{ title, minutes: String(minutes), standing, inputs, data_as_of: dataAsOf ?? '' }}
      presenter={item.presenter}
      state={command.state}
      onSend={async (meant) => {
        const changed = touched(meant);
        const taken = changed === null || (await command.send({ id, version, ...changed })).ok;
        if (taken) onDone();
        return taken;
      }}
      onCancel={onDone}
    />
  );
}
