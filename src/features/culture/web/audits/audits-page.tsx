import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { sayDay, sayNumber } from '../../../../web/i18n/format.ts';
import { Settling } from '../../../../web/line/line.tsx';
import { useAsOf } from '../../../../web/shell/context.ts';
import { Page, Section } from '../../../../web/shell/page.tsx';
import { DataTable, type Column } from '../../../../web/table/data-table.tsx';
import type { AuditsAnswer } from '../../contract/around.ts';
import { DEFAULT_THRESHOLDS } from '../../rules/thresholds.ts';
import style from '../culture.module.css';
import { auditsQuery } from '../queries.ts';
import { say } from './say.ts';
import { sayAudit, sayAudited } from './words.ts';

type Audit = AuditsAnswer['audits'][number];
type Stretch = Audit['stretches'][number];

/** What was done before, during and after each external audit of three years. */
export function AuditsPage() {
  const asked = useQuery(auditsQuery(useAsOf()));
  if (asked.error && !asked.data) throw asked.error;
  if (!asked.data) return <Settling label={say('loading')} />;
  const { audits } = asked.data;
  return (
    <Page title={say('title')} intro={say('intro')}>
      {audits.length === 0 && (
        <div className={style.more}>
          <p>{say('none')}</p>
          <Link to="/organisation">{say('plan')}</Link>
        </div>
      )}
      {audits.map((audit) => (
        <Around key={audit.id} audit={audit} />
      ))}
      {audits.length > 0 && <p className={style.quiet}>{say('cannot')}</p>}
    </Page>
  );
}

function Around({ audit }: { audit: Audit }) {
  const name = sayAudit(audit.kind, sayDay(audit.starts_on));
  return (
    <Section title={name}>
      <p className={style.quiet}>{sayAudited(audit.standards)}</p>
      <p>{saySurge(audit)}</p>
      <DataTable
        caption={name}
        columns={columns()}
        rows={audit.stretches}
        id={({ stretch }) => stretch}
        name={({ stretch }) => say(`stretch.${stretch}`)}
        href={() => `/around-audits/${audit.id}`}
        sort={{ key: '', descending: false }}
        onSort={() => undefined}
      />
      <Link to="/around-audits/$id" params={{ id: audit.id }}>
        {say('records')}
      </Link>
    </Section>
  );
}

function columns(): readonly Column<Stretch>[] {
  const counted = (key: 'closed' | 'begun' | 'written'): Column<Stretch> => ({
    key,
    name: say(`head.${key}`),
    figures: true,
    cell: (row) => sayCount(row, row[key]),
  });
  return [
    {
      key: 'stretch',
      name: say('head.stretch'),
      cell: ({ stretch }) => say(`stretch.${stretch}`),
    },
    counted('closed'),
    counted('begun'),
    counted('written'),
  ];
}

/** A long stretch of which there are records is told with its pace, so that it can be compared with a short one. */
function sayCount({ days, is_over: isOver, is_known: isKnown }: Stretch, count: number): string {
  if (!isOver) return say('so_far', { count });
  return days === 90 && isKnown
    ? say('per_month', { count, rate: sayRate(count) })
    : sayNumber(count);
}

function sayRate(count: number): string {
  const rate = count / 3;
  return sayNumber(rate, Number.isInteger(rate) ? 0 : 1);
}

/** Fewest things closed before an audit that a pace is told of: as many as for the pre-audit surge. */
const FEWEST = DEFAULT_THRESHOLDS.indicators['5a'].floor;

function saySurge({ stretches }: Audit): string {
  if (!stretches[0]!.is_known) return say('says.unknown');
  const closed = (name: Stretch['stretch']) =>
    stretches.find(({ stretch }) => stretch === name)?.closed ?? 0;
  const [usual, near] = [closed('long_before'), closed('before')];
  if (usual + near < FEWEST) return say('says.quiet', { count: usual + near });
  return say('says.surge', { near, usual: sayRate(usual) });
}
