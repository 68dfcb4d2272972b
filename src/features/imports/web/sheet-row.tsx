import { isDay } from '../../../lib/day.ts';
import { sayDayShort, sayList, sayNumber } from '../../../web/i18n/format.ts';
import type { ImportRecord, PreviewRow } from '../contract/shapes.ts';
import style from './imports.module.css';
import { say, sayField, sayMessage } from './say.ts';

type SheetRowProps = {
  row: PreviewRow;
  table: ImportRecord['tables'][number];
  register: string;
};

/** One row as written, what becomes of it, and each problem at its cell. */
export function SheetRow({ row, table, register }: SheetRowProps) {
  const whole = row.problems.filter(({ column }) => column === 0);
  return (
    <tr data-act={row.act}>
      <th scope="row" className={style.place}>
        {sayNumber(row.row)}
        <span className={style.act}>{say(`act.${row.act}`)}</span>
        {whole.map((problem) => (
          <Problem key={problem.key} problem={problem} />
        ))}
        <Differences row={row} register={register} />
      </th>
      {table.columns.map(({ column }, index) => {
        const problems = row.problems.filter((problem) => problem.column === column);
        return (
          <td key={column} data-problem={problems[0]?.effect}>
            <span className={style.cell}>{row.cells[index]}</span>
            {problems.map((problem) => (
              <Problem key={problem.key} problem={problem} />
            ))}
          </td>
        );
      })}
    </tr>
  );
}

function Problem({ problem }: { problem: PreviewRow['problems'][number] }) {
  return (
    <span className={style.problem} data-effect={problem.effect}>
      {sayMessage(problem)}
    </span>
  );
}

/** What an update would change, field by field. */
function Differences({ row, register }: { row: PreviewRow; register: string }) {
  if (row.differences.length === 0) return null;
  return (
    <ul className={style.differences}>
      {row.differences.map(({ field, label, from, to }) => (
        <li key={field ?? label}>
          {say(from === null ? 'difference_new' : 'difference', {
            field: field === undefined ? (label ?? '') : sayField(register, field),
            from: sayValue(from),
            to: sayValue(to),
          })}
        </li>
      ))}
    </ul>
  );
}

type Value = PreviewRow['differences'][number]['from'];

function sayValue(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'string') return isDay(value) ? sayDayShort(value) : value;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return say(value ? 'yes' : 'no');
  if (Array.isArray(value)) return sayList(value.map(personOf));
  return personOf(value);
}

function personOf({ name, email }: { name: string; email: string }): string {
  return name === '' ? email : name;
}
