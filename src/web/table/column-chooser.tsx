import { useState } from 'react';
import { Popover } from '../float/popover.tsx';
import { CheckField } from '../form/field.tsx';
import { say } from '../say.ts';
import type { Column } from './data-table.tsx';

const PREFIX = 'plumbline.columns.';

/**
 * The columns a person wants to see in one table, kept on this device. The first column cannot be
 * taken away, because it names the row.
 */
export function useColumns<Row>(
  table: string,
  columns: readonly Column<Row>[],
  usual: readonly string[],
): { shown: readonly Column<Row>[]; keys: readonly string[]; keep: (keys: string[]) => void } {
  const [keys, setKeys] = useState<readonly string[]>(() => kept(table) ?? usual);
  const shown = columns.filter(({ key }, index) => index === 0 || keys.includes(key));
  return {
    shown,
    keys: shown.map(({ key }) => key),
    keep: (next) => {
      setKeys(next);
      try {
        localStorage.setItem(PREFIX + table, next.join(','));
      } catch {
        // Not kept for next time, but shown now.
      }
    },
  };
}

function kept(table: string): string[] | null {
  try {
    return localStorage.getItem(PREFIX + table)?.split(',') ?? null;
  } catch {
    return null;
  }
}

type ColumnChooserProps<Row> = {
  columns: readonly Column<Row>[];
  keys: readonly string[];
  keep: (keys: string[]) => void;
};

/** The button that lists every column with a box before it. */
export function ColumnChooser<Row>({ columns, keys, keep }: ColumnChooserProps<Row>) {
  return (
    <Popover label={say('table.columns')}>
      {() =>
        columns
          .slice(1)
          .map(({ key, name }) => (
            <CheckField
              key={key}
              label={name}
              checked={keys.includes(key)}
              onCheck={(wanted) =>
                keep(
                  columns
                    .map((column) => column.key)
                    .filter((other) => (other === key ? wanted : keys.includes(other))),
                )
              }
            />
          ))
      }
    </Popover>
  );
}
