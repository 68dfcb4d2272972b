import { useRouter } from '@tanstack/react-router';
import {
  memo,
  useCallback,
  useDeferredValue,
  useEffect,
  useRef,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react';
import { say } from '../say.ts';
import { useAsOf } from '../shell/context.ts';
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
  /** A few words that belong on few lines. */
  readonly phrase?: boolean;
};

function classOf({ figures, phrase }: Pick<Column<never>, 'figures' | 'phrase'>) {
  if (figures) return style.figures;
  return phrase ? style.phrase : undefined;
}

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
 *
 * Another page of rows is drawn bit by bit, so that scrolling and typing never wait for it.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, choice, stale } = props;
  const asOf = useAsOf();
  const drawn = useDeferredValue(rows);
  const toggle = useToggle(choice);
  return (
    <div className={style.frame} aria-busy={stale || drawn !== rows || undefined}>
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
          {drawn.map((row) => (
            <BodyRow
              key={props.id(row)}
              row={row}
              columns={columns}
              id={props.id(row)}
              name={choice ? props.name(row) : ''}
              href={onDay(props.href(row), asOf)}
              chosen={choice?.ids.has(props.id(row))}
              toggle={toggle}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A path as the address keeps it while a past day is looked at. */
function onDay(path: string, asOf: string | undefined): string {
  if (asOf === undefined) return path;
  return `${path}${path.includes('?') ? '&' : '?'}asOf=${asOf}`;
}

/** Chooses a row or not; the same function from one drawing to the next, so that rows need not be drawn anew. */
function useToggle(choice: Choice | undefined): (id: string) => void {
  const latest = useRef(choice);
  useEffect(() => {
    latest.current = choice;
  });
  return useCallback((id) => {
    const now = latest.current;
    now?.choose(toggled(now.ids, id));
  }, []);
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
      className={classOf(column)}
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

type BodyRowProps<Row> = {
  row: Row;
  columns: readonly Column<Row>[];
  id: string;
  /** For the box that chooses it. */
  name: string;
  href: string;
  /** Undefined where rows cannot be chosen. */
  chosen: boolean | undefined;
  toggle: (id: string) => void;
};

const BodyRow = memo(PlainRow) as typeof PlainRow;

function PlainRow<Row>({ row, columns, id, name, href, chosen, toggle }: BodyRowProps<Row>) {
  const router = useRouter();
  const [first, ...others] = columns;

  function open(event: MouseEvent) {
    const target = event.target as HTMLElement;
    // Whoever marks text or presses something inside the row does not want to leave.
    if (target.closest('a, button, input, label') || getSelection()?.toString()) return;
    if (event.ctrlKey || event.metaKey) globalThis.open(href, '_blank', 'noopener');
    else void router.navigate({ href });
  }

  return (
    <tr role="row" className={style.row} data-chosen={chosen || undefined} onClick={open}>
      {chosen !== undefined && (
        <td role="cell" className={style.box}>
          <label className={style.target}>
            <input
              type="checkbox"
              aria-label={say('table.choose_row', { name })}
              checked={chosen}
              onChange={() => toggle(id)}
            />
          </label>
        </td>
      )}
      <th role="rowheader" scope="row" className={style.name}>
        <RowLink href={href}>{first?.cell(row)}</RowLink>
      </th>
      {others.map((column) => (
        <td key={column.key} role="cell" data-name={column.name} className={classOf(column)}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
}

/**
 * A link as the router's own, without what that does whenever the address changes: fifty of those hold the page up each time a
 * page of the list is turned.
 */
function RowLink({ href, children }: { href: string; children: ReactNode }) {
  const router = useRouter();
  const fetchAhead = () => void router.preloadRoute({ to: href });
  function follow(event: MouseEvent) {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    void router.navigate({ href });
  }
  return (
    <a href={href} onClick={follow} onMouseEnter={fetchAhead} onFocus={fetchAhead}>
      {children}
    </a>
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
