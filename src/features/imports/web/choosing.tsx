import { useState } from 'react';
import { Download } from '../../../web/control/download.tsx';
import { TroubleLine } from '../../../web/form/form.tsx';
import { sayRefusal } from '../../../web/i18n/catalogue.ts';
import { Empty } from '../../../web/sentence/sentence.tsx';
import { Section } from '../../../web/shell/page.tsx';
import type { ImportRecord } from '../contract/shapes.ts';
import { Counts } from './counts.tsx';
import { Existing } from './existing.tsx';
import style from './imports.module.css';
import { Questions } from './questions.tsx';
import type { Only } from './queries.ts';
import { say, sayField, sayMessage } from './say.ts';
import { SheetView } from './sheet-view.tsx';
import { Tables } from './tables.tsx';
import { Take } from './take.tsx';
import { useChoices } from './use-choices.ts';

/** The file as it is, with our reading of each column above it; what is missing; and the way in. */
export function Choosing({ record }: { record: ImportRecord }) {
  const hand = useChoices(record);
  const [only, setOnly] = useState<Only | undefined>(undefined);
  if (record.tables.length === 0) return <NoTable record={record} />;
  return (
    <>
      <OpenPoints record={record} />
      {hand.trouble && <TroubleLine trouble={hand.trouble} />}
      {record.trouble && <p className={style.reason}>{sayRefusal(record.trouble)}</p>}
      <Questions record={record} hand={hand} />
      <Take record={record} pending={hand.pending} />
      {record.tables.length > 1 && <Tables record={record} hand={hand} />}
      {hasExisting(record) && <Existing record={record} hand={hand} />}
      <Section
        title={say('rows.title')}
        aside={
          (record.counts?.with_problems ?? 0) > 0 && (
            <Download kind="quiet" path={`/api/imports/${record.id}/problems`} name="problems.csv">
              {say('rows.problems_download')}
            </Download>
          )
        }
      >
        <Counts record={record} only={only} onOnly={setOnly} />
        <SheetView record={record} hand={hand} only={only} />
      </Section>
    </>
  );
}

/** Rows that have a record already make the question what to do with such. */
function hasExisting({ counts, open_points: points }: ImportRecord): boolean {
  if (points.includes('stopped_by_existing')) return true;
  return counts !== null && counts.changed + counts.unchanged + counts.skipped > 0;
}

/** What keeps the file from being brought in, a sentence each. */
function OpenPoints({ record }: { record: ImportRecord }) {
  const chosen = new Set(record.choices?.tables.map(({ table }) => table));
  const missing = record.tables.flatMap((table, index) =>
    chosen.has(index) ? table.missing.map((field) => ({ field, sheet: table.sheet })) : [],
  );
  const points = record.open_points.filter((point) => point !== 'field_missing');
  if (points.length + missing.length === 0) return null;
  return (
    <ul role="list" className={style.points}>
      {points.map((point) => (
        <li key={point}>{say(`point.${point}`)}</li>
      ))}
      {record.open_points.includes('field_missing') &&
        missing.map(({ field, sheet }) => (
          <li key={`${sheet} ${field}`}>
            {say('point.field_missing', { field: sayField(record.register, field), sheet })}
          </li>
        ))}
    </ul>
  );
}

function NoTable({ record }: { record: ImportRecord }) {
  return (
    <>
      <Empty>{say('no_table')}</Empty>
      <ul className={style.reasons}>
        {record.without.map(({ sheet, because }) => (
          <li key={sheet}>{say('sheet_says', { sheet, words: sayMessage(because) })}</li>
        ))}
      </ul>
    </>
  );
}
