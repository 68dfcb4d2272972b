import { lazy, Suspense } from 'react';
import { Statement } from '../../../web/sentence/sentence.tsx';
import { Section } from '../../../web/shell/page.tsx';
import type { LeaderAnswer } from '../contract.ts';
import { EvidenceLink } from './evidence-link.tsx';
import style from './home.module.css';
import { figureTold } from '../../culture/rules/thresholds.ts';
import { said } from '../../culture/web/say.ts';
import { say } from './say.ts';

const News = lazy(async () => ({
  default: (await import('../../measures/web/beside/news.tsx')).News,
}));

/** Whether every figure is in order but those that a signal or the headline speaks of already. */
function restInOrder({ figures, signals }: LeaderAnswer['picture']): boolean {
  const told = new Set(signals.map(figureTold));
  return figures.every(
    ({ id, verdict }) => told.has(id) || verdict === null || verdict === 'in_order',
  );
}

/** What really changed in what is measured and in how the firm is led; where nothing did, that is said as plainly as a finding. */
export function Changed({ picture, measures }: Pick<LeaderAnswer, 'picture' | 'measures'>) {
  const { state, stopped, good_news: news, forming } = picture;
  const early = state === 'no_records' || state === 'not_enough';
  const acts = (news?.evidence.records ?? []).flatMap(({ kind, id }) =>
    kind === 'action' ? [id] : [],
  );
  const others = state === 'stopped' ? stopped.slice(1) : stopped;
  const more = state === 'forming' ? 0 : forming;
  const nothing = others.length === 0 && news === null && more === 0;
  // The headline says it already.
  const silent = early || (nothing && state === 'nothing');
  if (silent && measures.judged === 0) return null;
  return (
    <Section title={say('changed.title')}>
      <ul role="list" className={style.sentences}>
        {measures.judged > 0 && (
          <Suspense>
            <News news={measures} />
          </Suspense>
        )}
        {nothing && !silent && (
          <li>
            <Statement>
              {say(restInOrder(picture) ? 'changed.nothing' : 'changed.no_change')}
            </Statement>
          </li>
        )}
        {others.map((sentence) => (
          <li key={sentence.key}>
            <Statement>{said(sentence)}</Statement>
          </li>
        ))}
        {news && (
          <li>
            <Statement
              under={
                <EvidenceLink
                  behind={{ ids: acts }}
                  total={acts.length}
                  words={say('evidence.action', { count: acts.length })}
                />
              }
            >
              {said(news.says)}
            </Statement>
          </li>
        )}
        {more > 0 && (
          <li>
            <Statement>{say('changed.forming', { count: more })}</Statement>
          </li>
        )}
      </ul>
    </Section>
  );
}
