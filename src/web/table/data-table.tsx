import { Link, useNavigate } from '@tanstack/react-router';
import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import { say } from '../say.ts';
import style from './data-table.module.css';

/** One column. The first one names the row in words and opens it. */
export type Column<Row> = {
  readonly key: string;
  readonly name: string;
  readonly cell: (row: Row) => ReactNode;
  /** The server can sort by `key`. */
  readonly sorts?: boolean;
  /** Figures and dates of one width, set flush right. */
  readonly figures?: boolean;
};

export type Sort = { readonly key: string; readonly descending: boolean };

export type Choice = {
  readonly ids: ReadonlySet<string>;
  readonly choose: (ids: ReadonlySet<string>) => void;
};

type DataTableProps<Row> = {
  /** What the table lists; read out, and printed above it. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  id: (row: Row) => string;
  /** The name of a row, for the box that chooses it. */
  name: (row: Row) => string;
  /** Where the row leads. */
  href: (row: Row) => string;
  sort: Sort;
  onSort: (sort: Sort) => void;
  /** Present where rows can be chosen for an act on several. */
  choice?: Choice;
  /** True while newer rows are on their way. */
  stale?: boolean;
};

/**
 * A quiet table: hairlines, aligned figures, a head that stays. A row opens on a click and on Enter;
 * arrow keys go from row to row. On a phone each row is a paragraph. The roles are written out,
 * because a table that is laid out as blocks would lose them.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, choice, stale } = props;
  return (
    <div className={style.frame} aria-busy={stale || undefined}>
      <table role="table" className={style.table} onKeyDown={moveByArrows}>
        <caption className={style.caption}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {choice && <ChooseAll {...props} choice={choice} />}
            {columns.map((column) => (
              <HeadCell key={column.key} column={column} sort={props.sort} onSort={props.onSort} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <BodyRow key={props.id(row)} row={row} {...props} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function HeadCell<Row>({
  column,
  sort,
  onSort,
}: {
  column: Column<Row>;
  sort: Sort;
  onSort: (sort: Sort) => void;
}) {
  const sorted = sort.key === column.key;
  const order = sorted ? (sort.descending ? 'descending' : 'ascending') : undefined;
  return (
    <th
      role="columnheader"
      scope="col"
      className={column.figures ? style.figures : undefined}
      aria-sort={column.sorts ? (order ?? 'none') : undefined}
    >
      {column.sorts ? (
        <button
          type="button"
          className={style.sort}
          onClick={() => onSort({ key: column.key, descending: sorted && !sort.descending })}
        >
          {column.name}
          <span className={style.order} data-order={order} aria-hidden="true" />
        </button>
      ) : (
        column.name
      )}
    </th>
  );
}

function BodyRow<Row>({
  row,
  columns,
  id,
  name,
  href,
  choice,
}: DataTableProps<Row> & { row: Row }) {
  const navigate = useNavigate();
  const [first, ...others] = columns;
  const chosen = choice?.ids.has(id(row)) ?? false;

  function open(event: MouseEvent) {
    const target = event.target as HTMLElement;
    // Whoever marks text or presses something inside the row does not want to leave.
    if (target.closest('a, button, input, label') || getSelection()?.toString()) return;
    if (event.ctrlKey || event.metaKey) globalThis.open(href(row), '_blank', 'noopener');
    else void navigate({ to: href(row) });
  }

  return (
    <tr role="row" className={style.row} data-chosen={chosen || undefined} onClick={open}>
      {choice && (
        <td role="cell" className={style.box}>
          <label className={style.target}>
            <input
              type="checkbox"
              aria-label={say('table.choose_row', { name: name(row) })}
              checked={chosen}
              onChange={() => choice.choose(toggled(choice.ids, id(row)))}
            />
          </label>
        </td>
      )}
      <th role="rowheader" scope="row" className={style.name}>
        <Link to={href(row)}>{first?.cell(row)}</Link>
      </th>
      {others.map((column) => (
        <td
          key={column.key}
          role="cell"
          data-name={column.name}
          className={column.figures ? style.figures : undefined}
        >
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
}

function ChooseAll<Row>({ rows, id, choice }: DataTableProps<Row> & { choice: Choice }) {
  const ids = rows.map(id);
  const all = ids.length > 0 && ids.every((one) => choice.ids.has(one));
  return (
    <th role="columnheader" scope="col" className={style.box}>
      <label className={style.target}>
        <input
          type="checkbox"
          aria-label={say('table.choose_all')}
          checked={all}
          onChange={() => choice.choose(new Set(all ? [] : ids))}
        />
      </label>
    </th>
  );
}

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** Up and down go to the row above and below, as in a list of files. */
function moveByArrows(event: KeyboardEvent<HTMLTableElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('tbody th a')];
  const at = links.indexOf(document.activeElement as HTMLElement);
  const next = links[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at === -1 || !next) return;
  event.preventDefault();
  next.focus();
}
