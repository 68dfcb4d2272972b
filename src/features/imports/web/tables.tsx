import { Section } from '../../../web/shell/page.tsx';
import type { ImportRecord } from '../contract/shapes.ts';
import type { Choices } from '../contract/values.ts';
import style from './imports.module.css';
import { say, sayMessage } from './say.ts';
import type { ChoicesInHand } from './use-choices.ts';

/** The tables found in the file, and which of them are brought in. */
export function Tables({ record, hand }: { record: ImportRecord; hand: ChoicesInHand }) {
  const { choices, change } = hand;
  const chosen = new Map(choices.tables.map((choice) => [choice.table, choice]));
  function toggle(table: number) {
    const others = choices.tables.filter((choice) => choice.table !== table);
    const tables = chosen.has(table) ? others : [...others, proposalOf(record, table)];
    change({ ...choices, tables: tables.toSorted((one, other) => one.table - other.table) });
  }
  return (
    <Section title={say('tables.title')}>
      <ul role="list" className={style.tables}>
        {record.tables.map((table, index) => (
          <li key={`${table.sheet} ${table.address}`}>
            <label>
              <input type="checkbox" checked={chosen.has(index)} onChange={() => toggle(index)} />
              <span>
                {say('tables.table', {
                  sheet: table.sheet,
                  address: table.address,
                  count: table.rows,
                })}
              </span>
            </label>
            <p className={style.quiet}>{table.because.map(sayMessage).join(' ')}</p>
          </li>
        ))}
      </ul>
      {record.without.length > 0 && (
        <details>
          <summary>{say('tables.without', { count: record.without.length })}</summary>
          <ul className={style.reasons}>
            {record.without.map(({ sheet, because }) => (
              <li key={sheet}>{say('sheet_says', { sheet, words: sayMessage(because) })}</li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}

/** A table as we understand it by ourselves. */
function proposalOf(record: ImportRecord, table: number): Choices['tables'][number] {
  const columns = record.tables[table]?.columns ?? [];
  return {
    table,
    mapping: Object.fromEntries(columns.map(({ column, proposed }) => [String(column), proposed])),
    answers: {},
  };
}
