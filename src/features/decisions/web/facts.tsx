import { Link } from '@tanstack/react-router';
import { useCommand } from '../../../web/api/use-command.ts';
import { Button } from '../../../web/control/button.tsx';
import { TroubleLine } from '../../../web/form/form.tsx';
import { sayDay, sayInstant } from '../../../web/i18n/format.ts';
import { Section } from '../../../web/shell/page.tsx';
import type { DecisionRecord } from '../contract/shapes.ts';
import style from './decisions.module.css';
import { say } from './say.ts';
import { frozenPhrases } from './words.ts';

type Fact = DecisionRecord['facts'][number];

/** The facts a decision rests on, as they were then: each leads to what the record says now. */
export function RestsOn({ decision }: { decision: DecisionRecord }) {
  const { facts, can, id, version } = decision;
  const remove = useCommand('/api/decision.fact.remove');
  return (
    <Section title={say('facts.title')}>
      {facts.length === 0 && <p>{say('facts.none')}</p>}
      <ul role="list" className={style.entries}>
        {facts.map((fact) => (
          <li key={fact.id}>
            <Named fact={fact} />
            <Then fact={fact} />
            <span className={style.aside}>
              {say('record.by', {
                who: fact.added_by?.name ?? say('somebody'),
                when: sayInstant(new Date(fact.added_at)),
              })}{' '}
              {can.complete && (
                <Button
                  kind="quiet"
                  busy={remove.busy}
                  aria-label={say('facts.remove_what', { what: fact.label })}
                  onClick={() => void remove.send({ id, version, fact_id: fact.id })}
                >
                  {say('facts.remove')}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
      {remove.state.is === 'failed' && <TroubleLine trouble={remove.state.trouble} />}
    </Section>
  );
}

/** A record or an address opens; anything else is read: a folder on a shelf has no address. */
function Named({ fact: { kind, label, target } }: { fact: Fact }) {
  if (kind !== 'text') return <Link to={target}>{label}</Link>;
  if (/^https?:\/\//i.test(target)) {
    return (
      <a href={target} rel="noreferrer noopener" target="_blank">
        {label}
      </a>
    );
  }
  return (
    <span>
      {label} <span className="quiet">{target}</span>
    </span>
  );
}

/** What the record said at that moment. */
function Then({ fact }: { fact: Fact }) {
  const phrases = frozenPhrases(fact);
  const { as_of: day, why } = fact.frozen;
  if (phrases.length === 0 || day === undefined) return null;
  return (
    <>
      <p>
        {say('facts.then', { day: sayDay(day) })} {phrases.join(', ')}.
      </p>
      {why && <p className={style.text}>{why}</p>}
    </>
  );
}
