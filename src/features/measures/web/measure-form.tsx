import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import type { CommandState } from '../../../web/api/use-command.ts';
import { Choose } from '../../../web/form/choose.tsx';
import type { Choice } from '../../../web/form/choose.tsx';
import { SelectField, TextArea, TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useDraftWords } from '../../../web/form/use-draft-words.ts';
import { useTouched } from '../../../web/form/use-touched.ts';
import { useVersion } from '../../../web/form/use-version.ts';
import { BETTER, KINDS, LEAST_BASELINE, MOST_BASELINE, RHYTHMS } from '../contract/kinds.ts';
import type { MeasureRecord, MeasureWords } from '../contract/shapes.ts';
import type { ActFormProps } from './standing.ts';
import style from './measures.module.css';
import { findPeople } from '../../people/web/person-picker.tsx';
import { say } from './say.ts';

type Words = Omit<MeasureWords, 'owner_id'>;

const BLANK: Words = {
  name: '',
  definition: '',
  unit: '',
  kind: 'xmr',
  better: 'lower',
  rhythm: 'month',
  per: 1,
  baseline: LEAST_BASELINE,
  source: '',
};

type Errors = { name?: string; per?: string; baseline?: string };

type WordsFormProps = {
  label: string;
  verb: string;
  /** Under which name the words of a new one are kept. */
  draft?: string;
  words: Words;
  owner: Choice | null;
  /** Whether there are values: how they are counted then stays. */
  counted: boolean;
  state: CommandState;
  /** Whether it was taken. */
  onSend: (words: MeasureWords) => Promise<boolean>;
  onCancel?: () => void;
};

/** Everything that is said of a measure, for a new one and for one that is changed. */
function WordsForm({
  label,
  verb,
  draft,
  words: first,
  owner: had,
  counted,
  state,
  onSend,
  onCancel,
}: WordsFormProps) {
  const [words, change, forget] = useDraftWords(draft, first);
  const [per, setPer] = useState(String(first.per));
  const [baseline, setBaseline] = useState(String(first.baseline));
  const [owner, setOwner] = useState<Choice | null>(had);
  const [errors, setErrors] = useState<Errors | null>(null);

  async function send() {
    const found = {
      ...(words.name.trim() === '' && { name: say('form.name_needed') }),
      ...(!isWhole(per, 1, Infinity) && { per: say('form.whole_needed') }),
      ...(!isWhole(baseline, LEAST_BASELINE, MOST_BASELINE) && {
        baseline: say('form.baseline_needed', { least: LEAST_BASELINE, most: MOST_BASELINE }),
      }),
    };
    setErrors(Object.keys(found).length > 0 ? found : null);
    if (Object.keys(found).length > 0) return;
    const { name, definition, unit, source } = words;
    const taken = await onSend({
      ...words,
      name: name.trim(),
      definition: definition.trim(),
      unit: unit.trim(),
      source: source.trim(),
      per: Number(per),
      baseline: Number(baseline),
      owner_id: owner?.id ?? null,
    });
    if (taken) forget();
  }

  return (
    <Form label={label} onSend={() => void send()} errors={errors}>
      <TextField
        label={say('field.name')}
        hint={say('form.name_hint')}
        value={words.name}
        onText={(name) => change({ name })}
        error={errors?.name}
      />
      <TextArea
        label={say('field.definition')}
        hint={say('form.definition_hint')}
        optional
        rows={2}
        value={words.definition}
        onText={(definition) => change({ definition })}
      />
      <HowCounted words={words} counted={counted} change={change} />
      <div className={style.two}>
        <TextField
          label={say('field.unit')}
          hint={say(words.kind === 'u' ? 'form.unit_hint_rate' : 'form.unit_hint')}
          optional
          value={words.unit}
          onText={(unit) => change({ unit })}
        />
        {words.kind === 'u' && !counted && (
          <TextField
            label={say('field.per')}
            hint={say('form.per_hint')}
            inputMode="numeric"
            value={per}
            onText={setPer}
            error={errors?.per}
          />
        )}
      </div>
      {!counted && (
        <TextField
          label={say('field.baseline')}
          hint={say('form.baseline_hint')}
          inputMode="numeric"
          value={baseline}
          onText={setBaseline}
          error={errors?.baseline}
        />
      )}
      <TextField
        label={say('field.source')}
        hint={say('form.source_hint')}
        optional
        value={words.source}
        onText={(source) => change({ source })}
      />
      <Choose
        label={say('field.owner')}
        optional
        chosen={owner}
        onChoose={setOwner}
        from={findPeople}
      />
      <FormEnd verb={verb} state={state} {...(onCancel && { onCancel })} />
    </Form>
  );
}

function isWhole(text: string, least: number, most: number): boolean {
  const number = text.trim() === '' ? NaN : Number(text);
  return Number.isInteger(number) && number >= least && number <= most;
}

type HowCountedProps = { words: Words; counted: boolean; change: (more: Partial<Words>) => void };

/** What kind of figure it is, how often it comes, and which way is good. */
function HowCounted({ words, counted, change }: HowCountedProps) {
  return (
    <>
      {!counted && (
        <SelectField
          label={say('field.kind')}
          hint={say(`kind_means.${words.kind}`)}
          value={words.kind}
          onText={(wanted) => {
            const kind = KINDS.find((one) => one === wanted) ?? 'xmr';
            // Of what nobody wants to happen, more days between are better.
            change({ kind, ...(kind === 'rare' && { better: 'higher' }) });
          }}
          choices={KINDS.map((one) => [one, say(`kind.${one}`)] as const)}
        />
      )}
      <div className={style.two}>
        {!counted && words.kind !== 'rare' && (
          <SelectField
            label={say('field.rhythm')}
            value={words.rhythm}
            onText={(wanted) =>
              change({ rhythm: RHYTHMS.find((one) => one === wanted) ?? 'month' })
            }
            choices={RHYTHMS.map((one) => [one, say(`rhythm.${one}`)] as const)}
          />
        )}
        <SelectField
          label={say('field.better')}
          value={words.better}
          onText={(wanted) => change({ better: BETTER.find((one) => one === wanted) ?? 'neither' })}
          choices={BETTER.map((one) => [one, say(`better_short.${one}`)] as const)}
        />
      </div>
    </>
  );
}

/** A measure that begins today. */
export function NewForm({ onDone }: { onDone: (id: string) => void }) {
  const command = useCommand('/api/measure.create');
  return (
    <WordsForm
      label={say('new.title')}
      verb={say('new.verb')}
      draft="measure.new"
      words={BLANK}
      owner={null}
      counted={false}
      state={command.state}
      onSend={async (words) => {
        const delivery = await command.send(words);
        if (delivery.ok) onDone(delivery.answer.id);
        return delivery.ok;
      }}
    />
  );
}

/** Changes what is said of a measure and whose it is; how values are counted, only while there are none. */
export function EditForm({ measure, onDone }: ActFormProps) {
  const command = useCommand('/api/measure.edit');
  const version = useVersion(measure.version, command.state);
  const touched = useTouched<MeasureWords>({
    ...wordsOf(measure),
    owner_id: measure.owner?.id ?? null,
  });
  return (
    <WordsForm
      label={say('act.edit')}
      verb={say('form.save')}
      words={wordsOf(measure)}
      owner={measure.owner}
      counted={measure.values.length > 0}
      state={command.state}
      onSend={async (words) => {
        const changed = touched(words);
        const taken =
          changed === null || (await command.send({ id: measure.id, version, ...changed })).ok;
        if (taken) onDone();
        return taken;
      }}
      onCancel={onDone}
    />
  );
}

function wordsOf({
  name,
  definition,
  unit,
  kind,
  better,
  rhythm,
  per,
  baseline,
  source,
}: MeasureRecord): Words {
  return { name, definition, unit, kind, better, rhythm, per, baseline, source };
}
