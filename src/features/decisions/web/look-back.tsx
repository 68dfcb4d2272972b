import { sayDay, sayInstant } from '../../../web/i18n/format.ts';
import { useSession } from '../../../web/session/session.ts';
import { useAsOf } from '../../../web/shell/context.ts';
import { Section } from '../../../web/shell/page.tsx';
import type { DecisionRecord } from '../contract/shapes.ts';
import style from './decisions.module.css';
import { say } from './say.ts';

/** When somebody will ask whether it worked, or what they found. */
export function LookBack({ decision }: { decision: DecisionRecord }) {
  const { verdict, learned, looked_back_on: held, looked_back_by: by, moves } = decision;
  const { first_look_back_on: first, look_back_on: planned, withdrawn_on: withdrawn } = decision;
  if (withdrawn !== null && planned === null) return null;
  return (
    <Section title={say('look_back.title')}>
      {verdict !== null && held !== null ? (
        <>
          <p>
            <strong>{say(`look_back.${verdict}`)}</strong>{' '}
            {say('look_back.held', { who: by?.name ?? say('somebody'), day: sayDay(held) })}
          </p>
          <p className={style.text}>{learned}</p>
        </>
      ) : (
        <p>
          <Planned decision={decision} />
        </p>
      )}
      {first !== null && first !== planned && (
        <p>{say('look_back.first', { day: sayDay(first) })}</p>
      )}
      {moves.length > 0 && (
        <ul role="list" className={style.entries}>
          {moves.map(({ from_day: from, to_day: to, reason, by: mover, at }) => (
            <li key={at}>
              {say('look_back.moved', { from: sayDay(from), to: sayDay(to), reason })}
              <span className={style.aside}>
                {say('record.by', {
                  who: mover?.name ?? say('somebody'),
                  when: sayInstant(new Date(at)),
                })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Planned({ decision }: { decision: DecisionRecord }) {
  const today = useSession().today;
  const shown = useAsOf() ?? today;
  const { look_back_on: planned, look_back_late_days: late } = decision;
  if (planned === null) return say('look_back.none');
  if (late > 0) return say('look_back.late', { day: sayDay(planned), count: late });
  return say(planned === shown ? 'look_back.today' : 'look_back.planned', { day: sayDay(planned) });
}
