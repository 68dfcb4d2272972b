import { Link } from '@tanstack/react-router';
import { holds, useSession } from '../../../web/session/session.ts';
import { Section } from '../../../web/shell/page.tsx';
import type { MeasureRecord, MeasureValue } from '../contract/shapes.ts';
import style from './measures.module.css';
import { say } from './say.ts';
import { sayPeriod } from './words.ts';

/** The files that values came with, each with the periods and cells it spoke of. */
export function FromFiles({ measure }: { measure: MeasureRecord }) {
  const mayImport = holds(useSession(), 'top_management', 'system_manager', 'consultant');
  const files = byFile(measure.values);
  if (files.size === 0) return null;
  return (
    <Section title={say('history.from_files')}>
      <ul role="list" className={style.entries}>
        {[...files].map(([id, values]) => {
          const [last, first] = [values[0]!, values.at(-1)!];
          const cells = { first: first.file!.address, last: last.file!.address };
          return (
            <li key={id}>
              {say('history.from_file', {
                count: values.length,
                first: sayPeriod(measure, first.period),
                last: sayPeriod(measure, last.period),
              })}
              <span className={style.aside}>
                {say('history.cells', { count: values.length, ...cells })}{' '}
                {mayImport && (
                  <Link to="/imports/$id" params={{ id }}>
                    {say('history.the_file')}
                  </Link>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** Values by the import they came with, the latest period first in each. */
function byFile(values: readonly MeasureValue[]): Map<string, MeasureValue[]> {
  const files = new Map<string, MeasureValue[]>();
  for (const value of values) {
    if (value.file === null) continue;
    const others = files.get(value.file.import_id);
    if (others === undefined) files.set(value.file.import_id, [value]);
    else others.push(value);
  }
  return files;
}
