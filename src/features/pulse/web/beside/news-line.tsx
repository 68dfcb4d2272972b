import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type * as z from 'zod';
import { api, read } from '../../../../web/api/client.ts';
import { catalogue } from '../../../../web/i18n/catalogue.ts';
import { sayDay } from '../../../../web/i18n/format.ts';
import { useAsOf } from '../../../../web/shell/context.ts';
import type { newsShape } from '../../contract/shapes.ts';
import en from './en.json';

const say = catalogue('pulse.beside', en);

const newsQuery = (asOf: string | undefined) =>
  queryOptions({
    queryKey: ['pulse', 'news', asOf],
    queryFn: ({ signal }) =>
      read(api.GET('/api/pulse_news', { signal })) as Promise<z.output<typeof newsShape>>,
  });

/** One line on a first page where there is something to say of a pulse; nothing otherwise, also where it cannot be fetched. */
export function PulseLine() {
  const news = useQuery(newsQuery(useAsOf())).data?.news ?? null;
  if (news === null) return null;
  const words = say(`act.${news.is}`);
  return (
    <p role="note" aria-label={say('label')}>
      {say(`news.${news.is}`, { day: sayDay(news.day) })}{' '}
      {news.is === 'open' ? (
        <Link to="/pulse/answer">{words}</Link>
      ) : (
        <Link to="/pulse/$id" params={{ id: news.wave_id }}>
          {words}
        </Link>
      )}
    </p>
  );
}
