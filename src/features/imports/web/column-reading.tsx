import type { ImportRecord } from '../contract/shapes.ts';
import { everyAlike } from './alike.ts';
import style from './imports.module.css';
import { say, sayField, sayMessage } from './say.ts';
import type { ChoicesInHand } from './use-choices.ts';

type Column = ImportRecord['tables'][number]['columns'][number];
type Target = Column['proposed'];

type ColumnReadingProps = {
  record: ImportRecord;
  hand: ChoicesInHand;
  table: number;
  column: Column;
};

/** Below this a person should look. */
const SURE = 0.6;

/** What a column is called in the file, what we take it to mean and why, and the way to say otherwise. */
export function ColumnReading({ record, hand, table, column }: ColumnReadingProps) {
  const { choices, change } = hand;
  const choice = choices.tables.find((one) => one.table === table);
  const target = choice?.mapping[String(column.column)] ?? { to: 'source' };
  const asProposed = nameOf(target) === nameOf(column.proposed);
  return (
    <div
      className={style.reading}
      data-unsure={(asProposed && column.confidence < SURE) || undefined}
    >
      <span className={style.header}>
        {column.label}
        {column.hidden && <span className={style.quiet}> {say('column.hidden')}</span>}
      </span>
      <select
        aria-label={say('column.means', { label: column.label })}
        value={nameOf(target)}
        onChange={(event) =>
          change(
            everyAlike(record, choices, table, column.column, (given, own) => ({
              ...given,
              mapping: { ...given.mapping, [own]: targetOf(event.target.value) },
            })),
          )
        }
      >
        <option value="source">{say('column.source')}</option>
        <option value="nowhere">{say('column.nowhere')}</option>
        {record.fields.map((field) => (
          <option key={field.name} value={`field ${field.name}`}>
            {sayField(record.register, field.name)}
          </option>
        ))}
      </select>
      <span className={style.why}>
        {asProposed ? column.because.map(sayMessage).join(' ') : say('column.chosen')}
      </span>
    </div>
  );
}

function nameOf(target: Target): string {
  return target.to === 'field' ? `field ${target.field}` : target.to;
}

function targetOf(name: string): Target {
  if (name === 'source' || name === 'nowhere') return { to: name };
  return { to: 'field', field: name.slice('field '.length) };
}
