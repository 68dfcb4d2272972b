import { useState } from 'react';
import { isDay, type Day } from '../../../lib/day.ts';
import type { Trouble } from '../../../web/api/trouble.ts';
import type { CommandState } from '../../../web/api/use-command.ts';
import { Radios } from '../../decisions/web/radios.tsx';
import { SelectField, TextArea, TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { sayDay } from '../../../web/i18n/format.ts';
import { PublicPage } from '../../../web/identity/public-page.tsx';
import { Facts } from '../../../web/sentence/sentence.tsx';
import type { Question } from '../contract.ts';
import { answersTo, needsWords, type Answer } from '../rules.ts';
import { factsOf } from './facts.ts';
import { giveAnswer, type Tapped } from './link.ts';
import { say } from './say.ts';

type Props = {
  question: Question;
  link: Tapped;
  onDone: (to: string) => void;
  /** Told where the link turns out to be good no longer. */
  onGone: (trouble: Trouble) => void;
};

type Errors = { readonly answer?: string; readonly words?: string; readonly due?: string };

/** The answer that was tapped, with everything that will be recorded, to be confirmed or changed. */
export function AnswerForm({ question, link, onDone, onGone }: Props) {
  const { asked } = question;
  const [first] = asked.purpose === 'proposal' ? asked.accountable : [];
  const offered = answersTo(asked.purpose);
  const [answer, setAnswer] = useState(offered.find((one) => one === link.answer) ?? null);
  const [words, setWords] = useState('');
  const [who, setWho] = useState(first?.id ?? '');
  const [due, setDue] = useState<string>(asked.purpose === 'proposal' ? asked.due_on : '');
  const [errors, setErrors] = useState<Errors | null>(null);
  const [state, setState] = useState<CommandState>({ is: 'ready' });
  const [key, setKey] = useState(() => crypto.randomUUID());
  const givesAction = asked.purpose === 'proposal' && answer === 'yes';

  async function send() {
    const found = faults(asked.purpose, answer, words, givesAction ? due : null, question.today);
    setErrors(Object.keys(found).length > 0 ? found : null);
    if (answer === null || Object.keys(found).length > 0) return;
    setState({ is: 'sending' });
    const more = givesAction ? { accountable_id: who, due_on: due as Day } : {};
    const delivery = await giveAnswer({ token: link.token, answer, words, ...more }, key);
    if (delivery.ok) return onDone(delivery.answer.to);
    const { trouble } = delivery;
    if (trouble.kind === 'refused' && trouble.refusal.details?.['to'] !== undefined) {
      return onGone(trouble);
    }
    // What was refused was not done; a mended answer is another act.
    setKey(crypto.randomUUID());
    setState({ is: 'failed', trouble });
  }

  return (
    <PublicPage
      title={say(`title.${asked.purpose}`, { title: asked.title })}
      intro={say('as', { firm: question.firm, person: question.person })}
      foot={<p>{say('record.until', { day: sayDay(question.until.slice(0, 10) as Day) })}</p>}
    >
      <Facts facts={factsOf(asked)} />
      <Form label={say('form.answer')} onSend={() => void send()} errors={errors}>
        <Radios
          label={say('form.answer')}
          choices={offered.map((one) => [one, say(`answer.${one}`)] as const)}
          chosen={answer}
          onChoose={setAnswer}
          error={errors?.answer}
        />
        {givesAction && (
          <>
            <SelectField
              label={say('form.who')}
              value={who}
              onText={setWho}
              choices={asked.accountable.map(({ id, name }) => [id, name] as const)}
            />
            <TextField
              type="date"
              label={say('form.due')}
              hint={say('form.due_hint')}
              value={due}
              min={question.today}
              onText={setDue}
              error={errors?.due}
            />
          </>
        )}
        {answer !== null && (
          <Words
            asked={asked}
            answer={answer}
            words={words}
            onText={setWords}
            error={errors?.words}
          />
        )}
        <WillBe question={question} answer={answer} who={who} due={due} />
        <FormEnd verb={say('record.verb')} state={state} keeps={false} />
      </Form>
    </PublicPage>
  );
}

type WordsProps = {
  asked: Question['asked'];
  answer: Answer;
  words: string;
  onText: (words: string) => void;
  error: string | undefined;
};

function Words({ asked, answer, words, onText, error }: WordsProps) {
  const label = asked.purpose === 'look_back' ? 'learned' : answer === 'no' ? 'why_not' : 'word';
  return (
    <TextArea
      label={say(`form.${label}`)}
      optional={!needsWords(answer)}
      value={words}
      onText={onText}
      error={error}
    />
  );
}

type WillBeProps = { question: Question; answer: Answer | null; who: string; due: string };

/** Exactly what the button records. */
function WillBe({ question: { asked, person }, answer, who, due }: WillBeProps) {
  if (answer === null) return null;
  const accountable = asked.purpose === 'proposal' ? asked.accountable : [];
  const doer = accountable.find(({ id }) => id === who)?.name ?? '';
  const key = `${asked.purpose}_${answer}` as 'proposal_yes';
  const gaps = { person, who: doer, day: isDay(due) ? sayDay(due) : '…' };
  return <p role="status">{say(`record.${key}`, gaps)}</p>;
}

function faults(
  purpose: Question['asked']['purpose'],
  answer: Answer | null,
  words: string,
  due: string | null,
  today: Day,
): Errors {
  if (answer === null) return { answer: say('form.answer_needed') };
  const missing = needsWords(answer) && words.trim() === '';
  const needed = purpose === 'look_back' ? 'form.learned_needed' : 'form.words_needed';
  const dated = due === null || (isDay(due) && due >= today);
  return {
    ...(missing && { words: say(needed) }),
    ...(!dated && { due: say('form.due_needed') }),
  };
}
