import { useQuery } from '@tanstack/react-query';
import { sayDay } from '../../../../web/i18n/format.ts';
import { useAsOf } from '../../../../web/shell/context.ts';
import { Section } from '../../../../web/shell/page.tsx';
import { say as sayBehind } from '../behind/say.ts';
import style from '../culture.module.css';
import { sharedQuery } from '../queries.ts';
import { say } from './say.ts';

/** What one of the leaders has sent for more than fourteen days, without the name and with the last answer. */
export function SharedSignals() {
  const { data } = useQuery(sharedQuery(useAsOf()));
  if (data === undefined) return null;
  return (
    <Section title={say('shared')}>
      <p className={style.quiet}>{say('shared_text')}</p>
      {data.rows.length === 0 && <p>{say('none_shared')}</p>}
      <ul role="list" className={style.figures}>
        {data.rows.map(({ id, began_on: began, answer }) => (
          <li key={`${id}${began}`}>
            <strong>{sayBehind(`signal.${id}.name`)}</strong>
            <p className={style.quiet}>{say('shared_since', { day: sayDay(began) })}</p>
            <p>
              {answer === null
                ? say('no_answer')
                : `${answer.words} ${say(`given.${answer.answer}`, { day: sayDay(answer.on) })}`}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
