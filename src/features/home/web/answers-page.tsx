import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { classes } from '../../../web/control/button.tsx';
import { sayDay, sayDistance } from '../../../web/i18n/format.ts';
import { Settling } from '../../../web/line/line.tsx';
import { Empty } from '../../../web/sentence/sentence.tsx';
import { useAsOf } from '../../../web/shell/context.ts';
import { Page, Section } from '../../../web/shell/page.tsx';
import list from '../../../web/sentence/items.module.css';
import { OwnItems } from '../../voice/web/own-items.tsx';
import { ownQuery } from '../../voice/web/queries.ts';
import { canSayHearing, sayHearing } from '../../voice/web/words.ts';
import type { Proposal } from '../contract.ts';
import { answersQuery } from './queries.ts';
import { say } from './say.ts';

/** What this person said or proposed, and for each the answer with its reason and what came of it. */
export function AnswersPage() {
  const asOf = useAsOf();
  const said = useQuery(ownQuery(asOf));
  const proposed = useQuery(answersQuery(asOf));
  const error = said.error ?? proposed.error;
  if (error && !(said.data && proposed.data)) throw error;
  if (!said.data || !proposed.data) return <Settling label={say('loading')} />;
  const { rows, hearing } = said.data;
  const proposals = proposed.data;
  const nothing = rows.length === 0 && proposals.rows.length === 0;
  return (
    <Page
      title={say('answers.title')}
      intro={canSayHearing(hearing) ? sayHearing(hearing) : undefined}
    >
      {nothing && (
        <Empty
          step={
            <Link to="/say" className={classes('first')}>
              {say('staff.say')}
            </Link>
          }
        >
          {say('answers.none')}
        </Empty>
      )}
      {rows.length > 0 && (
        <Section title={say('answers.said')}>
          <OwnItems rows={rows} />
        </Section>
      )}
      {proposals.rows.length > 0 && (
        <Section title={say('answers.proposed')}>
          <ul role="list" className={list.items}>
            {proposals.rows.map((proposal) => (
              <li key={proposal.id} className={list.item}>
                <Answer proposal={proposal} asOf={proposals.as_of} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
}

function Answer({ proposal, asOf }: { proposal: Proposal; asOf: Proposal['asked_on'] }) {
  const { reason, result } = proposal;
  return (
    <>
      <h3 className={list.title}>
        <Link to="/actions/$id" params={{ id: proposal.id }}>
          {proposal.title}
        </Link>
      </h3>
      <p>{answerOf(proposal, asOf)}</p>
      {reason !== '' && <blockquote>{reason}</blockquote>}
      {proposal.outcome !== 'waits' && proposal.outcome !== 'declined' && <p>{cameOf(proposal)}</p>}
      {result !== '' && <blockquote>{result}</blockquote>}
    </>
  );
}

/** Whether somebody has answered, who, and what. */
function answerOf(proposal: Proposal, asOf: Proposal['asked_on']): string {
  const { asked_on: asked, decided_by: decidedBy, decided_on: decided } = proposal;
  const who = decidedBy ?? say('somebody');
  const day = decided === null ? '' : sayDay(decided);
  if (proposal.outcome === 'waits') {
    return say('answers.waits', { day: sayDay(asked), ago: sayDistance(asked, asOf) });
  }
  if (proposal.outcome === 'declined') return say('answers.no', { who, day });
  return decided === null ? say('answers.taken_up') : say('answers.yes', { who, day });
}

/** What happened after the yes. */
function cameOf(proposal: Proposal): string {
  const who = proposal.accountable ?? say('nobody');
  const { due_on: due, done_on: done, stopped_on: stopped } = proposal;
  if (stopped !== null) {
    return say('answers.stopped', { day: sayDay(stopped), reason: proposal.stop_reason });
  }
  if (done !== null) {
    return say(`answers.${proposal.outcome === 'proved' ? 'proved' : 'done'}`, {
      who,
      day: sayDay(done),
    });
  }
  return due === null
    ? say('answers.undated', { who })
    : say('answers.promised', { who, day: sayDay(due) });
}
