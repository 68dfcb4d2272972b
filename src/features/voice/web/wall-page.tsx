import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { Button } from '../../../web/control/button.tsx';
import { sayDay } from '../../../web/i18n/format.ts';
import { Settling } from '../../../web/line/line.tsx';
import { Empty } from '../../../web/sentence/sentence.tsx';
import { useAsOf } from '../../../web/shell/context.ts';
import { Page } from '../../../web/shell/page.tsx';
import list from '../../../web/sentence/items.module.css';
import type { WallRow } from '../contract/record.ts';
import { wallQuery } from './queries.ts';
import { say } from './say.ts';
import { Screen, useScreen } from './screen.tsx';
import style from './voice.module.css';
import { canSayHearing, sayHearing } from './words.ts';

/** What leaders did in answer to staff: for everyone who passes, on a phone or on a shared screen. */
export function WallPage() {
  const asOf = useAsOf();
  const wall = useQuery(wallQuery(asOf));
  const frame = useRef<HTMLDivElement>(null);
  const screen = useScreen(frame);
  if (wall.error && !wall.data) throw wall.error;
  if (!wall.data) return <Settling label={say('loading')} />;
  const { rows, hearing } = wall.data;
  const heard = canSayHearing(hearing) ? sayHearing(hearing) : '';
  return (
    <Page
      title={say('wall.title')}
      intro={`${say('wall.intro')} ${heard}`.trim()}
      actions={
        rows.length > 0 &&
        screen.possible && <Button onClick={screen.show}>{say('wall.show')}</Button>
      }
    >
      {rows.length === 0 ? (
        <Empty>{say('wall.none')}</Empty>
      ) : (
        <ul role="list" className={list.items}>
          {rows.map((row) => (
            <li key={row.id} className={list.item}>
              <Entry row={row} />
            </li>
          ))}
        </ul>
      )}
      <div ref={frame} className={style.screen} hidden={!screen.shown}>
        {screen.shown && (
          <Screen count={rows.length} heard={heard} onLeave={screen.leave}>
            {(at) => <Entry row={rows[at]!} />}
          </Screen>
        )}
      </div>
    </Page>
  );
}

/** Who said what, what was answered and why, and what came of it. */
function Entry({ row }: { row: WallRow }) {
  const who = row.raiser ?? say('who.nobody_first');
  const { place } = row;
  return (
    <article className={style.entry}>
      <p className="quiet">{say(place === '' ? 'wall.said' : 'wall.said_place', { who, place })}</p>
      <p className={style.said}>
        <Link to="/voice/$id" params={{ id: row.id }}>
          {row.words === '' ? say('words.picture') : row.words}
        </Link>
      </p>
      <p>
        {say(`wall.decided.${row.decision}`, {
          who: row.decided_by ?? say('somebody'),
          reason: row.reason,
        })}
      </p>
      {row.done_on !== null && (
        <p>{say('wall.done', { day: sayDay(row.done_on), outcome: row.outcome })}</p>
      )}
      {row.gone === true && <p>{say('wall.gone')}</p>}
      {row.supporters > 0 && (
        <p className="quiet">{say('item.supporters', { count: row.supporters })}</p>
      )}
    </article>
  );
}
