import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { classes } from '../../../web/control/button.tsx';
import { sayDay } from '../../../web/i18n/format.ts';
import { Settling } from '../../../web/line/line.tsx';
import { Empty } from '../../../web/sentence/sentence.tsx';
import { useAsOf } from '../../../web/shell/context.ts';
import { Page } from '../../../web/shell/page.tsx';
import { Paging } from '../../../web/table/paging.tsx';
import { States } from '../../decisions/web/states.tsx';
import { VISIT_STATES } from '../contract/kinds.ts';
import type { Visit } from '../contract/shapes.ts';
import style from './leadership.module.css';
import { visitsQuery } from './queries.ts';
import { say } from './say.ts';
import { visitsOf } from './searches.ts';

const route = getRouteApi('/shell/visits');
const SIZE = 50;

/** Who was where the work is done, and whether what was raised was answered. */
export function VisitsPage() {
  const search = visitsOf(route.useSearch());
  const list = useQuery(visitsQuery(search, useAsOf()));
  if (list.error && !list.data) throw list.error;
  if (!list.data) return <Settling label={say('loading')} />;
  const { total, rows, can } = list.data;
  const asked = search.state ?? 'all';
  return (
    <Page
      title={say('visit.title')}
      intro={say('visit.intro')}
      actions={
        can.lead && (
          <Link to="/visits/new" className={classes('first')}>
            {say('visit.new')}
          </Link>
        )
      }
    >
      <States
        label={say('visit.states')}
        to="/visits"
        asked={asked}
        states={VISIT_STATES.map((state) => [state, say(`visit.state.${state}`)] as const)}
      />
      {total === 0 && <Empty>{say('visit.empty')}</Empty>}
      <ul role="list" className={style.entries}>
        {rows.map((visit) => (
          <li key={visit.id}>
            <Link to="/visits/$id" params={{ id: visit.id }}>
              {sayVisit(visit)}
            </Link>
            <span className={style.aside}>{sayRaised(visit)}</span>
          </li>
        ))}
      </ul>
      <Paging page={search.page ?? 1} size={SIZE} total={total} />
    </Page>
  );
}

/** Who was with which team on which day, as a heading; the shift is named only where the visit was to a certain one. */
export function sayVisit({ visited_by: by, team, visited_on: on, shift }: Visit): string {
  const words = { who: by?.name ?? say('somebody'), team: team.name, day: sayDay(on) };
  return shift === 'any'
    ? say('visit.who', words)
    : say('visit.who_shift', { ...words, shift: say(`visit.shifts.${shift}`) });
}

function sayRaised({ points }: Visit): string {
  const waiting = points.filter(({ replied_on: on }) => on === null).length;
  const raised = say('visit.raised', { count: points.length });
  return waiting === 0 ? raised : `${raised} ${say('visit.waiting', { count: waiting })}`;
}
