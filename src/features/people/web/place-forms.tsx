import { useCommand } from '../../../web/api/use-command.ts';
import { Button } from '../../../web/control/button.tsx';
import { TroubleLine } from '../../../web/form/form.tsx';
import { sayDay } from '../../../web/i18n/format.ts';
import type { Day } from '../../../lib/day.ts';
import style from './people.module.css';
import { say } from './say.ts';

type Closed = {
  readonly id: string;
  readonly name: string;
  readonly closed_on: Day | null;
  readonly version: number;
};

type ReopenProps = {
  path: '/api/team.reopen' | '/api/site.reopen';
  title: string;
  rows: readonly Closed[];
  can: boolean;
};

/** What was closed, and the way back. */
export function Reopen({ path, title, rows, can }: ReopenProps) {
  const command = useCommand(path);
  return (
    <details>
      <summary>{title}</summary>
      <ul className={style.rows}>
        {rows.map((row) => (
          <li key={row.id}>
            <span>
              {row.name}{' '}
              <span className={style.aside}>
                {row.closed_on !== null && say('places.closed_on', { day: sayDay(row.closed_on) })}
              </span>
            </span>
            {can && (
              <span className={style.rowTools}>
                <Button
                  kind="quiet"
                  busy={command.busy}
                  aria-label={say('places.reopen_what', { name: row.name })}
                  onClick={() => void command.send({ id: row.id, version: row.version })}
                >
                  {say('places.reopen')}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      {command.state.is === 'failed' && <TroubleLine trouble={command.state.trouble} />}
    </details>
  );
}
