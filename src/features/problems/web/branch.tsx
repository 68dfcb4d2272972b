import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { Button } from '../../../web/control/button.tsx';
import { Dialog } from '../../../web/float/dialog.tsx';
import { Menu } from '../../../web/float/menu.tsx';
import { TroubleLine } from '../../../web/form/form.tsx';
import type { ProblemRecord } from '../contract/record.ts';
import type { Cause } from '../contract/shapes.ts';
import { CauseForm } from './cause-form.tsx';
import style from './problems.module.css';
import { say } from './say.ts';

/** The causes below one, each with those that answer its own "why?" inside it. */
export function Branch({ problem, parent }: { problem: ProblemRecord; parent: number | null }) {
  const causes = problem.causes.filter((cause) => cause.parent === parent);
  if (causes.length === 0) return null;
  return (
    <ul role="list">
      {causes.map((cause) => (
        <li key={cause.cause}>
          <OneCause problem={problem} cause={cause} />
          <Branch problem={problem} parent={cause.cause} />
        </li>
      ))}
    </ul>
  );
}

type CauseProps = { problem: ProblemRecord; cause: Cause };

/** One cause with what can be done with it, all of it by keyboard. */
function OneCause({ problem, cause }: CauseProps) {
  const [open, setOpen] = useState<'why' | 'edit' | null>(null);
  const edit = useCommand('/api/problem.cause.edit');
  const move = useCommand('/api/problem.cause.move');
  const remove = useCommand('/api/problem.cause.remove');
  const { id, version, can } = problem;
  const at = { id, version, cause: cause.cause };
  const close = () => setOpen(null);
  const entries = [
    ...placesFor(problem, cause).map(({ name, ...to }) => ({
      name: say(`causes.${name}`),
      run: () => void move.send({ ...at, ...to }),
    })),
    { name: say('causes.remove'), run: () => void remove.send(at) },
  ];
  return (
    <div className={style.cause}>
      <p>
        {cause.text}{' '}
        <span className={style.aside}>
          {say(`category.${cause.category}`)}
          {cause.root && <strong> · {say('causes.root')}</strong>}
        </span>
      </p>
      {can.work && (
        <div className={style.acts} role="group" aria-label={cause.text}>
          {cause.category !== 'person' && (
            <Button kind="quiet" onClick={() => setOpen('why')}>
              {say('causes.why')}
            </Button>
          )}
          <Button kind="quiet" onClick={() => setOpen('edit')}>
            {say('causes.edit')}
          </Button>
          <Button
            kind="quiet"
            busy={edit.busy}
            aria-pressed={cause.root}
            onClick={() => void edit.send({ ...at, root: !cause.root })}
          >
            {say('causes.root')}
          </Button>
          <Menu label={say('causes.more')} entries={entries} />
        </div>
      )}
      {[edit, move, remove].map(
        ({ state }, which) =>
          // oxlint-disable-next-line react/no-array-index-key -- three commands that stay in their order
          state.is === 'failed' && <TroubleLine key={which} trouble={state.trouble} />,
      )}
      {open && (
        <Dialog title={say(open === 'why' ? 'causes.why_of' : 'causes.edit')} onClose={close}>
          {open === 'why' ? (
            <CauseForm problem={problem} parent={cause} onDone={close} />
          ) : (
            <CauseForm problem={problem} cause={cause} parent={null} onDone={close} />
          )}
        </Dialog>
      )}
    </div>
  );
}

type Place = {
  readonly name: 'up' | 'down' | 'out' | 'in';
  readonly parent: number | null;
  readonly before: number | null;
};

/** Where a cause can be moved from where it stands: one place up or down, out of its parent, into the one above. */
function placesFor({ causes }: ProblemRecord, { cause, parent }: Cause): Place[] {
  const beside = causes.filter((one) => one.parent === parent);
  const at = beside.findIndex((one) => one.cause === cause);
  const above = beside[at - 1];
  const outer = causes.find((one) => one.cause === parent);
  return [
    ...(above ? [{ name: 'up', parent, before: above.cause } as const] : []),
    ...(at < beside.length - 1
      ? [{ name: 'down', parent, before: beside[at + 2]?.cause ?? null } as const]
      : []),
    ...(outer ? [{ name: 'out', parent: outer.parent, before: null } as const] : []),
    ...(above && above.category !== 'person'
      ? [{ name: 'in', parent: above.cause, before: null } as const]
      : []),
  ];
}
