import { Download } from '../../../web/control/download.tsx';
import { Popover } from '../../../web/float/popover.tsx';
import { useSession } from '../../../web/session/session.ts';
import { useAsOf } from '../../../web/shell/context.ts';
import style from './actions.module.css';
import { exportPath, type ExportFormat } from './export-path.ts';
import type { ListSearch } from './list-search.ts';
import { say } from './say.ts';

/** The list as a spreadsheet: as it is on screen, or with every column there is. */
export function ExportMenu({
  search,
  columns,
}: {
  search: ListSearch;
  columns: readonly string[];
}) {
  const asOf = useAsOf();
  const { today } = useSession();
  const file = (format: ExportFormat, chosen: readonly string[] | null) => (
    <Download
      path={exportPath(search, format, chosen, asOf)}
      name={`actions-${asOf ?? today}${chosen === null ? '-all-columns' : ''}.${format}`}
    >
      {say(`export.${format}`)}
    </Download>
  );
  return (
    <Popover label={say('export.title')}>
      {() => (
        <div className={style.sheet}>
          <section aria-label={say('export.shown')} className={style.sheetPart}>
            <h3>{say('export.shown')}</h3>
            <p className="quiet">{say('export.shown_hint')}</p>
            <p className={style.sheetEnd}>
              {file('xlsx', columns)}
              {file('csv', columns)}
            </p>
          </section>
          <section aria-label={say('export.all')} className={style.sheetPart}>
            <h3>{say('export.all')}</h3>
            <p className="quiet">{say('export.all_hint')}</p>
            <p className={style.sheetEnd}>
              {file('xlsx', null)}
              {file('csv', null)}
            </p>
          </section>
        </div>
      )}
    </Popover>
  );
}
