import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Settling } from '../../../web/line/line.tsx';
import { useAsOf } from '../../../web/shell/context.ts';
import { Page } from '../../../web/shell/page.tsx';
import type { FigurePageAnswer } from '../contract.ts';
import { Course } from './course/course.tsx';
import style from './culture.module.css';
import { How } from './how.tsx';
import { OwnLimits } from './limits/own-limits.tsx';
import { figureQuery } from './queries.ts';
import { Records } from './records.tsx';
import { say } from './behind/say.ts';
import { said } from './say.ts';

const route = getRouteApi('/shell/led/figures/$id');

/** One figure in one sentence, what it is worth, the records behind it and how it is worked out. */
export function FigurePage() {
  const { id } = route.useParams();
  const asked = useQuery(figureQuery(id, useAsOf()));
  if (asked.error && !asked.data) throw asked.error;
  if (!asked.data) return <Settling label={say('page.loading')} />;
  return <FigureBehind figure={asked.data} />;
}

function FigureBehind({ figure }: { figure: FigurePageAnswer }) {
  const { id, verdict, more, evidence, records, how } = figure;
  return (
    <Page lead title={said(figure.says)} intro={say(`indicator.${id}.question`)}>
      {(verdict !== null || more.length > 0) && (
        <div className={style.more}>
          {verdict !== null && (
            <p className={style.instead}>
              {say(verdict === 'in_order' ? 'page.in_order' : `verdict.${verdict}`)}
            </p>
          )}
          {more.map((sentence) => (
            <p key={sentence.key}>{said(sentence)}</p>
          ))}
        </div>
      )}
      <Course id={id} limit={figure.limit} />
      <Records title={say(`page.behind.${id}`)} records={records} total={evidence.total} />
      <OwnLimits figure={figure} />
      <How sentences={how} />
    </Page>
  );
}
