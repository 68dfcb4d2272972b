import { useQuery } from '@tanstack/react-query';
import { sayInstant, sayNumber } from '../../../web/i18n/format.ts';
import { Settling } from '../../../web/line/line.tsx';
import { useAsOf } from '../../../web/shell/context.ts';
import { Page, Section } from '../../../web/shell/page.tsx';
import { DataTable, type Column } from '../../../web/table/data-table.tsx';
import type { ImportRow } from '../contract/shapes.ts';
import { Drop } from './drop.tsx';
import { importsQuery } from './queries.ts';
import { say } from './say.ts';

/** Where a file begins to become records, and every file that did. */
export function ImportsPage() {
  const imports = useQuery(importsQuery);
  const past = useAsOf() !== undefined;
  if (imports.error && !imports.data) throw imports.error;
  if (!imports.data) return <Settling label={say('loading')} />;
  const { rows } = imports.data;
  return (
    <Page title={say('list.title')} intro={say('list.intro')}>
      {!past && <Drop />}
      {rows.length > 0 && (
        <Section title={say('list.earlier')}>
          <DataTable
            caption={say('list.earlier')}
            columns={columns()}
            rows={rows}
            id={(row) => row.id}
            name={(row) => row.file.name}
            href={(row) => `/imports/${row.id}`}
            sort={{ key: 'opened_at', descending: true }}
            onSort={() => undefined}
          />
        </Section>
      )}
    </Page>
  );
}

function columns(): readonly Column<ImportRow>[] {
  return [
    { key: 'file', name: say('list.file'), cell: (row) => row.file.name },
    { key: 'state', name: say('list.state'), cell: (row) => say(`state.${row.state}`) },
    {
      key: 'rows',
      name: say('list.rows'),
      figures: true,
      cell: (row) => (row.rows === null ? '' : sayNumber(row.rows)),
    },
    {
      key: 'opened_at',
      name: say('list.opened_at'),
      figures: true,
      cell: (row) => <time dateTime={row.opened_at}>{sayInstant(new Date(row.opened_at))}</time>,
    },
    { key: 'opened_by', name: say('list.opened_by'), cell: (row) => row.opened_by?.name ?? '' },
  ];
}
