import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { Day } from '../../../lib/day.ts';
import { sayDay } from '../../../web/i18n/format.ts';
import { Facts } from '../../../web/sentence/sentence.tsx';
import { useSession } from '../../../web/session/session.ts';
import { useAsOf } from '../../../web/shell/context.ts';
import { Recorded } from '../../../web/shell/recorded.tsx';
import { Page, Section } from '../../../web/shell/page.tsx';
import type { GoalRecord } from '../contract/shapes.ts';
import { CloseGoalForm } from './act-forms.tsx';
import { Acts } from './acts.tsx';
import { EditGoalForm } from './goal-form.tsx';
import { Objectives } from './outline.tsx';
import { goalQuery } from './queries.ts';
import { say } from './say.ts';
import style from './strategy.module.css';

const route = getRouteApi('/shell/goals/$id');

/** One goal: what it is, who stands for it, what works for it, and how its direction changed. */
export function GoalPage() {
  const { id } = route.useParams();
  const asOf = useAsOf();
  const { today } = useSession();
  const record = useQuery(goalQuery(id, asOf));
  return (
    <Recorded
      record={record}
      loading={say('goal.loading')}
      title={say('not_yet')}
      text={(day) => say('not_yet_text', { day })}
    >
      {(goal) => <Goal key={id} goal={goal} today={(asOf as Day | undefined) ?? today} />}
    </Recorded>
  );
}

function Goal({ goal, today }: { goal: GoalRecord; today: Day }) {
  const { closed_on: closed, outcome, can } = goal;
  const acts = closed === null ? (['edit', 'close'] as const).filter((act) => can[act]) : [];
  return (
    <Page title={goal.name} intro={goal.why}>
      {closed !== null && outcome !== null && (
        <p className={style.statement}>
          {say(`goal_outcome.${outcome}`, { day: sayDay(closed) })} {goal.close_reason}
        </p>
      )}
      <Acts acts={acts} form={(act, onDone) => formOf(act, { goal, onDone })} />
      <Section title={say('goal.objectives')}>
        {goal.objectives.length === 0 ? (
          <p>{say('goal.no_objectives')}</p>
        ) : (
          <Objectives objectives={goal.objectives} today={today} />
        )}
      </Section>
      {goal.turns.length > 0 && (
        <Section title={say('goal.turns')}>
          <ul role="list" className={style.entries}>
            {goal.turns.map((turn) => (
              <li key={turn.at}>
                {say('goal.turn', {
                  day: sayDay(turn.turned_on),
                  name: turn.name_before,
                  horizon: sayDay(turn.horizon_before),
                  reason: turn.reason,
                })}
                <span className={style.by}>{turn.by?.name}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={say('goal.about')}>
        <Facts
          facts={[
            [say('form.field'), say(`field.${goal.field}`)],
            [say('form.horizon'), sayDay(goal.horizon)],
            [say('form.goal_owner'), goal.owner?.name ?? say('nobody')],
          ]}
        />
      </Section>
    </Page>
  );
}

type FormProps = { goal: GoalRecord; onDone: () => void };

function formOf(act: string, props: FormProps) {
  return act === 'edit' ? <EditGoalForm {...props} /> : <CloseGoalForm {...props} />;
}
