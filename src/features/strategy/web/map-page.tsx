import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, classes } from '../../../web/control/button.tsx';
import { Settling } from '../../../web/line/line.tsx';
import { Empty } from '../../../web/sentence/sentence.tsx';
import { useSession } from '../../../web/session/session.ts';
import { useAsOf } from '../../../web/shell/context.ts';
import { Page, Section } from '../../../web/shell/page.tsx';
import type { Day } from '../../../lib/day.ts';
import type { StrategyMap } from '../contract/shapes.ts';
import { looseEnds } from '../rules.ts';
import { Graph } from './graph.tsx';
import { Outline } from './outline.tsx';
import { mapQuery } from './queries.ts';
import { say } from './say.ts';
import style from './strategy.module.css';
import { sayLoose, sayWhole } from './words.ts';

/** The strategy on one page: what leads to what, and what leads nowhere. */
export function MapPage() {
  const asOf = useAsOf();
  const { today } = useSession();
  const map = useQuery(mapQuery(asOf));
  if (map.error && !map.data) throw map.error;
  if (!map.data) return <Settling label={say('map.loading')} />;
  return <Strategy map={map.data} today={(asOf as Day | undefined) ?? today} />;
}

const WIDE = '(min-width: 60em)';

function Strategy({ map, today }: { map: StrategyMap; today: Day }) {
  const [drawn, setDrawn] = useState(() => matchMedia(WIDE).matches);
  const isOpen = ({ closed_on: closed }: { closed_on: Day | null }) => closed === null;
  const goals = map.goals.filter(isOpen);
  const objectives = map.objectives.filter(isOpen);
  const closed = [...map.goals, ...map.objectives].some((one) => one.closed_on !== null);
  const empty = map.goals.length + map.objectives.length === 0;
  return (
    <Page
      wide
      lead
      title={sayWhole(map.objectives, goals.length)}
      actions={<Begin can={map.can} />}
    >
      {empty && <Empty>{say('map.empty')}</Empty>}
      <Loose map={map} />
      {goals.length + objectives.length > 0 && (
        <div className={style.whole}>
          <div className={style.views} role="group" aria-label={say('map.views')}>
            {([true, false] as const).map((asMap) => (
              <Button
                key={String(asMap)}
                kind="quiet"
                aria-pressed={drawn === asMap}
                onClick={() => setDrawn(asMap)}
              >
                {say(asMap ? 'map.as_map' : 'map.as_list')}
              </Button>
            ))}
          </div>
          {drawn ? (
            <Graph goals={goals} objectives={objectives} today={today} />
          ) : (
            <Outline goals={goals} objectives={objectives} today={today} />
          )}
        </div>
      )}
      {closed && (
        <Section title={say('map.closed')}>
          <Outline
            goals={map.goals.filter((one) => !isOpen(one))}
            objectives={map.objectives.filter((one) => !isOpen(one))}
            today={today}
            under="section"
          />
        </Section>
      )}
    </Page>
  );
}

function Begin({ can }: { can: StrategyMap['can'] }) {
  if (!can.create_goal && !can.create_objective) return null;
  return (
    <>
      {can.create_objective && (
        <Link to="/objectives/new" className={classes('first')}>
          {say('new_objective.title')}
        </Link>
      )}
      {can.create_goal && (
        <Link to="/goals/new" className={classes('plain')}>
          {say('new_goal.title')}
        </Link>
      )}
    </>
  );
}

/** What stands out: goals nobody works for, work that serves no goal, and what belongs to nobody. */
function Loose({ map }: { map: StrategyMap }) {
  const found = sayLoose(looseEnds(map.goals, map.objectives));
  if (found.length === 0) return null;
  const names = new Map([...map.goals, ...map.objectives].map(({ id, name }) => [id, name]));
  const isGoal = new Set(map.goals.map(({ id }) => id));
  return (
    <ul role="list" className={style.loose}>
      {found.map(([sentence, ids]) => (
        <li key={sentence}>
          {sentence}{' '}
          {ids.map((id, at) => (
            <span key={id}>
              {at > 0 && ', '}
              <Link to={isGoal.has(id) ? '/goals/$id' : '/objectives/$id'} params={{ id }}>
                {names.get(id)}
              </Link>
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
