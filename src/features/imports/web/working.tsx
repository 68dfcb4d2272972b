import { useCommand } from '../../../web/api/use-command.ts';
import { Button } from '../../../web/control/button.tsx';
import { TroubleLine } from '../../../web/form/form.tsx';
import type { ImportRecord } from '../contract/shapes.ts';
import style from './imports.module.css';
import { Progress } from './progress.tsx';
import { say } from './say.ts';

/** What happens in the background, how far it is, and the way to stop it. */
export function Working({ record }: { record: ImportRecord }) {
  const cancel = useCommand('/api/import.cancel');
  const { progress, can } = record;
  const share = progress === null || progress.total === 0 ? null : progress.done / progress.total;
  return (
    <div className={style.working}>
      <Progress label={sayProgress(record)} share={share} />
      {can.cancel && (
        <p>
          <Button busy={cancel.busy} onClick={() => void cancel.send({ id: record.id })}>
            {say('stop')}
          </Button>
        </p>
      )}
      {cancel.state.is === 'failed' && <TroubleLine trouble={cancel.state.trouble} />}
      <p className={style.quiet}>{say('may_leave')}</p>
    </div>
  );
}

/** How far the work is, as a sentence. */
export function sayProgress({ state, progress }: ImportRecord): string {
  const work = state as 'reading' | 'checking' | 'trying' | 'running' | 'undoing';
  const words = say(`working.${work}`);
  if (progress === null || progress.total === 0) return words;
  if (progress.of === 'rows') {
    return `${words} ${say('working.rows', { done: progress.done, total: progress.total })}`;
  }
  return progress.of === 'record' ? `${words} ${say('working.record')}` : words;
}
