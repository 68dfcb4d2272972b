import { Link } from '@tanstack/react-router';
import { sayDay } from '../../../web/i18n/format.ts';
import { Section } from '../../../web/shell/page.tsx';
import type { ItemRecord } from '../contract/record.ts';
import { say } from './say.ts';
import { sayWritten } from './words.ts';

/** What was decided and why, the try and what it showed, and what was done. */
export function Decided({ item }: { item: ItemRecord }) {
  const { decided, trial, action, problem_id: problem, done_on: done } = item;
  if (decided === null) {
    // A file may tell what was done and not what was decided.
    return done === null ? null : (
      <Section title={say('item.done_alone')}>
        <Done item={item} />
      </Section>
    );
  }
  const { decision, by, by_given: given, on, reason } = decided;
  const who = by?.name ?? sayWritten(given);
  const sealed = reason === '' && !item.imported;
  return (
    <Section title={say('item.decision')}>
      <p>{say(`item.decided.${sealed ? 'sealed' : decision}`, { who, day: sayDay(on) })}</p>
      {reason !== '' && <blockquote>{reason}</blockquote>}
      {trial !== null && trial.ended_on === null && (
        <p>{say('item.trial', { day: sayDay(trial.until), measure: trial.measure })}</p>
      )}
      {trial?.ended_on && (
        <>
          <p>{say('item.trial_ended', { day: sayDay(trial.ended_on) })}</p>
          <blockquote>{trial.outcome}</blockquote>
        </>
      )}
      {action !== null && (
        <p>
          {say('item.action')}{' '}
          <Link to="/actions/$id" params={{ id: action.id }}>
            {action.reference} {action.title}
          </Link>
        </p>
      )}
      {problem !== null && (
        <p>
          {say('item.problem')}{' '}
          <Link to="/problems/$id" params={{ id: problem }}>
            {say('item.problem_link')}
          </Link>
        </p>
      )}
      <Done item={item} />
    </Section>
  );
}

function Done({ item: { done_on: done, done_by: by, outcome } }: { item: ItemRecord }) {
  if (done === null) return null;
  return (
    <>
      <p>{say('item.done', { who: by?.name ?? say('somebody'), day: sayDay(done) })}</p>
      {outcome !== '' && <blockquote>{outcome}</blockquote>}
    </>
  );
}
