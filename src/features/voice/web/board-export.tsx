import { Download } from '../../../web/control/download.tsx';
import { Popover } from '../../../web/float/popover.tsx';
import { useSession } from '../../../web/session/session.ts';
import { useAsOf } from '../../../web/shell/context.ts';
import { say } from './say.ts';
import type { ListSearch } from './searches.ts';
import style from './voice.module.css';

/** The board as it is asked for, as a spreadsheet. */
export function BoardExport({ search: { page: _page, ...search } }: { search: ListSearch }) {
  const asOf = useAsOf();
  const { today } = useSession();
  const file = (format: 'csv' | 'xlsx') => {
    const asked = Object.entries({ ...search, as_of: asOf, format }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    );
    return (
      <Download
        path={`/api/voice/export?${new URLSearchParams(asked)}`}
        name={`voice-${asOf ?? today}.${format}`}
      >
        {say(`board.export_${format}`)}
      </Download>
    );
  };
  return (
    <Popover label={say('board.export')}>
      {() => (
        <div className={style.filters}>
          <p className="quiet">{say('board.export_words')}</p>
          <p className={style.acts}>
            {file('xlsx')}
            {file('csv')}
          </p>
        </div>
      )}
    </Popover>
  );
}
