import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { classes } from '../../../web/control/button.tsx';
import { sayDay } from '../../../web/i18n/format.ts';
import { Settling } from '../../../web/line/line.tsx';
import { Empty } from '../../../web/sentence/sentence.tsx';
import { useAsOf } from '../../../web/shell/context.ts';
import { Page } from '../../../web/shell/page.tsx';
import style from './pulse.module.css';
import { listQuery, ownQuery, type WaveList } from './queries.ts';
import { say } from './say.ts';

/** Every wave there was and the one to come, with where it stands. */
export function ListPage() {
  const asOf = useAsOf();
  const list = useQuery(listQuery(asOf));
  const own = useQuery(ownQuery());
  if (list.error && !list.data) throw list.error;
  if (!list.data) return <Settling label={say('loading')} />;
  const { rows, can } = list.data;
  const answerable = (own.data?.rows.length ?? 0) > 0 && asOf === undefined;
  return (
    <Page
      title={say('list.title')}
      intro={say('list.intro')}
      actions={
        <>
          {answerable && (
            <Link to="/pulse/answer" className={classes('first')}>
              {say('list.answer')}
            </Link>
          )}
          {can.announce && (
            <Link to="/pulse/new" className={classes(answerable ? 'plain' : 'first')}>
              {say('list.announce')}
            </Link>
          )}
        </>
      }
    >
      {rows.length === 0 ? (
        <Empty>{say('list.empty')}</Empty>
      ) : (
        <ul className={style.waves} role="list">
          {rows.map((wave) => (
            <li key={wave.id}>
              <Link to="/pulse/$id" params={{ id: wave.id }}>
                {say(`list.form.${wave.form}`, { day: sayDay(wave.opens_on) })}
              </Link>
              <p>{standing(wave)}</p>
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}

/** Where a wave stands, in one sentence. */
export function standing(wave: WaveList['rows'][number]): string {
  const days = { opens: sayDay(wave.opens_on), closes: sayDay(wave.closes_on) };
  const { state, turnout, answered, eligible, decisions } = wave;
  if (state === 'open' && turnout !== null) return say('standing.turnout', { ...days, turnout });
  if (state !== 'published') return say(`standing.${state}`, days);
  const out = say('standing.published', { answered: answered ?? 0, eligible });
  if (decisions === 0) return `${out} ${say('standing.undecided')}`;
  const done = say('standing.decided', { count: decisions });
  return `${out} ${done} ${wave.told_at === null ? say('standing.untold') : ''}`.trim();
}
