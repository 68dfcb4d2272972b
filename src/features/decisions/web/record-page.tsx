import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { sayDay, sayInstant } from '../../../web/i18n/format.ts';
import { Facts } from '../../../web/sentence/sentence.tsx';
import { useAsOf } from '../../../web/shell/context.ts';
import { Recorded } from '../../../web/shell/recorded.tsx';
import { Page, Section } from '../../../web/shell/page.tsx';
import type { DecisionRecord } from '../contract/shapes.ts';
import { Acts } from './acts.tsx';
import style from './decisions.module.css';
import { RestsOn } from './facts.tsx';
import { LookBack } from './look-back.tsx';
import { recordQuery } from './queries.ts';
import { say } from './say.ts';
import { nameOf, sayMissing } from './words.ts';

const route = getRouteApi('/shell/decisions/$id');

/** One decision: what was chosen on which facts, what was expected, and what came of it. */
export function RecordPage() {
  const { id } = route.useParams();
  const asOf = useAsOf();
  const record = useQuery(recordQuery(id, asOf));
  return (
    <Recorded
      record={record}
      loading={say('loading')}
      title={say('record.not_yet')}
      text={(day) => say('record.not_yet_text', { day })}
    >
      {(decision) => <Record key={id} decision={decision} />}
    </Recorded>
  );
}

function Record({ decision }: { decision: DecisionRecord }) {
  const { owner, decided_on: on, kind, withdrawn_on: withdrawn, request } = decision;
  return (
    <Page
      title={nameOf(decision)}
      intro={say(`record.${kind}`, { who: owner?.name ?? say('somebody'), day: sayDay(on) })}
    >
      {withdrawn !== null && (
        <p>
          {say('record.withdrawn', { day: sayDay(withdrawn), reason: decision.withdraw_reason })}
        </p>
      )}
      {request !== null && (
        <p>
          {say('record.answers')}{' '}
          <Link to="/requests/$id" params={{ id: request.id }}>
            {request.what}
          </Link>
        </p>
      )}
      {decision.missing.length > 0 && <p>{sayMissing(decision)}</p>}
      <Acts decision={decision} />
      <Said decision={decision} />
      <RestsOn decision={decision} />
      <LookBack decision={decision} />
      <Section title={say('record.about')}>
        <Facts
          facts={[
            [say('field.kind'), say(`kind_is.${kind}`)],
            [say('field.owner'), owner?.name ?? say('nobody')],
            [
              say('field.recorded'),
              say('record.by', {
                who: decision.recorded_by?.name ?? say('somebody'),
                when: sayInstant(new Date(decision.recorded_at)),
              }),
            ],
          ]}
        />
      </Section>
    </Page>
  );
}

/** The words of the decision, each under its name; what is not written is left out. */
function Said({ decision }: { decision: DecisionRecord }) {
  const { question, options, why, given_up: givenUp, expected } = decision;
  return (
    <>
      <Part title={say('field.question')}>{question}</Part>
      {options.length > 0 && (
        <Section title={say('field.options')}>
          <ul className={style.options}>
            {options.map((option) => (
              <li key={option}>{option}</li>
            ))}
          </ul>
        </Section>
      )}
      <Part title={say('field.why')}>{why}</Part>
      <Part title={say('field.given_up')}>{givenUp}</Part>
      <Part title={say('field.expected')}>{expected}</Part>
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  if (children === '') return null;
  return (
    <Section title={title}>
      <p className={style.text}>{children}</p>
    </Section>
  );
}
