import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../../web/control/button.tsx';
import { sayNumber } from '../../../web/i18n/format.ts';
import type { ImportRecord, PreviewRow } from '../contract/shapes.ts';
import { tablesShown } from './alike.ts';
import { ColumnReading } from './column-reading.tsx';
import style from './imports.module.css';
import { ROWS, rowsQuery, type Only } from './queries.ts';
import { say } from './say.ts';
import { SheetRow } from './sheet-row.tsx';
import type { ChoicesInHand } from './use-choices.ts';

type SheetViewProps = { record: ImportRecord; hand: ChoicesInHand; only: Only | undefined };

/** The rows as they stand in the file, fifty at a time, all of them. */
export function SheetView({ record, hand, only }: SheetViewProps) {
  const [page, setPage] = useState({ of: only, at: 1 });
  // Another selection begins at its first page.
  if (page.of !== only) setPage({ of: only, at: 1 });
  const rows = useQuery(rowsQuery(record, only, page.at));
  const shown = rows.data?.rows ?? [];
  const total = rows.data?.total ?? 0;
  const last = Math.max(1, Math.ceil(total / ROWS));
  return (
    <div aria-busy={rows.isPlaceholderData || hand.pending || undefined}>
      {tablesShown(record, hand.choices, shown, page.at).map((table) => (
        <Sheet
          key={table}
          record={record}
          hand={hand}
          table={table}
          rows={shown.filter((row) => row.table === table)}
        />
      ))}
      {last > 1 && (
        <nav className={style.paging} aria-label={say('rows.pages')}>
          <Button
            kind="quiet"
            busy={page.at === 1}
            onClick={() => setPage({ of: only, at: page.at - 1 })}
          >
            {say('rows.previous')}
          </Button>
          <span>{say('rows.page', { page: sayNumber(page.at), last: sayNumber(last) })}</span>
          <Button
            kind="quiet"
            busy={page.at === last}
            onClick={() => setPage({ of: only, at: page.at + 1 })}
          >
            {say('rows.next')}
          </Button>
        </nav>
      )}
    </div>
  );
}

type SheetProps = {
  record: ImportRecord;
  hand: ChoicesInHand;
  table: number;
  rows: readonly PreviewRow[];
};

function Sheet({ record, hand, table, rows }: SheetProps) {
  const found = record.tables[table];
  if (found === undefined) return null;
  const name = say('tables.table', {
    sheet: found.sheet,
    address: found.address,
    count: found.rows,
  });
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls by itself, and the keyboard has to reach it
    <div className={style.sheet} role="region" aria-label={name} tabIndex={0}>
      <table>
        <caption>{name}</caption>
        <thead>
          <tr>
            <th scope="col" className={style.place}>
              {say('rows.row')}
            </th>
            {found.columns.map((column) => (
              <th key={column.column} scope="col">
                <ColumnReading record={record} hand={hand} table={table} column={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <SheetRow key={row.number} row={row} table={found} register={record.register} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
