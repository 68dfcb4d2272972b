import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Download } from '../../../web/control/download.tsx';
import { sayDay } from '../../../web/i18n/format.ts';
import { useAsOf } from '../../../web/shell/context.ts';
import { Recorded } from '../../../web/shell/recorded.tsx';
import { Page, Section } from '../../../web/shell/page.tsx';
import type { EightD } from '../contract/record.ts';
import style from './problems.module.css';
import { eightDQuery } from './queries.ts';
import { say } from './say.ts';

const route = getRouteApi('/shell/problems/$id/8d');

/** The record as the report in eight steps that customers ask for; the PDF says the same. */
export function EightDPage() {
  const { id } = route.useParams();
  const asOf = useAsOf();
  const report = useQuery(eightDQuery(id, asOf));
  return (
    <Recorded
      record={report}
      loading={say('loading')}
      title={say('record.not_yet')}
      text={(day) => say('record.not_yet_text', { day })}
    >
      {(found) => <Report id={id} asOf={asOf} report={found} />}
    </Recorded>
  );
}

type ReportProps = { id: string; asOf: string | undefined; report: EightD };

function Report({ id, asOf, report }: ReportProps) {
  const { reference, title, steps } = report;
  return (
    <Page
      title={say('eight_d.title', { reference })}
      intro={
        <Link to="/problems/$id" params={{ id }}>
          {title}
        </Link>
      }
      actions={
        <Download path={`/api/problems/${id}/eight_d.pdf`} asOf={asOf} name={`8D-${reference}.pdf`}>
          {say('eight_d.pdf')}
        </Download>
      }
    >
      {steps.map(({ step, lines }) => (
        <Section key={step} title={say(`eight_d.${step}`)}>
          {lines.length === 0 && <p>{say('eight_d.nothing')}</p>}
          <dl className={style.lines}>
            {lines.map((line, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- lines of a report that is only read
              <div key={at}>
                <dt className={style.aside}>{labelOf(line)}</dt>
                <dd className={style.text}>{valueOf(line)}</dd>
              </div>
            ))}
          </dl>
        </Section>
      ))}
    </Page>
  );
}

type Line = EightD['steps'][number]['lines'][number];

const labelOf = ({ label }: Line): string => say(`line.${label as 'leads'}`);

const valueOf = ({ text, day, who }: Line): string =>
  [text, day === null ? '' : sayDay(day), who].filter((part) => part !== '').join(' · ');
