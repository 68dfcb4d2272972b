import { Section } from '../../../web/shell/page.tsx';
import type { ImportRecord } from '../contract/shapes.ts';
import { choiceFor, groupsOf } from './alike.ts';
import style from './imports.module.css';
import { say, sayMessage } from './say.ts';
import type { ChoicesInHand } from './use-choices.ts';

/** The tables found in the file, and which of them are brought in. */
export function Tables({ record, hand }: { record: ImportRecord; hand: ChoicesInHand }) {
  const { choices, change } = hand;
  const chosen = new Map(choices.tables.map((choice) => [choice.table, choice]));
  function toggle(table: number) {
    const others = choices.tables.filter((choice) => choice.table !== table);
    const tables = chosen.has(table) ? others : [...others, choiceFor(record, choices, table)];
    change({ ...choices, tables: tables.toSorted((one, other) => one.table - other.table) });
  }
  return (
    <Section title={say('tables.title')}>
      {groupsOf(record).map((group) => (
        <Alike key={group[0]} record={record} group={group} chosen={chosen} onToggle={toggle} />
      ))}
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

type AlikeProps = {
  record: ImportRecord;
  group: readonly number[];
  chosen: ReadonlyMap<number, unknown>;
  onToggle: (table: number) => void;
};

/** Tables with the same columns. Why they were taken for tables is said once, and again only where it is another reason. */
function Alike({ record, group, chosen, onToggle }: AlikeProps) {
  const tables = group.flatMap((index) => {
    const table = record.tables[index];
    return table === undefined ? [] : [{ index, table, why: whyOf(table) }];
  });
  const many = tables.length > 1;
  const common = tables[0]?.why ?? '';
  return (
    <>
      {many && (
        <p className={style.quiet}>
          {say('tables.alike', { count: tables.length })} {common}
        </p>
      )}
      <ul role="list" className={style.tables} data-many={many || undefined}>
        {tables.map(({ index, table, why }) => (
          <li key={index}>
            <label>
              <input type="checkbox" checked={chosen.has(index)} onChange={() => onToggle(index)} />
              <span>
                {say('tables.table', {
                  sheet: table.sheet,
                  address: table.address,
                  count: table.rows,
                })}
              </span>
            </label>
            {!(many && why === common) && <p className={style.quiet}>{why}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}

const whyOf = (table: ImportRecord['tables'][number]): string =>
  table.because.map(sayMessage).join(' ');
