import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Day } from '../../../lib/day.ts';
import { sayDay, sayInstant } from '../../../web/i18n/format.ts';
import { Facts } from '../../../web/sentence/sentence.tsx';
import { useSession } from '../../../web/session/session.ts';
import { useAsOf } from '../../../web/shell/context.ts';
import { Recorded } from '../../../web/shell/recorded.tsx';
import { Page, Section } from '../../../web/shell/page.tsx';
import { DecideLinks } from '../../actions/web/beside/decide-about.tsx';
import { DecisionsOn } from '../../actions/web/beside/rests.tsx';
import type { ObjectiveRecord } from '../contract/shapes.ts';
import { CheckInForm, CloseObjectiveForm, LinkActionForm } from './act-forms.tsx';
import { sayBare } from '../../measures/web/words.ts';
import { Acts } from './acts.tsx';
import { EditObjectiveForm, TermsForm } from './objective-form.tsx';
import { objectiveQuery } from './queries.ts';
import { say } from './say.ts';
import style from './strategy.module.css';
import { sayAim, sayStanding } from './words.ts';

const route = getRouteApi('/shell/objectives/$id');

/** One objective: how it stands, what it is judged by, whom it serves, and what is done for it. */
export function ObjectivePage() {
  const { id } = route.useParams();
  const asOf = useAsOf();
  const { today } = useSession();
  const record = useQuery(objectiveQuery(id, asOf));
  return (
    <Recorded
      record={record}
      loading={say('objective.loading')}
      title={say('not_yet')}
      text={(day) => say('not_yet_text', { day })}
    >
      {(objective) => (
        <Objective key={id} objective={objective} today={(asOf as Day | undefined) ?? today} />
      )}
    </Recorded>
  );
}

function Objective({ objective, today }: { objective: ObjectiveRecord; today: Day }) {
  const { closed_on: closed, can, goals, terms } = objective;
  const acts = (['check_in', 'link_action', 'edit', 'set_terms', 'close'] as const).filter(
    (act) => can[act === 'link_action' ? 'check_in' : act],
  );
  return (
    <Page title={objective.name} intro={objective.why}>
      <p className={style.statement}>
        {sayStanding(objective, today)} {sayAim(objective)} {objective.close_reason}
      </p>
      {closed === null && (
        <Acts acts={acts} form={(act, onDone) => formOf(act, { objective, onDone })} />
      )}
      {closed === null && <DecideLinks about={{ objective: objective.id }} />}
      <DecisionsOn about={{ objective: objective.id }} />
      <Section title={say('objective.serves')}>
        <Entries none={say('objective.serves_none')}>
          {goals.map((goal) => (
            <li key={goal.id}>
              <Link to="/goals/$id" params={{ id: goal.id }}>
                {goal.name}
              </Link>
            </li>
          ))}
        </Entries>
      </Section>
      <Actions objective={objective} />
      <CheckIns objective={objective} />
      {terms.length > 1 && <Terms objective={objective} />}
      <Section title={say('objective.about')}>
        <Facts facts={factsOf(objective)} />
      </Section>
    </Page>
  );
}

type FormProps = { objective: ObjectiveRecord; onDone: () => void };

function formOf(
  act: 'check_in' | 'link_action' | 'edit' | 'set_terms' | 'close',
  props: FormProps,
) {
  switch (act) {
    case 'check_in':
      return <CheckInForm {...props} />;
    case 'link_action':
      return <LinkActionForm {...props} />;
    case 'edit':
      return <EditObjectiveForm {...props} />;
    case 'set_terms':
      return <TermsForm {...props} />;
    case 'close':
      return <CloseObjectiveForm {...props} />;
  }
}

/** A list, or a sentence where there is nothing to list. */
function Entries({ none, children }: { none: string; children: readonly ReactNode[] }) {
  if (children.length === 0) return <p>{none}</p>;
  return (
    <ul role="list" className={style.entries}>
      {children}
    </ul>
  );
}

function Actions({ objective: { linked_actions: linked } }: { objective: ObjectiveRecord }) {
  return (
    <Section title={say('objective.actions')}>
      <Entries none={say('objective.no_actions')}>
        {linked.map(({ id, reference, title, open, late }) => (
          <li key={id}>
            <Link to="/actions/$id" params={{ id }}>
              {reference} {title}
            </Link>{' '}
            <span className={late ? style.attention : style.under}>
              {say(late ? 'actions.is_late' : open ? 'actions.is_open' : 'actions.is_over')}
            </span>
          </li>
        ))}
      </Entries>
    </Section>
  );
}

function CheckIns({ objective }: { objective: ObjectiveRecord }) {
  return (
    <Section title={say('objective.check_ins')}>
      {objective.closed_on === null && (
        <p>{say('objective.next', { day: sayDay(objective.next_check_in) })}</p>
      )}
      <ul role="list" className={style.entries}>
        {objective.check_ins.map(({ id, said_on: day, due_on: due, state, text, by }) => (
          <li key={id}>
            {say('objective.said', { day: sayDay(day), state: say(`state.${state}`) })} {text}
            <span className={style.by}>
              {[by?.name, day > due ? say('objective.planned', { day: sayDay(due) }) : null]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Every state of what it was judged by; an aim that moved is seen to have moved. */
function Terms({ objective: { terms } }: { objective: ObjectiveRecord }) {
  return (
    <Section title={say('objective.terms')}>
      <ul role="list" className={style.entries}>
        {terms.map(({ at, by, reason, due_on: due, target, measure_name: measure, judged }) => (
          <li key={at}>
            {measure !== null && target !== null
              ? say('objective.term_measured', {
                  measure,
                  target: sayBare(target),
                  day: sayDay(due),
                })
              : say('objective.term', { judged, day: sayDay(due) })}{' '}
            {reason}
            <span className={style.by}>
              {[by?.name, sayInstant(new Date(at))].filter(Boolean).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function factsOf(objective: ObjectiveRecord): (readonly [string, ReactNode])[] {
  const { owner, due_on: due, rhythm, judged, resources, measure } = objective;
  return [
    [say('form.objective_owner'), owner?.name ?? say('nobody')],
    [say('form.due_on'), sayDay(due)],
    ...(judged === '' ? [] : [[say('form.judged'), judged] as const]),
    ...(measure === null
      ? []
      : [
          [
            say('form.measure'),
            <Link key="measure" to="/measures/$id" params={{ id: measure.id }}>
              {measure.name}
            </Link>,
          ] as const,
        ]),
    ...(resources === '' ? [] : [[say('form.resources'), resources] as const]),
    [say('form.rhythm'), say(`rhythm.${rhythm}`)],
  ];
}
