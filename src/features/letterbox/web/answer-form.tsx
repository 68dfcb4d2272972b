import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { SelectField, TextArea } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { LONGEST_WORDS } from '../contract/kinds.ts';
import type { OpenedLetter } from '../contract/shapes.ts';
import { say } from './say.ts';
import { sealWords } from './seal/seal-words.ts';

const STEPS = ['word', 'decided', 'over'] as const;
type Step = (typeof STEPS)[number];

type AnswerFormProps = {
  letter: OpenedLetter;
  /** It was decided before: what is left is to end it. */
  decided: boolean;
  onSent: () => void;
};

/** An answer, or the decision with its reason, sealed in this browser to the writer and to whoever else opens the letter. */
export function AnswerForm({ letter, decided, onSent }: AnswerFormProps) {
  const [words, setWords] = useState('');
  const [step, setStep] = useState<Step>('word');
  const [missing, setMissing] = useState(false);
  const answer = useCommand('/api/letter.answer');
  const decide = useCommand('/api/letter.decide');
  const command = step === 'word' ? answer : decide;

  async function send() {
    setMissing(words.trim() === '');
    if (words.trim() === '' || command.busy) return;
    const said = crypto.randomUUID();
    const sealed = await sealWords(said, words.trim(), letter.readers, letter.writer_key);
    const given = { id: letter.id, said, sealed };
    const delivery =
      step === 'word'
        ? await answer.send(given)
        : await decide.send({ ...given, closes: step === 'over' });
    if (!delivery.ok) return;
    setWords('');
    setStep('word');
    onSent();
  }

  return (
    <Form label={say('letter.answer')} onSend={() => void send()} errors={missing}>
      <TextArea
        label={say('letter.answer_label')}
        hint={say('letter.answer_hint')}
        maxLength={LONGEST_WORDS}
        value={words}
        onText={setWords}
        error={missing ? say('letter.answer_needed') : undefined}
      />
      <SelectField
        label={say('letter.step')}
        hint={say('letter.step_hint')}
        value={step}
        onText={(one) => setStep(one as Step)}
        choices={STEPS.filter((one) => !(decided && one === 'decided')).map((one) => [
          one,
          say(decided && one === 'over' ? 'letter.steps.ends' : `letter.steps.${one}`),
        ])}
      />
      <FormEnd
        verb={say(step === 'word' ? 'letter.answer' : 'letter.decide_verb')}
        state={command.state}
        keeps={false}
      />
    </Form>
  );
}
