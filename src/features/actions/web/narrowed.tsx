import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { sayList } from '../../../web/i18n/format.ts';
import { useTeamChoices } from '../../people/web/queries.ts';
import style from './actions.module.css';
import { filterCount } from './list-search.ts';
import type { ListSearch } from './list-search.ts';
import { personNameQuery } from './queries.ts';
import { say } from './say.ts';

/** Says by what the list is narrowed, so that nobody takes a part of it for the whole. */
export function Narrowed({ search }: { search: ListSearch }) {
  const person = useQuery(personNameQuery(search.accountable)).data;
  const team = useTeamChoices().find((one) => one.id === search.team);
  if (filterCount(search) === 0) return null;
  const words = [
    search.mine && say('narrowed.mine'),
    search.accountable && say('narrowed.accountable', { who: person?.name ?? say('somebody') }),
    search.source && say('narrowed.source', { source: say(`source.${search.source}`) }),
    search.significance &&
      say('narrowed.significance', { weight: say(`significance.${search.significance}`) }),
    search.team && say('narrowed.team', { team: team?.name ?? say('somebody') }),
    search.process && say('narrowed.process', { process: search.process }),
    search.import && say('narrowed.import'),
    search.ids && say('narrowed.ids', { count: search.ids.split(',').length }),
  ].filter((word): word is string => Boolean(word));
  return (
    <p className={style.narrowed}>
      {say('narrowed.all', { words: sayList(words) })}{' '}
      <Link to="/actions" search={{ state: search.state }}>
        {say('list.filters_none')}
      </Link>
    </p>
  );
}
