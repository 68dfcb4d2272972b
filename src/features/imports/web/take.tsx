import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { Button } from '../../../web/control/button.tsx';
import { Dialog } from '../../../web/float/dialog.tsx';
import { TroubleLine } from '../../../web/form/form.tsx';
import type { Effect, ImportRecord } from '../contract/shapes.ts';
import { otherTitles } from './existing.tsx';
import style from './imports.module.css';
import { Progress } from './progress.tsx';
import { say } from './say.ts';
import { sayProgress } from './working.tsx';

/** Try before import; and stop. What a try has found stands beside it. */
export function Take({ record, pending }: { record: ImportRecord; pending: boolean }) {
  const tryIt = useCommand('/api/import.try');
  const run = useCommand('/api/import.run');
  const cancel = useCommand('/api/import.cancel');
  const [asking, setAsking] = useState(false);
  const { id, version, can, counts, state } = record;
  const refused = counts?.refused ?? 0;
  const others = otherTitles(record);

  async function take() {
    await run.send({ id, version, without_refused: refused > 0 });
    // Not before: a second press would reach what lies below the question.
    setAsking(false);
  }

  const failed = [tryIt, run, cancel]
    .map((command) => command.state)
    .find(({ is }) => is === 'failed');
  return (
    <div className={style.take}>
      {state === 'checking' || state === 'trying' ? (
        <Progress label={sayProgress(record)} share={shareOf(record)} />
      ) : (
        <p className={style.acts}>
          {can.run && (
            <Button
              kind="first"
              busy={run.busy || pending}
              onClick={() => (refused + others > 0 ? setAsking(true) : void take())}
            >
              {say('take.run', { count: (counts?.new ?? 0) + (counts?.changed ?? 0) })}
            </Button>
          )}
          {can.try && (
            <Button busy={tryIt.busy || pending} onClick={() => void tryIt.send({ id, version })}>
              {say('take.try')}
            </Button>
          )}
          {can.cancel && (
            <Button kind="quiet" busy={cancel.busy} onClick={() => void cancel.send({ id })}>
              {say('take.cancel')}
            </Button>
          )}
        </p>
      )}
      {failed?.is === 'failed' && <TroubleLine trouble={failed.trouble} />}
      {record.tried && state === 'ready' && <p role="status">{sayTried(record.tried)}</p>}
      {asking && (
        <Sure
          refused={refused}
          others={others}
          busy={run.busy}
          onYes={() => void take()}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}

type SureProps = {
  refused: number;
  others: number;
  busy: boolean;
  onYes: () => void;
  onClose: () => void;
};

/** What somebody has to agree to before a file comes in, all of it at once: a second press agrees to nothing unread. */
function Sure({ refused, others, busy, onYes, onClose }: SureProps) {
  const overwrites = others > 0;
  return (
    <Dialog
      title={
        overwrites
          ? say('take.other_titles_title', { count: others })
          : say('take.refused_title', { count: refused })
      }
      onClose={onClose}
    >
      {overwrites && <p>{say('take.other_titles_words')}</p>}
      {overwrites && refused > 0 && <p>{say('take.refused_too', { count: refused })}</p>}
      {!overwrites && <p>{say('take.refused_words')}</p>}
      <p className={style.acts}>
        <Button kind={overwrites ? 'loss' : 'first'} busy={busy} onClick={onYes}>
          {say(overwrites ? 'take.overwrite' : 'take.without')}
        </Button>
        <Button onClick={onClose}>{say('take.back')}</Button>
      </p>
    </Dialog>
  );
}

/** What a try found, as sentences: what is nothing is not told. */
function sayTried(tried: Effect): string {
  const sentences = [
    say('tried.created', { count: tried.created }),
    tried.changed > 0 && say('tried.changed', { count: tried.changed }),
    tried.left_out > 0 && say('tried.left_out', { count: tried.left_out }),
    tried.people_as_written > 0 && say('tried.people', { count: tried.people_as_written }),
    say('tried.nothing_changed'),
  ];
  return sentences.filter((sentence) => sentence !== false).join(' ');
}

function shareOf({ progress }: ImportRecord): number | null {
  return progress === null || progress.total === 0 ? null : progress.done / progress.total;
}
