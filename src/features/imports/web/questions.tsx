import { useState } from 'react';
import { Button } from '../../../web/control/button.tsx';
import { TextField } from '../../../web/form/field.tsx';
import { sayDay } from '../../../web/i18n/format.ts';
import { isDay } from '../../../lib/day.ts';
import type { ImportRecord } from '../contract/shapes.ts';
import type { Choices } from '../contract/values.ts';
import { everyAlike } from './alike.ts';
import style from './imports.module.css';
import { say } from './say.ts';
import type { ChoicesInHand } from './use-choices.ts';

type Question = ImportRecord['questions'][number];
type Answer = Choices['tables'][number]['answers'][string];

/** What only a person can know, asked once for a column; never guessed. */
export function Questions({ record, hand }: { record: ImportRecord; hand: ChoicesInHand }) {
  if (record.questions.length === 0) return null;
  return (
    <ul role="list" className={style.questions}>
      {record.questions.map((question) => (
        <li key={`${question.table} ${question.column} ${question.kind}`}>
          <Ask
            question={question}
            answer={(answer) => hand.change(answered(record, hand.choices, question, answer))}
          />
        </li>
      ))}
    </ul>
  );
}

function Ask({ question, answer }: { question: Question; answer: (answer: Answer) => void }) {
  const [example] = question.examples;
  const words = say(`question.${question.kind}`, {
    label: question.label,
    count: question.cells,
    text: example?.text ?? '',
    address: example?.address ?? '',
  });
  if (question.kind === 'year')
    return <AskYear question={question} words={words} answer={answer} />;
  const order = question.kind === 'day_order';
  return (
    <>
      <p className={style.question}>{words}</p>
      <p className={style.acts}>
        <Button
          onClick={() => answer(order ? { day_order: 'day_first' } : { decimal_mark: 'comma' })}
        >
          {say('question.means', { words: reading(example?.one) })}
        </Button>
        <Button
          onClick={() => answer(order ? { day_order: 'month_first' } : { decimal_mark: 'point' })}
        >
          {say('question.means', { words: reading(example?.other) })}
        </Button>
      </p>
    </>
  );
}

function AskYear({
  question,
  words,
  answer,
}: {
  question: Question;
  words: string;
  answer: (answer: Answer) => void;
}) {
  const [typed, setTyped] = useState(String(question.suggested ?? ''));
  const year = /^(?:19|20|21)\d\d$/.test(typed.trim()) ? Number(typed) : null;
  return (
    <div className={style.year}>
      <TextField label={words} inputMode="numeric" value={typed} onText={setTyped} />
      <Button onClick={() => year !== null && answer({ year })} busy={year === null}>
        {say('question.year_take')}
      </Button>
    </div>
  );
}

function reading(text = ''): string {
  return isDay(text) ? sayDay(text) : text;
}

function answered(
  record: ImportRecord,
  choices: Choices,
  { table, column }: Question,
  answer: Answer,
): Choices {
  return everyAlike(record, choices, table, column, (choice, own) => ({
    ...choice,
    answers: { ...choice.answers, [own]: { ...choice.answers[own], ...answer } },
  }));
}
