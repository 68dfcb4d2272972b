import { Download } from '../control/download.tsx';
import { Popover } from '../float/popover.tsx';
import { say } from '../say.ts';
import { useSession } from '../session/session.ts';
import { useAsOf } from '../shell/context.ts';
import style from './as-file.module.css';

type AsFileProps = {
  /** Where the API sends the list as a file. */
  path: string;
  /** The questions and filters of the list; on whatever page a row stands, it is in the file. */
  search: { readonly [name: string]: unknown };
  /** What the file is called, before its day. */
  name: string;
  /** What the file holds, and what it does not. */
  words: string;
};

/** The list as it is asked for, as a spreadsheet. */
export function AsFile({ path, search: { page: _page, ...search }, name, words }: AsFileProps) {
  const asOf = useAsOf();
  const { today } = useSession();
  const file = (format: 'csv' | 'xlsx') => {
    const asked = Object.entries({ ...search, as_of: asOf, format }).flatMap(([part, value]) =>
      value === undefined ? [] : [[part, String(value)]],
    );
    return (
      <Download
        path={`${path}?${new URLSearchParams(asked)}`}
        name={`${name}-${asOf ?? today}.${format}`}
      >
        {say(`table.file_${format}`)}
      </Download>
    );
  };
  return (
    <Popover label={say('table.file')}>
      {() => (
        <div className={style.sheet}>
          <p className="quiet">{words}</p>
          <p className={style.files}>
            {file('xlsx')}
            {file('csv')}
          </p>
        </div>
      )}
    </Popover>
  );
}
