import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Settling } from '../../../web/line/line.tsx';
import { useAsOf } from '../../../web/shell/context.ts';
import { Page, Section } from '../../../web/shell/page.tsx';
import type { FigureListAnswer } from '../contract.ts';
import { MISSING } from '../rules/missing.ts';
import { say } from './behind/say.ts';
import style from './culture.module.css';
import { SharedSignals } from './mirror/shared-signals.tsx';
import { figuresQuery } from './queries.ts';
import { said } from './say.ts';

type Figure = FigureListAnswer['figures'][number];

/** Every figure in one sentence, what asks for something first; each opens. */
export function FiguresPage() {
  const asked = useQuery(figuresQuery(useAsOf()));
  if (asked.error && !asked.data) throw asked.error;
  if (!asked.data) return <Settling label={say('page.loading')} />;
  const { figures } = asked.data;
  const worth = figures.filter(({ verdict }) => verdict === 'act' || verdict === 'watch');
  const fine = figures.filter(({ verdict }) => verdict === 'in_order');
  const missing = figures.filter(({ figure }) => figure.kind === 'not_enough');
  const told = figures.filter(
    ({ figure, verdict }) => figure.kind !== 'not_enough' && verdict === null,
  );
  return (
    <Page title={say('page.figures')} intro={say('page.figures_intro')}>
      <nav aria-label={say('page.also')}>
        <ul role="list" className={style.how}>
          <li>
            <Link to="/over-time">{say('page.over_time')}</Link>
          </li>
          <li>
            <Link to="/around-audits">{say('page.around_audits')}</Link>
          </li>
        </ul>
      </nav>
      <SharedSignals />
      <Group title={say('page.worth')} figures={worth} />
      <Group title={say('page.in_order')} figures={fine} />
      <Group title={say('page.told')} figures={told} />
      <Group title={say('page.missing')} figures={missing} />
      <NoRecords />
    </Page>
  );
}

/** What the culture model asks for and nothing here is written down about. */
function NoRecords() {
  return (
    <Section title={say('page.no_record')}>
      <ul role="list" className={style.figures}>
        {MISSING.map(({ id, name, record }) => (
          <li key={id}>
            <strong>{say(`page.missing_figure.${name}`)}</strong>
            <p>{say(`page.missing_record.${record}`)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Group({ title, figures }: { title: string; figures: readonly Figure[] }) {
  if (figures.length === 0) return null;
  return (
    <Section title={title}>
      <ul role="list" className={style.figures}>
        {figures.map(({ id, says, verdict }) => (
          <li key={id}>
            <Link to="/figures/$id" params={{ id }}>
              {say(`indicator.${id}.name`)}
            </Link>
            <p>{said(says)}</p>
            {verdict !== null && <p className={style.quiet}>{say(`verdict.${verdict}`)}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
