import { Link } from '@tanstack/react-router';
import { classes } from '../../../web/control/button.tsx';
import { sayDay } from '../../../web/i18n/format.ts';
import list from '../../../web/sentence/items.module.css';
import type { ResourceRequest } from '../../decisions/contract/requests.ts';
import type { DueLookBack } from '../../decisions/contract/shapes.ts';
import { sayWho, sayWords } from '../../voice/web/words.ts';
import type { Matter } from '../contract.ts';
import style from './home.module.css';
import { say } from './say.ts';

/** What was asked for and waits for a yes, a no or something else: who asks, since when and why. */
export function Request({ request }: { request: ResourceRequest }) {
  const { id, what, why, asked_by: by, asked_on: on, waiting_days: days, handed_to: to } = request;
  return (
    <>
      <h3 className={list.title}>
        <Link to="/requests/$id" params={{ id }}>
          {what}
        </Link>
      </h3>
      <p className="quiet">
        {say(days === 0 ? 'requests.asks_today' : 'requests.asks', {
          who: by?.name ?? say('somebody'),
          day: sayDay(on),
          count: days,
        })}{' '}
        {to !== null && say('requests.of_you')}
      </p>
      <p className={style.excerpt}>{why}</p>
      {request.can.answer && (
        <div className={style.acts}>
          <Link
            to="/requests/$id"
            params={{ id }}
            className={classes()}
            aria-label={say('requests.answer_what', { name: what })}
          >
            {say('requests.answer')}
          </Link>
        </div>
      )}
    </>
  );
}

/** A decision of the reader's that has had time to show what it is worth. */
export function LookBack({ decision }: { decision: DueLookBack }) {
  const { id, chosen, expected, decided_on: on, look_back_on: due } = decision;
  return (
    <>
      <h3 className={list.title}>
        <Link to="/decisions/$id" params={{ id }}>
          {chosen}
        </Link>
      </h3>
      <p className="quiet">{say('look_backs.due', { decided: sayDay(on), day: sayDay(due) })}</p>
      {expected !== '' && (
        <p className={style.excerpt}>{say('look_backs.expected', { expected })}</p>
      )}
      {decision.can.look_back && (
        <div className={style.acts}>
          <Link
            to="/decisions/$id"
            params={{ id }}
            className={classes()}
            aria-label={say('look_backs.say_what', { name: chosen })}
          >
            {say('look_backs.say')}
          </Link>
        </div>
      )}
    </>
  );
}

/** What somebody said that should have been decided: of what kind, whose, and for how long it has waited. */
export function Word({ item }: { item: Extract<Matter, { kind: 'word' }>['record'] }) {
  const { id, reference, kind, words, waits_since: since, escalated, standing } = item;
  // What stands for words is the same for several.
  const title = words || `${sayWords(item)}, ${reference}`;
  return (
    <>
      <h3 className={list.title}>
        <Link to="/voice/$id" params={{ id }}>
          {title}
        </Link>
      </h3>
      <p className="quiet">
        {say(`words.kind.${kind}`, { who: sayWho(item) })}{' '}
        {say(standing === 'trying' ? 'words.try_over' : 'words.late', { day: sayDay(since) })}{' '}
        {escalated && say('words.escalated')}
      </p>
      <div className={style.acts}>
        <Link
          to="/voice/$id"
          params={{ id }}
          className={classes()}
          aria-label={say('words.decide_what', { name: title })}
        >
          {say('words.decide')}
        </Link>
      </div>
    </>
  );
}
