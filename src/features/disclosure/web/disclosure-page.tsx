import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, read } from '../../../web/api/client.ts';
import { Download } from '../../../web/control/download.tsx';
import { Settling } from '../../../web/line/line.tsx';
import { Facts } from '../../../web/sentence/sentence.tsx';
import { holds, useSession } from '../../../web/session/session.ts';
import { Page, Section } from '../../../web/shell/page.tsx';
import { NEVER } from '../contract/kinds.ts';
import type { DisclosureAnswer } from '../contract/shapes.ts';
import style from './disclosure.module.css';
import { say } from './say.ts';

const disclosureQuery = queryOptions({
  queryKey: ['disclosure'],
  queryFn: ({ signal }) =>
    // allow past-day: what is measured is told as it is set up today
    read(api.GET('/api/disclosure', { signal })) as Promise<DisclosureAnswer>,
});

/** What is measured and what never, who may see what, and how long it is kept; the whole of it on paper. */
export function DisclosurePage() {
  const asked = useQuery(disclosureQuery);
  if (asked.error && !asked.data) throw asked.error;
  if (!asked.data) return <Settling label={say('loading')} />;
  return <SetUp known={asked.data} />;
}

function SetUp({ known }: { known: DisclosureAnswer }) {
  const session = useSession();
  const { indicators, signals, least, sights, keeps, exports: files } = known;
  return (
    <Page title={say('title')} intro={say('intro')}>
      <Section title={say('papers.title')}>
        <p>{say('papers.text')}</p>
        <Paper of="council" path="/api/disclosure/works-council.pdf" name="works-council.pdf" />
        <Paper of="notice" path="/api/disclosure/privacy-notice.pdf" name="privacy-notice.pdf" />
      </Section>
      <Section title={say('figures.title')}>
        <p>{say('figures.text', { indicators, signals })}</p>
        {holds(session, 'top_management') && <Link to="/figures">{say('figures.all')}</Link>}
      </Section>
      <Section title={say('pulse.title')}>
        <p>{say('pulse.text', { least })}</p>
      </Section>
      <Section title={say('never.title')}>
        <List items={NEVER.map((key) => say(`never.${key}`))} />
      </Section>
      <Section title={say('sights.title')}>
        <p>{say('sights.text')}</p>
        {sights.map(({ who, sees }) => (
          <details key={who}>
            <summary>{who}</summary>
            <List items={sees} />
          </details>
        ))}
      </Section>
      <Section title={say('keeps.title')}>
        <p>{say('keeps.text')}</p>
        <Facts facts={keeps.map(({ what, until }) => [what, until] as const)} />
      </Section>
      <Section title={say('exports.title')}>
        <p>{say('exports.text')}</p>
        <List items={files} />
      </Section>
    </Page>
  );
}

function List({ items }: { items: readonly string[] }) {
  return (
    <ul className={style.list}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

type PaperProps = { of: 'council' | 'notice'; path: string; name: string };

function Paper({ of, path, name }: PaperProps) {
  return (
    <div className={style.paper}>
      <Download path={path} name={name}>
        {say(`papers.${of}`)}
      </Download>
      <p>{say(`papers.${of}_text`)}</p>
    </div>
  );
}
