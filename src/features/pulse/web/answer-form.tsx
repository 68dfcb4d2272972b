import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../../web/control/button.tsx';
import { TextArea } from '../../../web/form/field.tsx';
import { LONGEST_COMMENT, OPEN } from '../contract/kinds.ts';
import { OUR_SYSTEM } from '../contract/questionnaire.ts';
import type { FilledIn, OwnWave } from '../contract/shapes.ts';
import style from './pulse.module.css';
import { inLanguage, say } from './say.ts';

type Answers = Record<string, number | null>;

type AnswerFormProps = {
  wave: OwnWave;
  kiosk: boolean;
  failed: boolean;
  onFinish: (filled: FilledIn, atOnce: boolean) => void;
};

/** The statements one below the other, each with five boxes and "can't say"; then what one may write. */
export function AnswerForm({ wave, kiosk, failed, onFinish }: AnswerFormProps) {
  const [answers, setAnswers] = useState<Answers>({});
  const [texts, setTexts] = useState<FilledIn['texts']>({});
  const [empty, setEmpty] = useState(false);
  const given = Object.keys(answers).length;

  function finish(atOnce: boolean) {
    setEmpty(given === 0);
    if (given > 0) onFinish({ answers, texts }, atOnce);
  }

  return (
    <form
      className={style.answers}
      aria-label={say('answer.title')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        finish(kiosk);
      }}
    >
      <p className={style.quiet}>{inLanguage(OUR_SYSTEM)}</p>
      {wave.questions.map((question, at) => (
        <Statement
          key={question.id}
          number={at + 1}
          words={inLanguage(question.words)}
          chosen={answers[question.id]}
          onChoose={(value) => setAnswers({ ...answers, [question.id]: value })}
        />
      ))}
      {wave.with_open && (
        <>
          <p className={style.quiet}>{say('answer.words')}</p>
          {OPEN.map((question) => (
            <TextArea
              key={question}
              label={say(`text.${question}`)}
              optional
              rows={2}
              maxLength={LONGEST_COMMENT}
              value={texts[question] ?? ''}
              onText={(words) => setTexts({ ...texts, [question]: words })}
            />
          ))}
        </>
      )}
      <p role="status">{say('answer.progress', { given, of: wave.questions.length })}</p>
      {empty && <p role="alert">{say('answer.empty')}</p>}
      {failed && <p role="alert">{say('answer.failed')}</p>}
      <div className={style.acts}>
        <Button type="submit" kind="first">
          {say(kiosk ? 'answer.now' : 'answer.later')}
        </Button>
        {!kiosk && <Button onClick={() => finish(true)}>{say('answer.now')}</Button>}
      </div>
      <p className={style.quiet}>{say(kiosk ? 'answer.kiosk_why' : 'answer.why')}</p>
    </form>
  );
}

const FIGURES = [1, 2, 3, 4, 5] as const;

type StatementProps = {
  number: number;
  words: string;
  chosen: number | null | undefined;
  onChoose: (value: number | null) => void;
};

/** One statement. The figures are for the eye; each box says in words what it stands for. */
export function Statement({ number, words, chosen, onChoose }: StatementProps) {
  const name = useId();
  return (
    <fieldset className={style.statement}>
      <legend>
        <span className={style.quiet}>{number}</span> {words}
      </legend>
      <div className={style.boxes}>
        {FIGURES.map((value) => (
          <Box
            key={value}
            name={name}
            words={say(`choice.${value}`)}
            chosen={chosen === value}
            onChoose={() => onChoose(value)}
          >
            {value}
          </Box>
        ))}
      </div>
      <p className={style.ends} aria-hidden="true">
        <span>{say('choice.1')}</span>
        <span>{say('choice.5')}</span>
      </p>
      <div className={style.cannot}>
        <Box
          name={name}
          words={say('choice.cannot_say')}
          chosen={chosen === null}
          onChoose={() => onChoose(null)}
        >
          {say('choice.cannot_say')}
        </Box>
      </div>
    </fieldset>
  );
}

type BoxProps = {
  name: string;
  words: string;
  chosen: boolean;
  onChoose: () => void;
  children: ReactNode;
};

function Box({ name, words, chosen, onChoose, children }: BoxProps) {
  return (
    <label className={style.box}>
      <input type="radio" name={name} checked={chosen} onChange={onChoose} aria-label={words} />
      <span aria-hidden="true">{children}</span>
    </label>
  );
}
