import { useState } from 'react';
import { useCommand } from '../../../../web/api/use-command.ts';
import { SelectField, TextArea } from '../../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../../web/form/form.tsx';
import { useDraft } from '../../../../web/form/use-draft.ts';
import { sayDay } from '../../../../web/i18n/format.ts';
import { useSession } from '../../../../web/session/session.ts';
import { Section } from '../../../../web/shell/page.tsx';
import type { SignalLife } from '../../contract.ts';
import { ANSWERS, type Answer } from '../../rules/mirror.ts';
import style from '../culture.module.css';
import { say } from './say.ts';

/** Since when a signal is live, what was answered, and an answer. */
export function AnswerTo({ life }: { life: SignalLife | null }) {
  const { today } = useSession();
  if (life === null) return <p className={style.quiet}>{say('not_yet')}</p>;
  const { id, began_on: began, answer_by: until, answers, can } = life;
  const words = { day: sayDay(began), day_by: sayDay(until) };
  return (
    <Section title={say('title')}>
      <p className={style.quiet}>{say(today > until ? 'over' : 'since', words)}</p>
      {answers.map(({ answer, words: said, on }) => (
        <p key={on + said}>
          {said}
          <span className={style.quiet}> {say(`given.${answer}`, { day: sayDay(on) })}</span>
        </p>
      ))}
      {can.answer && <AnswerForm key={answers.length} id={id} />}
    </Section>
  );
}

function AnswerForm({ id }: { id: string }) {
  const [given, setGiven] = useState<Answer>('fixed');
  const [words, setWords, forget] = useDraft(`signal.${id}.answer`, '');
  const [missing, setMissing] = useState(false);
  const command = useCommand('/api/signal.answer');

  async function send() {
    setMissing(words.trim() === '');
    if (words.trim() === '') return;
    const delivery = await command.send({ life_id: id, answer: given, words: words.trim() });
    if (delivery.ok) forget();
  }

  return (
    <Form label={say('title')} onSend={() => void send()} errors={missing}>
      <SelectField
        label={say('answer')}
        value={given}
        onText={(next) => setGiven(next as Answer)}
        choices={ANSWERS.map((one) => [one, say(`choose.${one}`)] as const)}
      />
      <TextArea
        label={say('words')}
        rows={2}
        value={words}
        onText={setWords}
        error={missing ? say('words_needed') : undefined}
      />
      <FormEnd verb={say('verb')} state={command.state} />
    </Form>
  );
}
