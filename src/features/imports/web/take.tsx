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
  const [asking, setAsking] = useState<Doubt | null>(null);
  const { id, version, can, counts, state } = record;
  const doubts = doubtsOf(record);

  /** Asks what is to be asked, one after the other, and brings in what was agreed to. */
  function take(agreed: Doubt | null) {
    const next = doubts[agreed === null ? 0 : doubts.indexOf(agreed) + 1] ?? null;
    setAsking(next);
    if (next === null) void run.send({ id, version, without_refused: doubts.includes('refused') });
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
            <Button kind="first" busy={run.busy || pending} onClick={() => take(null)}>
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
      {asking !== null && (
        <Sure
          doubt={asking}
          count={asking === 'refused' ? (counts?.refused ?? 0) : otherTitles(record)}
          busy={run.busy}
          onYes={() => take(asking)}
          onClose={() => setAsking(null)}
        />
      )}
    </div>
  );
}

/** What somebody has to agree to before a file comes in. */
type Doubt = 'other_titles' | 'refused';

function doubtsOf(record: ImportRecord): readonly Doubt[] {
  return [
    ...(otherTitles(record) > 0 ? (['other_titles'] as const) : []),
    ...((record.counts?.refused ?? 0) > 0 ? (['refused'] as const) : []),
  ];
}

type SureProps = {
  doubt: Doubt;
  count: number;
  busy: boolean;
  onYes: () => void;
  onClose: () => void;
};

function Sure({ doubt, count, busy, onYes, onClose }: SureProps) {
  return (
    <Dialog title={say(`take.${doubt}_title`, { count })} onClose={onClose}>
      <p>{say(`take.${doubt}_words`)}</p>
      <p className={style.acts}>
        <Button kind={doubt === 'refused' ? 'first' : 'loss'} busy={busy} onClick={onYes}>
          {say(doubt === 'refused' ? 'take.without' : 'take.overwrite')}
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
