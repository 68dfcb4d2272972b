import { useState } from 'react';
import { isDay } from '../../../lib/day.ts';
import { useCommand } from '../../../web/api/use-command.ts';
import { Choose, type Choice } from '../../../web/form/choose.tsx';
import { SelectField, TextArea, TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useVersion } from '../../../web/form/use-version.ts';
import { useSession } from '../../../web/session/session.ts';
import { KINDS, type Kind } from '../contract/kinds.ts';
import type { DecisionRecord } from '../contract/shapes.ts';
import type { ActFormProps } from './act.ts';
import style from './decisions.module.css';
import { findPeople } from '../../people/web/person-picker.tsx';
import { say } from './say.ts';

type Errors = { chosen?: string; why?: string; decided?: string };

/** Everything a decision can say, in the order in which somebody reads it later. */
export function CompleteForm({ decision, onDone }: ActFormProps) {
  const { today } = useSession();
  const [first] = useState(decision);
  const [words, setWords] = useState(() => wordsOf(decision));
  const [owner, setOwner] = useState<Choice | null>(decision.owner);
  const [errors, setErrors] = useState<Errors | null>(null);
  const command = useCommand('/api/decision.complete');
  const version = useVersion(decision.version, command.state);
  const change = (more: Partial<Words>) => setWords({ ...words, ...more });
  const { kind } = words;

  async function send() {
    const found = wrongIn(words);
    setErrors(found);
    if (found !== null || !isDay(words.decided_on)) return;
    const delivery = await command.send({
      id: first.id,
      version,
      ...changed(first, words),
      ...(owner?.id !== first.owner?.id && { owner_id: owner?.id ?? null }),
    });
    if (delivery.ok) onDone();
  }

  return (
    <Form label={say('act.complete')} onSend={() => void send()} errors={errors}>
      {(['chosen', 'question', 'options', 'why', 'given_up', 'expected'] as const).map((word) => (
        <TextArea
          key={word}
          label={say(`field.${word}`)}
          hint={word === 'chosen' || word === 'why' ? undefined : say(`hint.${word}`)}
          optional={word !== 'chosen' && !(word === 'why' && kind === 'no_change')}
          rows={word === 'options' ? 3 : 2}
          value={words[word]}
          onText={(text) => change({ [word]: text })}
          error={word === 'chosen' || word === 'why' ? errors?.[word] : undefined}
        />
      ))}
      <SelectField
        label={say('field.kind')}
        value={kind}
        onText={(wanted) => change({ kind: KINDS.find((one) => one === wanted) ?? 'decided' })}
        choices={KINDS.map((one) => [one, say(`kind.${one}`)] as const)}
      />
      <Choose label={say('field.owner')} chosen={owner} onChoose={setOwner} from={findPeople} />
      <div className={style.two}>
        <TextField
          label={say('field.decided_on')}
          type="date"
          max={today}
          value={words.decided_on}
          onText={(day) => change({ decided_on: day })}
          error={errors?.decided}
        />
        {decision.look_back_on === null && (
          <TextField
            label={say('field.look_back_on')}
            hint={say('hint.look_back_on')}
            optional
            type="date"
            value={words.look_back_on}
            onText={(day) => change({ look_back_on: day })}
          />
        )}
      </div>
      <FormEnd verb={say('form.save')} state={command.state} onCancel={onDone} />
    </Form>
  );
}

const TEXTS = ['chosen', 'question', 'why', 'given_up', 'expected'] as const;

type Words = Record<(typeof TEXTS)[number] | 'options' | 'decided_on' | 'look_back_on', string> & {
  kind: Kind;
};

function wordsOf(decision: DecisionRecord): Words {
  const { chosen, question, why, given_up, expected, kind, decided_on } = decision;
  const options = decision.options.join('\n');
  return { chosen, question, why, given_up, expected, kind, decided_on, options, look_back_on: '' };
}

function wrongIn({ chosen, kind, why, decided_on: decided }: Words): Errors | null {
  const found = {
    ...(chosen.trim() === '' && { chosen: say('form.chosen_needed') }),
    ...(kind === 'no_change' && why.trim() === '' && { why: say('form.because_needed') }),
    ...(!isDay(decided) && { decided: say('form.day_needed') }),
  };
  return Object.keys(found).length > 0 ? found : null;
}

/** Only what was changed is sent, so that nobody else's words are written over. */
function changed(decision: DecisionRecord, words: Words) {
  const options = words.options
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const texts = TEXTS.filter((word) => words[word].trim() !== decision[word]);
  return {
    ...Object.fromEntries(texts.map((word) => [word, words[word].trim()])),
    ...(options.join('\n') !== decision.options.join('\n') && { options }),
    ...(words.kind !== decision.kind && { kind: words.kind }),
    ...(words.decided_on !== decision.decided_on && { decided_on: words.decided_on }),
    ...(words.look_back_on !== '' && { look_back_on: words.look_back_on }),
  };
}
